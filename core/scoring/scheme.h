// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/decimal.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace mandate {

// How an achievement becomes a raw score.
enum class Method {
    Levels,           // five target levels, linear between neighbours
    Steps,            // five target levels, the mark of the best level satisfied
    FivePoint,        // 1 best to 5 worst: 5 - 2a/T, or 1 + 2a/T where lower is better
    Percent,          // a/T x 100, or T/a x 100 where lower is better
    PercentSymmetric, // a/T x 100, or (2T - a)/T x 100 where lower is better
    Marks,            // the agreed mark is the score
};

// What a target of zero means where a formula divides by it.
enum class ZeroTarget {
    Unscorable,
    BestWhenZero,     // best for nothing, worst for anything
    FullWhenAchieved, // worst for nothing, best for anything; the other way round where lower is better
};

// What becomes of an indicator that cannot exceed 100 % under a formula built on twice the target.
enum class CeilingRule {
    AsOthers,
    TargetIsBest, // the target, once met, earns the best mark
};

template <>
inline std::span<const char *const> names<Method>()
{
    static constexpr const char *all[] = {"levels", "steps", "five_point", "percent", "percent_symmetric",
                                          "marks"};
    return all;
}

template <>
inline std::span<const char *const> names<ZeroTarget>()
{
    static constexpr const char *all[] = {"unscorable", "best_when_zero", "full_when_achieved"};
    return all;
}

template <>
inline std::span<const char *const> names<CeilingRule>()
{
    static constexpr const char *all[] = {"as_others", "target_is_best"};
    return all;
}

// A rating band, given by its worst value still included.
struct Band
{
    Decimal bound;
    QString label;

    bool operator==(const Band &) const = default;
};

// A government's way of scoring: a value read from its rule set, never a subclass.
struct Scheme
{
    QString code;
    QString name;
    Method method = Method::Levels;
    std::array<Decimal, 5> marks{100, 90, 80, 70, 60}; // of the five levels, best first
    Decimal best = 100; // the score of full performance; its order to `worst` tells which way is better
    Decimal worst = 0;  // the score of none, and of what is missing
    bool capped = true; // raw scores stay between best and worst
    int digits = 2;     // of the composite
    bool equalWeights = false; // a plain mean, weights left empty
    ZeroTarget zeroTarget = ZeroTarget::Unscorable;
    CeilingRule ceiling = CeilingRule::AsOthers;
    Decimal attainmentNone = 0;   // the composite that counts as 0 in the roll-up to KRAs
    Decimal attainmentFull = 100; // the composite that counts as 100
    std::vector<Band> bands;      // best first

    bool moreIsBetter() const { return best > worst; }
    // Of the scores the composite rests on: a reader can add up what is shown.
    int partDigits() const { return std::max(digits, 2); }
    bool operator==(const Scheme &) const = default;
};

} // namespace mandate
