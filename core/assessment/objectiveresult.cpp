// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/objectiveresult.h"

namespace mandate {

namespace {

// Of two reasons for having no score the one that somebody can do something about.
ScoreState together(ScoreState one, ScoreState other)
{
    for (const ScoreState state : {ScoreState::Unscorable, ScoreState::NotDue})
        if (one == state || other == state)
            return state;
    return one;
}

ScoreState stateOf(std::span<const IndicatorResult> indicators, const Composite &composite)
{
    if (composite.exact)
        return ScoreState::Reported;
    if (indicators.empty())
        return ScoreState::Unscorable;
    ScoreState state = indicators.front().score.state;
    for (const IndicatorResult &indicator : indicators)
        state = together(state, indicator.score.state);
    return state;
}

} // namespace

std::vector<ObjectiveResult> objectiveResults(const Dossier &dossier, const AgreementResult &result)
{
    std::vector<ObjectiveResult> objectives;
    auto scored = result.indicators.begin(); // in the order of the dossier
    for (const ObjectiveItem &item : dossier.objectives) {
        ObjectiveResult &objective = objectives.emplace_back();
        objective.id = item.objective.id;
        const auto first = scored;
        std::vector<WeightedScore> scores;
        for (const ActionItem &action : item.actions)
            for (std::size_t i = 0; i < action.indicators.size(); ++i, ++scored) {
                objective.weight += scored->weight.percent();
                scores.push_back({scored->weight, scored->score.raw});
                if (scored->weighted)
                    objective.weighted = objective.weighted.value_or(Decimal()) + *scored->weighted;
            }
        objective.composite = composite(scores, result.scheme);
        objective.state = stateOf({first, scored}, objective.composite);
    }
    return objectives;
}

} // namespace mandate
