// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scheme.h"
#include "core/scoring/weight.h"

#include <optional>

namespace mandate {

// A score and the weight it carries; no score where it was left out.
struct WeightedScore
{
    Weight weight;
    std::optional<Decimal> score;

    bool operator==(const WeightedScore &) const = default;
};

struct Mean
{
    std::optional<Decimal> value; // exact; none where nothing was scored
    Decimal cover;                // the weight it stands over, in percent

    bool operator==(const Mean &) const = default;
};

// The mean over what has a score: the roll-up of attainments by their shares, and the score of a person
// derived from those of agency, department and behaviour.
Mean weightedMean(std::span<const WeightedScore> scores);

// The result of an agreement.
struct Composite
{
    std::optional<Decimal> exact;
    std::optional<Decimal> rounded; // to the scheme's digits: this one is shown and rated
    QString band;                   // empty unless whole, and where the scheme has none that low
    Decimal scoredWeight;           // in percent
    bool whole = false;             // the weights total 100 and nothing was left out
    int scored = 0;                 // so many indicators
    int leftOut = 0;

    bool operator==(const Composite &) const = default;
};

Composite composite(std::span<const WeightedScore> scores, const Scheme &scheme);

// What one indicator adds to a whole composite.
std::optional<Decimal> contribution(const WeightedScore &score, const Composite &composite,
                                    const Scheme &scheme);

// The first band, best first, that still includes the value.
const Band *bandOf(const Decimal &rounded, const Scheme &scheme);

// The composite on the scale of KRAs, 0 to 100.
Decimal attainment(const Decimal &composite, const Scheme &scheme);

} // namespace mandate
