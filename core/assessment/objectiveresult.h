// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace mandate {

// What the indicators of one objective come to.
struct ObjectiveResult
{
    ObjectiveId id;
    Decimal weight;                  // of its indicators together, in percent
    std::optional<Decimal> weighted; // what they add to the composite; none where nothing was scored
    Composite composite;             // of its own indicators
    ScoreState state = ScoreState::Unscorable; // reported once one of them is scored, else why none is
};

std::vector<ObjectiveResult> objectiveResults(const Dossier &dossier, const AgreementResult &result);

} // namespace mandate
