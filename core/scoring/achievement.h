// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/scoring/figure.h"
#include "core/scoring/unit.h"

namespace mandate {

// Who stands behind a figure; a later stage outranks an earlier one.
enum class Stage { Claimed, Verified, Final };
// What an office says of one indicator in one period.
enum class ReportState { Reported, NotDue, Missing, NotApplicable };
// What an indicator is in the year's account: the same, or beyond scoring.
enum class ScoreState { Reported, NotDue, Missing, NotApplicable, Unscorable };

template <>
inline std::span<const char *const> names<Stage>()
{
    static constexpr const char *all[] = {"claimed", "verified", "final"};
    return all;
}

template <>
inline std::span<const char *const> names<ReportState>()
{
    static constexpr const char *all[] = {"reported", "not_due", "missing", "not_applicable"};
    return all;
}

template <>
inline std::span<const char *const> names<ScoreState>()
{
    static constexpr const char *all[] = {"reported", "not_due", "missing", "not_applicable", "unscorable"};
    return all;
}

// What stands in the way of a score.
enum class Obstacle {
    None,
    Ratio,          // a ratio is kept and never scored
    NoLevels,       // the scheme needs target levels and none is filled
    NoTarget,       // the scheme needs a target and there is none
    ZeroTarget,     // the formula would divide by it
    NegativeTarget, // the formula means nothing below zero
    NoFormula,      // a date, a category or yes/no under a scheme that computes
    MixedPeriods,   // quarters, half-years and months side by side
    NotAdditive,    // a sum, mean or maximum of what has none
    NoMark,         // a mark outside the scheme's scale
    TooLarge,       // beyond the numbers kept
};

// One figure of one period at one stage.
struct PeriodFigure
{
    Period period;
    Stage stage = Stage::Claimed;
    ReportState state = ReportState::Reported;
    std::optional<Reading> value;

    bool operator==(const PeriodFigure &) const = default;
};

// What a year came to. A value is present exactly when it is reported.
struct Achievement
{
    ScoreState state = ScoreState::NotDue;
    Obstacle obstacle = Obstacle::None; // why unscorable
    std::optional<Reading> value;

    bool operator==(const Achievement &) const = default;
};

// The figures that count, in the order of the calendar with gaps where nothing was said: the year's own alone
// where there is one, else for each period its latest stage. Of two figures at one stage the later in the
// list counts.
using CountedFigures = std::array<const PeriodFigure *, 12>;
CountedFigures countedFigures(std::span<const PeriodFigure> figures);

// The year's value of an indicator from what its periods report. With no figure at all it is not due while
// the cycle runs and missing after its end.
Achievement annualValue(std::span<const PeriodFigure> figures, UnitType unit, Aggregation aggregation,
                        const QDate &cycleEnd, const QDate &asOf);

} // namespace mandate
