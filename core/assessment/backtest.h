// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/successindicator.h"

namespace mandate {

// What the proposed target would have made of the years before it.
enum class Ambition {
    Unknown,  // no earlier figure could be scored
    TooEasy,  // every year would have been at or next to the best score
    Usual,    // some years more, some less
    OutOfAll, // every year would have had the worst score
};

// One earlier figure under the proposed target.
struct TrialScore
{
    Figure figure; // as it was reported
    Score score;

    bool operator==(const TrialScore &) const = default;
};

struct Backtest
{
    std::vector<TrialScore> years; // oldest first; figures that were not given are left out
    Ambition ambition = Ambition::Unknown;

    bool operator==(const Backtest &) const = default;
};

// Scores the baseline and the actual figures of the last two years against the target proposed for this one.
// A single year proves nothing: it takes two to be too easy or out of reach.
Backtest backtest(const SuccessIndicator &indicator, const Scheme &scheme);

} // namespace mandate
