// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weighttotals.h"

#include "ui/models/shown.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

Decimal indicatorsOf(const ObjectiveItem &objective)
{
    Decimal total;
    for (const ActionItem &action : objective.actions)
        for (const IndicatorItem &item : action.indicators)
            total += item.indicator.weight.value_or(Weight()).percent();
    return total;
}

} // namespace

std::vector<WeightTotal> weightTotals(const Dossier &dossier, const QLocale &locale)
{
    Decimal objectives;
    std::vector<WeightTotal> totals(1);
    for (const ObjectiveItem &item : dossier.objectives) {
        const Decimal wanted = item.objective.weight.value_or(Weight()).percent();
        const Decimal reached = indicatorsOf(item);
        objectives += wanted;
        totals.push_back(
            {Text::tr("objective %1: %2 of %3")
                 .arg(numberOf(item.objective), shown(reached, locale, 2), shown(wanted, locale, 2)),
             item.objective.id.uuid, reached == wanted});
    }
    const bool isWhole = objectives == Decimal(100);
    totals.front() = {isWhole ? Text::tr("objectives %1").arg(shown(objectives, locale, 2))
                              : Text::tr("objectives %1 of %2")
                                    .arg(shown(objectives, locale, 2), shown(Decimal(100), locale, 2)),
                      {},
                      isWhole};
    return totals;
}

} // namespace mandate
