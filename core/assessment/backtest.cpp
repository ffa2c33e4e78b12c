// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/backtest.h"

#include <algorithm>

namespace mandate {

namespace {

// A fortieth of the scale, 2.5 of 100: a year that good leaves nothing to strive for.
constexpr int NextToBest = 40;

bool isNextToBest(const Decimal &raw, const Scheme &scheme)
{
    const Decimal slack = (scheme.best - scheme.worst) / NextToBest;
    return scheme.moreIsBetter() ? raw >= scheme.best - slack : raw <= scheme.best - slack;
}

template <typename Predicate>
bool allScored(const std::vector<TrialScore> &years, Predicate predicate)
{
    return std::all_of(years.begin(), years.end(), [&predicate](const TrialScore &year) {
        return !year.score.raw || predicate(*year.score.raw);
    });
}

Ambition ambitionOf(const std::vector<TrialScore> &years, const Scheme &scheme)
{
    const auto scored = std::count_if(years.begin(), years.end(),
                                      [](const TrialScore &year) { return year.score.raw.has_value(); });
    if (scored == 0)
        return Ambition::Unknown;
    if (scored >= 2 && allScored(years, [&](const Decimal &raw) { return isNextToBest(raw, scheme); }))
        return Ambition::TooEasy;
    if (scored >= 2 && allScored(years, [&](const Decimal &raw) { return raw == scheme.worst; }))
        return Ambition::OutOfAll;
    return Ambition::Usual;
}

} // namespace

Backtest backtest(const SuccessIndicator &indicator, const Scheme &scheme)
{
    Backtest result;
    if (scheme.method == Method::Marks)
        return result; // the mark is agreed, not computed from a figure
    const Target target = targetOf(indicator);
    for (const Figure *figure : {&indicator.baseline, &indicator.trend1, &indicator.trend2})
        if (const auto value = reading(*figure, indicator.unitType))
            result.years.push_back(
                {*figure, rawScore(target, {ScoreState::Reported, Obstacle::None, value}, scheme)});
    result.ambition = ambitionOf(result.years, scheme);
    return result;
}

} // namespace mandate
