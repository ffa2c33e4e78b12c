// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addition.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

Addition objectiveLike(const Dossier &dossier, const Example &example)
{
    const Objective objective = objectiveBehind(dossier, example.title);
    Addition addition{Save(Text::tr("New objective %1").arg(numberOf(objective))), objective.id.uuid};
    addition.save.add(objective);
    return addition;
}

struct Place
{
    const ObjectiveItem *objective = nullptr;
    const ActionItem *action = nullptr;
};

Place placeOf(const Dossier &dossier, const Uuid &wanted)
{
    for (const ObjectiveItem &objective : dossier.objectives) {
        if (objective.objective.id.uuid == wanted)
            return {&objective, objective.actions.empty() ? nullptr : &objective.actions.front()};
        for (const ActionItem &action : objective.actions) {
            const bool isHere = action.action.id.uuid == wanted
                                || std::any_of(action.indicators.begin(), action.indicators.end(),
                                               [&wanted](const IndicatorItem &item) {
                                                   return item.indicator.id.uuid == wanted;
                                               });
            if (isHere)
                return {&objective, &action};
        }
    }
    return {};
}

} // namespace

Objective objectiveBehind(const Dossier &dossier, const QString &title)
{
    Objective objective;
    objective.id = ObjectiveId::create();
    objective.agreement = dossier.agreement.id;
    objective.number =
        nextNumber(dossier.objectives, [](const ObjectiveItem &item) { return item.objective.number; });
    objective.title = title;
    return objective;
}

Result<Addition> additionLike(const Dossier &dossier, const Example &example, const Uuid &wanted)
{
    if (example.isObjective)
        return objectiveLike(dossier, example);
    const Place place = placeOf(dossier, wanted);
    if (!place.objective)
        return failure(
            Error::Kind::Misuse,
            Text::tr("Choose the objective or action in Section 2 that the indicator belongs to."));
    Action action;
    if (place.action) {
        action = place.action->action;
    } else {
        action = {ActionId::create(), place.objective->objective.id, 1, example.title};
    }
    SuccessIndicator indicator = example.indicator;
    indicator.id = IndicatorId::create();
    indicator.action = action.id;
    indicator.number = place.action
                           ? nextNumber(place.action->indicators,
                                        [](const IndicatorItem &item) { return item.indicator.number; })
                           : 1;
    Addition addition{
        Save(Text::tr("New indicator %1").arg(numberOf(place.objective->objective, action, indicator))),
        indicator.id.uuid};
    if (!place.action)
        addition.save.add(action);
    addition.save.add(indicator);
    return addition;
}

} // namespace mandate
