// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/achievement.h"
#include "core/scoring/scheme.h"

namespace mandate {

// What an indicator is measured against, read and ready to be compared.
struct Target
{
    UnitType unit = UnitType::Number;
    Direction direction = Direction::None;        // as stated; the order of the levels outranks it
    std::array<std::optional<Reading>, 5> levels; // best first, any of them empty
    std::optional<Reading> target;
    bool ceiling = false;      // cannot exceed 100 %
    bool allOrNothing = false; // of use only when wholly achieved

    bool operator==(const Target &) const = default;
};

// Which way is better: as the filled levels are ordered, else as stated, else earlier for dates and more for
// the rest. Never Direction::None.
Direction directionOf(const Target &target);

// The unit a year's figure is written in: under a scheme of agreed marks it is the mark itself.
constexpr UnitType achievedUnit(UnitType unit, Method method)
{
    return method == Method::Marks ? UnitType::Number : unit;
}

// The rule that gave a raw score, for its explanation.
enum class Rule {
    None,          // no score
    Missing,       // the worst mark
    NotWhole,      // the worst mark, as it is all or nothing
    BestLevel,     // as good as the best filled level, or better
    BetweenLevels, // interpolated from `worse` towards `better`
    Step,          // the best level satisfied, `better`
    BelowLevels,   // worse than the last filled level
    SameAsLevel,   // a category or yes/no equal to that of `better`
    UnlikeLevels,  // a category or yes/no equal to none
    Formula,       // the scheme's formula
    ZeroTarget,    // the scheme's policy
    Mark,          // the agreed mark
};

// A raw score with its derivation. Plain data: half a million are made in one go, and explain()
// (explanation.h) puts one into words when somebody asks.
struct Score
{
    ScoreState state = ScoreState::NotDue;
    Obstacle obstacle = Obstacle::None;
    Rule rule = Rule::None;
    Direction direction = Direction::None; // the one applied
    int better = -1;                       // positions of the levels it rests on
    int worse = -1;
    Decimal computed; // before it was held between best and worst
    std::optional<Decimal> raw;

    bool operator==(const Score &) const = default;
};

Score rawScore(const Target &target, const Achievement &achievement, const Scheme &scheme);

} // namespace mandate
