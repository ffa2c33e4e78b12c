// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sampledossier.h"

#include "core/cycle/freeze.h"
#include "core/rules/rulesetfile.h"

namespace mandate {

namespace {

constexpr int PerAction = 5;
constexpr int PerObjective = 10;

Figure figure(int value)
{
    return {QString::number(value), {}};
}

Weight basisPoints(int points)
{
    return Weight::fromBasisPoints(points).value();
}

Requirement sampleRequirement(int position, const IndicatorId &indicator, Dossier &dossier)
{
    const OfficeId office = OfficeId::create();
    dossier.names[office.uuid] = QStringLiteral("Department %1").arg(position + 1);
    return {RequirementId::create(),
            indicator,
            office,
            QStringLiteral("Seed delivery %1").arg(position + 1),
            "No seed, no harvest",
            "40 tonnes",
            "The target cannot be met",
            QDate(2014, 9, 30),
            {}};
}

IndicatorItem sampleIndicator(int position, int count, Dossier &dossier)
{
    IndicatorItem item;
    SuccessIndicator &indicator = item.indicator;
    indicator.id = IndicatorId::create();
    indicator.number = position % PerAction + 1;
    indicator.title =
        QStringLiteral("Cereal production in district %1 reaches the level agreed with the farmers")
            .arg(position + 1);
    indicator.unit = position % 3 == 0 ? "Metric tonnes" : "Number";
    indicator.direction = Direction::Up;
    const int share = Weight::Whole / count;
    indicator.weight = basisPoints(position == 0 ? Weight::Whole - share * (count - 1) : share);
    for (int level = 0; level < 5; ++level)
        indicator.levels[std::size_t(level)] = figure(195'000 - 10'000 * level + position);
    indicator.target = indicator.levels[0];
    indicator.trend1 = figure(150'000 + position);
    indicator.trend2 = {{}, "-"};
    indicator.projection1 = figure(200'000 + position);
    indicator.definition =
        QStringLiteral("Definition %1: harvest weighed at the district store.").arg(position + 1);
    indicator.method = QStringLiteral("Method %1: agricultural survey.").arg(position + 1);
    indicator.mandatory = position == 1;
    item.progress.push_back({ProgressId::create(),
                             indicator.id,
                             "Y",
                             Stage::Verified,
                             ReportState::Reported,
                             figure(180'000 + position),
                             {},
                             {}});
    if (position % 7 == 0)
        item.requirements.push_back(sampleRequirement(position, indicator.id, dossier));
    return item;
}

} // namespace

Dossier sampleDossier(int indicators)
{
    Dossier dossier;
    dossier.agreement.id = AgreementId::create();
    dossier.agreement.code = "APA-MOAF-2014";
    dossier.agreement.preamble = "Made in good faith, for the good of all who farm.";
    dossier.agreement.vision = "A prosperous nation of farmers & foresters";
    dossier.agreement.mission = "To ensure sustainable food and nutrition security";
    dossier.cycle.id = CycleId::create();
    dossier.cycle.code = "2014-15";
    dossier.cycle.name = "2014-15";
    dossier.cycle.start = QDate(2014, 7, 1);
    dossier.cycle.end = QDate(2015, 6, 30);
    dossier.firstParty = {"PM", "Tshering Example", "Prime Minister", "Royal Government of Bhutan"};
    dossier.secondParty = {"MOAF", "Ministry of Agriculture and Forests", {}, {}};
    for (int position = 0; position < indicators; ++position) {
        if (position % PerObjective == 0) {
            ObjectiveItem &objective = dossier.objectives.emplace_back();
            objective.objective.id = ObjectiveId::create();
            objective.objective.number = position / PerObjective + 1;
            objective.objective.title =
                QStringLiteral(
                    "Raise food self-sufficiency in region %1 by enhancing yields of the main crops")
                    .arg(objective.objective.number);
        }
        ObjectiveItem &objective = dossier.objectives.back();
        if (position % PerAction == 0) {
            Action &action = objective.actions.emplace_back().action;
            action.number = int(objective.actions.size());
            action.id = ActionId::create();
            action.title = QStringLiteral("Distribute improved seed, batch %1").arg(position / PerAction + 1);
        }
        objective.actions.back().indicators.push_back(sampleIndicator(position, indicators, dossier));
        const int weight = objective.objective.weight.value_or(Weight()).basisPoints();
        objective.objective.weight =
            basisPoints(weight + objective.actions.back().indicators.back().indicator.weight->basisPoints());
    }
    return dossier;
}

Dossier withSignatures(Dossier dossier)
{
    const AgreementVersion &version =
        dossier.versions.emplace_back(freeze(dossier, QDate(2014, 7, 14), QString()));
    dossier.signatures = {
        {SignatureId::create(),
         version.id,
         Party::First,
         "Tshering Example",
         "Prime Minister",
         "Thimphu",
         QDate(2014, 7, 15),
         {}},
        {SignatureId::create(),
         version.id,
         Party::Second,
         "Dorji Sample",
         "Minister of Agriculture",
         "Thimphu",
         QDate(2014, 7, 16),
         {}},
    };
    return dossier;
}

Dossier signedDossier(int indicators)
{
    return withSignatures(sampleDossier(indicators));
}

RuleSet ruleSet(const QString &name)
{
    return builtInRuleSet(name).value();
}

} // namespace mandate
