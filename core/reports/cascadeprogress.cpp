// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadeprogress.h"

#include "core/assessment/objectiveresult.h"
#include "core/reports/planattainment.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

CascadeProgress progressAt(ScoreState state, const std::optional<Decimal> &attained, const Decimal &cover)
{
    CascadeProgress progress{CascadeState::Unscorable, attained, cover};
    switch (state) {
    case ScoreState::NotDue: progress.state = CascadeState::NotDue; break;
    case ScoreState::Missing: progress.state = CascadeState::NotReported; break;
    case ScoreState::NotApplicable: progress.state = CascadeState::NotApplicable; break;
    case ScoreState::Unscorable: break;
    case ScoreState::Reported:
        progress.state =
            attained && *attained >= Decimal(100) ? CascadeState::Reached : CascadeState::UnderWay;
    }
    return progress;
}

CascadeProgress progressOf(const IndicatorResult &indicator, const Scheme &scheme)
{
    const auto &raw = indicator.score.raw;
    return progressAt(indicator.score.state, raw ? std::optional(attainment(*raw, scheme)) : std::nullopt,
                      100);
}

// What is missing counts as nothing attained; where all is missing the objective is not reported either.
CascadeProgress progressOf(const ObjectiveResult &objective, const ObjectiveItem &item,
                           std::span<const IndicatorResult> indicators, const Scheme &scheme)
{
    const bool anyReported =
        std::any_of(indicators.begin(), indicators.end(),
                    [](const IndicatorResult &each) { return each.score.state == ScoreState::Reported; });
    ScoreState state = objective.state;
    if (state == ScoreState::Reported && !anyReported && !item.actions.empty())
        state = ScoreState::Missing;
    const Decimal &scored = objective.composite.scoredWeight;
    const Decimal cover =
        scheme.equalWeights || objective.weight.isZero() ? scored : 100 * scored / objective.weight;
    const auto &exact = objective.composite.exact;
    return progressAt(state, exact ? std::optional(attainment(*exact, scheme)) : std::nullopt, cover);
}

std::size_t indicatorsIn(const ObjectiveItem &item)
{
    std::size_t count = 0;
    for (const ActionItem &action : item.actions)
        count += action.indicators.size();
    return count;
}

// The objectives of a scope and their indicators.
Result<ProgressOfNodes> scoredNodes(const Database &database, ScoringScope scope, const Uuid &of,
                                    const QDate &asOf)
{
    ProgressOfNodes nodes;
    CycleRules known(database);
    const auto visited = visitForScoring(database, scope, of, [&](const Dossier &dossier) -> Result<void> {
        const auto rules = known.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        // A draft that names an unknown scheme has a point to correct; the tree is not held up by it.
        const auto scheme = schemeOf(dossier.agreement, **rules);
        if (scheme)
            addProgress(dossier, assess(dossier, *scheme, asOf), nodes);
        return {};
    });
    return visited.map([&nodes] { return std::move(nodes); });
}

Result<void> addKpis(const Database &database, const KraId &kra, const QDate &asOf, ProgressOfNodes &nodes)
{
    return kpiSeriesOf(database, kra, asOf).map([&nodes](const std::vector<KpiSeries> &all) {
        for (const KpiSeries &series : all)
            nodes[series.kpi.id.uuid] = progressOf(series.result);
    });
}

// A part is as far as the indicator that carries it.
Result<void> addParts(const Database &database, const char *condition, const Uuid &of, ProgressOfNodes &nodes)
{
    return records<TargetPart>(database, condition, of).map([&nodes](const std::vector<TargetPart> &parts) {
        for (const TargetPart &part : parts)
            if (const auto carrier = nodes.find(part.carrier.uuid); carrier != nodes.end())
                nodes[part.id.uuid] = carrier->second;
    });
}

Result<Uuid> objectiveOfCarrier(const Database &database, const Uuid &part)
{
    Statement statement(database, "SELECT action.objective FROM target_part JOIN indicator ON indicator.id = "
                                  "target_part.carrier JOIN action ON action.id = indicator.action "
                                  "WHERE target_part.id = ?");
    return statement.bind(1, part).step().map(
        [&statement](bool isThere) { return isThere ? statement.uuid(0) : Uuid(); });
}

} // namespace

