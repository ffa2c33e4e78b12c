// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/draft.h"

#include "core/rules/rulesetfile.h"

namespace mandate {

Weight percent(int percent)
{
    return Weight::fromPercent(percent).value();
}

Figure figure(const char *value)
{
    return {QString::fromLatin1(value), {}};
}

namespace {

IndicatorItem cleanIndicator()
{
    IndicatorItem item;
    SuccessIndicator &indicator = item.indicator;
    indicator.id = IndicatorId::create();
    indicator.number = 1;
    indicator.title = "Cereals";
    indicator.unit = "t";
    indicator.direction = Direction::Up;
    indicator.indicatorClass = IndicatorClass::Outcome;
    for (std::size_t level = 0; level < 5; ++level)
        indicator.levels[level].value = QString::number(200 - 10 * int(level));
    indicator.target = figure("190");
    indicator.trend1 = figure("150");
    indicator.trend2 = figure("160");
    indicator.definition = "Harvested cereals, dry";
    indicator.source = "Yearly harvest survey";
    indicator.owner = PostId::create();
    return item;
}

} // namespace

Dossier cleanDraft()
{
    Dossier dossier;
    dossier.agreement.id = AgreementId::create();
    dossier.agreement.code = "MOA-1";
    dossier.agreement.firstParty = Uuid::create();
    dossier.agreement.secondParty = Uuid::create();
    dossier.cycle.start = QDate(2014, 7, 1);
    dossier.cycle.end = QDate(2015, 6, 30);
    for (int number = 1; number <= 8; ++number) {
        ObjectiveItem &objective = dossier.objectives.emplace_back();
        objective.objective = {ObjectiveId::create(), dossier.agreement.id, number, "Grow more", {}, false};
        objective.objective.weight = Weight::fromBasisPoints(1250).value();
        objective.alignments.emplace_back();
        ActionItem &action = objective.actions.emplace_back();
        action.action = {ActionId::create(), objective.objective.id, 1, "Irrigate"};
        action.indicators.push_back(cleanIndicator());
        action.indicators.front().indicator.weight = objective.objective.weight;
    }
    return dossier;
}

RuleSet bandedRules()
{
    RuleSet generic = builtInRuleSet("generic").value();
    for (SchemeRule &rule : generic.schemes)
        rule.scheme.bands = {{rule.scheme.best, "Excellent"}, {rule.scheme.worst, "Poor"}};
    return generic;
}

IndicatorItem &firstItem(Dossier &dossier)
{
    return dossier.objectives.front().actions.front().indicators.front();
}

SuccessIndicator &firstIndicator(Dossier &dossier)
{
    return firstItem(dossier).indicator;
}

} // namespace mandate
