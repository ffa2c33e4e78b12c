// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include <algorithm>

namespace mandate {

namespace {

using Levels = std::array<std::optional<Reading>, 5>;

Score unscorable(Obstacle obstacle)
{
    Score score;
    score.state = ScoreState::Unscorable;
    score.obstacle = obstacle;
    return score;
}

Score scored(Rule rule, const Decimal &raw, Direction direction = Direction::None)
{
    Score score;
    score.state = ScoreState::Reported;
    score.rule = rule;
    score.direction = direction;
    score.computed = raw;
    score.raw = raw;
    return score;
}

bool reaches(const Decimal &achieved, const Decimal &wanted, Direction direction)
{
    return direction == Direction::Down ? achieved <= wanted : achieved >= wanted;
}

bool isText(UnitType unit)
{
    return unit == UnitType::YesNo || unit == UnitType::Category;
}

bool isSame(const Reading &a, const Reading &b)
{
    return a.text.compare(b.text, Qt::CaseInsensitive) == 0;
}

// Overflow is left alone: it is not a number to hold anywhere.
Decimal held(const Decimal &computed, const Scheme &scheme)
{
    if (!scheme.capped || computed.isOverflow())
        return computed;
    return std::clamp(computed, std::min(scheme.best, scheme.worst), std::max(scheme.best, scheme.worst));
}

bool isWhollyAchieved(const Target &target, const Reading &achieved, Direction direction)
{
    const std::optional<Reading> &wanted = target.target ? target.target : target.levels.front();
    if (!wanted)
        return true; // nothing to fall short of; the scheme will say what it lacks
    return isText(target.unit) ? isSame(achieved, *wanted)
                               : reaches(achieved.number, wanted->number, direction);
}

Score byEquality(const Levels &levels, const Reading &achieved, const Scheme &scheme)
{
    bool anyLevel = false;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        anyLevel = anyLevel || levels[i];
        if (!levels[i] || !isSame(*levels[i], achieved))
            continue;
        Score score = scored(Rule::SameAsLevel, scheme.marks[i]);
        score.better = static_cast<int>(i);
        return score;
    }
    if (anyLevel)
        return scored(Rule::UnlikeLevels, scheme.worst);
    return unscorable(scheme.method == Method::Levels || scheme.method == Method::Steps
                          ? Obstacle::NoLevels
                          : Obstacle::NoFormula);
}

// The mark of the best level satisfied and, between it and a better one missed, its share of the way there.
// Both differences change sign with the direction, so one expression serves both.
Score byLevels(const Levels &levels, const Decimal &achieved, Direction direction, const Scheme &scheme)
{
    int missed = -1;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (!levels[i])
            continue;
        const Decimal &level = levels[i]->number;
        if (!reaches(achieved, level, direction)) {
            missed = static_cast<int>(i);
            continue;
        }
        const bool interpolates = scheme.method == Method::Levels && missed >= 0;
        Score score = scored(missed < 0 ? Rule::BestLevel : Rule::Step, scheme.marks[i], direction);
        score.better = static_cast<int>(i);
        if (!interpolates || achieved == level)
            return score;
        const auto above = std::size_t(missed);
        score.rule = Rule::BetweenLevels;
        score.better = missed;
        score.worse = static_cast<int>(i);
        score.computed =
            scheme.marks[i]
            + (scheme.marks[above] - scheme.marks[i]) * (achieved - level) / (levels[above]->number - level);
        score.raw = score.computed;
        return score;
    }
    if (missed < 0)
        return unscorable(Obstacle::NoLevels);
    Score score = scored(Rule::BelowLevels, scheme.worst, direction);
    score.worse = missed;
    return score;
}