QString word(CascadeState state)
{
    switch (state) {
    case CascadeState::Unknown: return Text::tr("nothing to go by");
    case CascadeState::NotDue: return Text::tr("not yet due");
    case CascadeState::NotReported: return Text::tr("not reported");
    case CascadeState::NotApplicable: return Text::tr("not applicable");
    case CascadeState::Unscorable: return Text::tr("cannot be scored");
    case CascadeState::UnderWay: return Text::tr("under way");
    case CascadeState::Reached: return Text::tr("reached");
    case CascadeState::InLoop: return Text::tr("in a loop");
    }
    return {};
}

CascadeProgress progressOf(const KraAttainment &kra)
{
    if (kra.inLoop)
        return {CascadeState::InLoop, {}, 0};
    if (!kra.attainment)
        return {CascadeState::Unknown, {}, 0};
    return progressAt(ScoreState::Reported, kra.attainment, kra.cover);
}

CascadeProgress progressOf(const KpiResult &kpi)
{
    switch (kpi.state) {
    case KpiState::WithoutTarget: return {};
    case KpiState::NotDue: return {CascadeState::NotDue, {}, 100};
    case KpiState::NotReported: return {CascadeState::NotReported, {}, 100};
    case KpiState::NotApplicable: return {CascadeState::NotApplicable, {}, 100};
    case KpiState::Unscorable: return {CascadeState::Unscorable, {}, 100};
    case KpiState::Below: return {CascadeState::UnderWay, kpi.attainment, 100};
    case KpiState::Reached: break;
    }
    return {CascadeState::Reached, kpi.attainment, 100};
}

void addProgress(const Dossier &dossier, const AgreementResult &result, ProgressOfNodes &nodes)
{
    std::size_t first = 0;
    const auto objectives = objectiveResults(dossier, result);
    for (std::size_t i = 0; i < objectives.size(); ++i) {
        const ObjectiveItem &item = dossier.objectives[i];
        const auto own = std::span(result.indicators).subspan(first, indicatorsIn(item));
        first += own.size();
        nodes[objectives[i].id.uuid] = progressOf(objectives[i], item, own, result.scheme);
        for (const IndicatorResult &indicator : own)
            nodes[indicator.id.uuid] = progressOf(indicator, result.scheme);
    }
}

Result<ProgressOfNodes> cascadeProgress(const Database &database, const CascadeNode &parent,
                                        const QDate &asOf)
{
    const auto scored = [&](ScoringScope scope) { return scoredNodes(database, scope, parent.id, asOf); };
    ProgressOfNodes nodes;
    const auto with = [&nodes](ProgressOfNodes &&more) { nodes.merge(more); };
    switch (parent.kind) {
    case CascadeKind::Plan:
    case CascadeKind::Pillar: return nodes;
    case CascadeKind::Kra:
        return scored(ScoringScope::ServingKra)
            .map(with)
            .and_then([&] { return addKpis(database, {parent.id}, asOf, nodes); })
            .map([&nodes] { return std::move(nodes); });
    case CascadeKind::Objective:
        return scored(ScoringScope::ServingObjective)
            .map(with)
            .and_then([&] { return scored(ScoringScope::Objective); })
            .map(with)
            .map([&nodes] { return std::move(nodes); });
    case CascadeKind::Kpi:
        return scored(ScoringScope::CarryingKpi)
            .map(with)
            .and_then([&] { return addParts(database, "WHERE kpi = ?", parent.id, nodes); })
            .map([&nodes] { return std::move(nodes); });
    case CascadeKind::Indicator:
        return scored(ScoringScope::CarryingIndicator)
            .map(with)
            .and_then([&] { return addParts(database, "WHERE indicator = ?", parent.id, nodes); })
            .map([&nodes] { return std::move(nodes); });
    case CascadeKind::Part: break;
    }
    return objectiveOfCarrier(database, parent.id).and_then([&](const Uuid &objective) {
        return scoredNodes(database, ScoringScope::Objective, objective, asOf);
    });
}

} // namespace mandate
