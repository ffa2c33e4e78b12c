// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/composite.h"

#include <algorithm>

namespace mandate {

namespace {

struct Sum
{
    Decimal scores; // each times its parts
    int parts = 0;  // of all; basis points, or one each where weights are equal
    int scoredParts = 0;
    int count = 0;

    std::optional<Decimal> mean() const
    {
        const Decimal value = scores / scoredParts; // overflow where nothing was scored
        return value.isOverflow() ? std::nullopt : std::optional(value);
    }
};

Sum sumOf(std::span<const WeightedScore> scores, bool equally)
{
    Sum sum;
    for (const WeightedScore &each : scores) {
        const int parts = equally ? 1 : each.weight.basisPoints();
        sum.parts += parts;
        if (!each.score)
            continue;
        sum.scores += parts * *each.score;
        sum.scoredParts += parts;
        ++sum.count;
    }
    return sum;
}

bool includes(const Decimal &bound, const Decimal &value, bool moreIsBetter)
{
    return moreIsBetter ? value >= bound : value <= bound;
}

} // namespace

Mean weightedMean(std::span<const WeightedScore> scores)
{
    const Sum sum = sumOf(scores, false);
    return {sum.mean(), Decimal(sum.scoredParts) / 100};
}

Composite composite(std::span<const WeightedScore> scores, const Scheme &scheme)
{
    const Sum sum = sumOf(scores, scheme.equalWeights);
    const int wanted = scheme.equalWeights ? static_cast<int>(scores.size()) : Weight::Whole;
    Composite result;
    result.exact = sum.mean();
    result.scored = sum.count;
    result.leftOut = static_cast<int>(scores.size()) - sum.count;
    result.scoredWeight = wanted > 0 ? Decimal(100) * sum.scoredParts / wanted : Decimal();
    result.whole = result.exact && result.leftOut == 0 && sum.parts == wanted;
    if (!result.exact)
        return result;
    result.rounded = result.exact->rounded(scheme.digits);
    const Band *band = result.whole ? bandOf(*result.rounded, scheme) : nullptr;
    if (band)
        result.band = band->label;
    return result;
}

std::optional<Decimal> contribution(const WeightedScore &score, const Composite &composite,
                                    const Scheme &scheme)
{
    if (!score.score)
        return {};
    if (scheme.equalWeights)
        return *score.score / composite.scored;
    return score.weight.basisPoints() * *score.score / Weight::Whole;
}

const Band *bandOf(const Decimal &rounded, const Scheme &scheme)
{
    const auto found = std::find_if(scheme.bands.begin(), scheme.bands.end(), [&](const Band &band) {
        return includes(band.bound, rounded, scheme.moreIsBetter());
    });
    return found == scheme.bands.end() ? nullptr : &*found;
}

Decimal attainment(const Decimal &composite, const Scheme &scheme)
{
    const Decimal share =
        100 * (composite - scheme.attainmentNone) / (scheme.attainmentFull - scheme.attainmentNone);
    return share.isOverflow() ? share : std::clamp(share, Decimal(0), Decimal(100));
}

} // namespace mandate
