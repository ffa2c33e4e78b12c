// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/objectiveresult.h"

namespace mandate {

std::vector<ObjectiveResult> objectiveResults(const Dossier &dossier, const AgreementResult &result)
{
    std::vector<ObjectiveResult> objectives;
    auto scored = result.indicators.begin(); // in the order of the dossier
    for (const ObjectiveItem &item : dossier.objectives) {
        ObjectiveResult &objective = objectives.emplace_back();
        objective.id = item.objective.id;
        std::vector<WeightedScore> scores;
        for (const ActionItem &action : item.actions)
            for (std::size_t i = 0; i < action.indicators.size(); ++i, ++scored) {
                objective.weight += scored->weight.percent();
                scores.push_back({scored->weight, scored->score.raw});
                if (scored->weighted)
                    objective.weighted = objective.weighted.value_or(Decimal()) + *scored->weighted;
            }
        objective.mean = weightedMean(scores);
    }
    return objectives;
}

} // namespace mandate
