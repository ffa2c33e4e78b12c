// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/dossier.h"

namespace mandate {

QString Dossier::nameOf(const Uuid &id) const
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

QString numberOf(const Objective &objective)
{
    return QString::number(objective.number);
}

QString numberOf(const Objective &objective, const Action &action)
{
    return QStringLiteral("%1.%2").arg(objective.number).arg(action.number);
}

QString numberOf(const Objective &objective, const Action &action, const SuccessIndicator &indicator)
{
    return QStringLiteral("%1.%2.%3").arg(objective.number).arg(action.number).arg(indicator.number);
}

const IndicatorItem *findIndicator(const Dossier &dossier, const IndicatorId &id)
{
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                if (item.indicator.id == id)
                    return &item;
    return nullptr;
}

} // namespace mandate