// What the scheme's formula makes of an achievement against a target above zero.
Decimal formula(const Decimal &achieved, const Decimal &wanted, Direction direction, bool targetIsBest,
                const Scheme &scheme)
{
    const bool isDown = direction == Direction::Down;
    if (scheme.method == Method::FivePoint) {
        if (isDown)
            return 1 + 2 * achieved / wanted;
        return 5 - (targetIsBest ? 4 : 2) * achieved / wanted;
    }
    if (!isDown)
        return 100 * achieved / wanted;
    if (scheme.method == Method::PercentSymmetric)
        return 100 * (2 * wanted - achieved) / wanted;
    return achieved > 0 ? 100 * wanted / achieved : scheme.best;
}

Score byFormula(const Target &target, const Decimal &achieved, Direction direction, const Scheme &scheme)
{
    if (!isQuantity(target.unit))
        return unscorable(Obstacle::NoFormula);
    if (!target.target)
        return unscorable(Obstacle::NoTarget);
    const Decimal &wanted = target.target->number;
    if (wanted.isNegative())
        return unscorable(Obstacle::NegativeTarget);
    if (wanted.isZero()) {
        if (scheme.zeroTarget == ZeroTarget::Unscorable)
            return unscorable(Obstacle::ZeroTarget);
        const bool wantsNothing =
            scheme.zeroTarget == ZeroTarget::BestWhenZero || direction == Direction::Down;
        return scored(Rule::ZeroTarget, achieved.isZero() == wantsNothing ? scheme.best : scheme.worst,
                      direction);
    }
    const bool targetIsBest = target.ceiling && scheme.ceiling == CeilingRule::TargetIsBest;
    const Decimal computed = formula(achieved, wanted, direction, targetIsBest, scheme);
    Score score = scored(Rule::Formula, computed, direction);
    score.raw = held(computed, scheme);
    return score;
}

Score byMark(const Reading &achieved, const Scheme &scheme)
{
    if (!achieved.text.isEmpty())
        return unscorable(Obstacle::NoFormula);
    const auto [lowest, highest] = std::minmax(scheme.best, scheme.worst);
    if (achieved.number < lowest || achieved.number > highest)
        return unscorable(Obstacle::NoMark);
    return scored(Rule::Mark, achieved.number);
}

Score byScheme(const Target &target, const Reading &achieved, const Scheme &scheme)
{
    if (scheme.method == Method::Marks)
        return byMark(achieved, scheme);
    if (target.unit == UnitType::Ratio)
        return unscorable(Obstacle::Ratio);
    const Direction direction = directionOf(target);
    if (target.allOrNothing && !isWhollyAchieved(target, achieved, direction))
        return scored(Rule::NotWhole, scheme.worst, direction);
    if (isText(target.unit))
        return byEquality(target.levels, achieved, scheme);
    if (scheme.method == Method::Levels || scheme.method == Method::Steps)
        return byLevels(target.levels, achieved.number, direction, scheme);
    return byFormula(target, achieved.number, direction, scheme);
}

} // namespace

Direction directionOf(const Target &target)
{
    const auto isFilled = [](const std::optional<Reading> &level) { return level.has_value(); };
    const auto best = std::find_if(target.levels.begin(), target.levels.end(), isFilled);
    const auto last = std::find_if(target.levels.rbegin(), target.levels.rend(), isFilled);
    if (best != target.levels.end() && (*best)->number != (*last)->number)
        return (*best)->number < (*last)->number ? Direction::Down : Direction::Up;
    if (target.direction != Direction::None)
        return target.direction;
    return target.unit == UnitType::Date ? Direction::Down : Direction::Up;
}

Score rawScore(const Target &target, const Achievement &achievement, const Scheme &scheme)
{
    if (achievement.state == ScoreState::Missing) {
        Score score = scored(Rule::Missing, scheme.worst);
        score.state = ScoreState::Missing;
        return score;
    }
    if (achievement.state != ScoreState::Reported || !achievement.value) {
        Score score;
        score.state = achievement.state;
        score.obstacle = achievement.obstacle;
        return score;
    }
    const Score score = byScheme(target, *achievement.value, scheme);
    return score.raw && score.raw->isOverflow() ? unscorable(Obstacle::TooLarge) : score;
}

} // namespace mandate
