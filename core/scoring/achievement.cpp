// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/achievement.h"

#include <algorithm>

namespace mandate {

namespace {

bool isYear(const PeriodFigure &figure)
{
    return figure.period.kind == Period::Kind::Year;
}

bool hasYear(std::span<const PeriodFigure> figures)
{
    return std::any_of(figures.begin(), figures.end(), isYear);
}

bool mixesPeriods(std::span<const PeriodFigure> figures)
{
    return !hasYear(figures) && std::any_of(figures.begin(), figures.end(), [&](const PeriodFigure &figure) {
        return figure.period.kind != figures.front().period.kind;
    });
}

bool isSilent(const PeriodFigure &figure)
{
    return figure.state == ReportState::Reported && !figure.value;
}

// "Reported" without a value says as little as no report: nothing is due while the cycle runs.
std::vector<PeriodFigure> withoutSilence(std::span<const PeriodFigure> figures, bool hasEnded)
{
    std::vector<PeriodFigure> heard(figures.begin(), figures.end());
    for (PeriodFigure &figure : heard)
        if (isSilent(figure))
            figure.state = hasEnded ? ReportState::Missing : ReportState::NotDue;
    return heard;
}

bool hasState(const PeriodFigure *figure, ReportState state)
{
    return figure && figure->state == state;
}

bool isReported(const PeriodFigure *figure)
{
    return hasState(figure, ReportState::Reported);
}

bool anyHas(const CountedFigures &figures, ReportState state)
{
    return std::any_of(figures.begin(), figures.end(),
                       [state](const PeriodFigure *figure) { return hasState(figure, state); });
}

Achievement reported(Decimal number)
{
    if (number.isOverflow())
        return {ScoreState::Unscorable, Obstacle::TooLarge, {}};
    return {ScoreState::Reported, Obstacle::None, Reading{number, {}}};
}

Achievement lastOf(const CountedFigures &figures)
{
    const auto last = std::find_if(figures.rbegin(), figures.rend(), isReported);
    return {ScoreState::Reported, Obstacle::None, (*last)->value};
}

// Sum, average or maximum of what was reported.
Achievement combined(const CountedFigures &figures, Aggregation aggregation)
{
    Decimal sum;
    std::optional<Decimal> maximum;
    int count = 0;
    for (const PeriodFigure *figure : figures) {
        if (!isReported(figure))
            continue;
        const Decimal &number = figure->value->number;
        sum += number;
        maximum = maximum ? std::max(*maximum, number) : number;
        ++count;
    }
    if (aggregation == Aggregation::Maximum)
        return reported(*maximum);
    return reported(aggregation == Aggregation::Average ? sum / count : sum);
}

bool isAggregable(UnitType unit, Aggregation aggregation)
{
    return isQuantity(unit) || (unit == UnitType::Date && aggregation == Aggregation::Maximum);
}

} // namespace

CountedFigures countedFigures(std::span<const PeriodFigure> figures)
{
    const bool yearOnly = hasYear(figures);
    CountedFigures counted{};
    for (const PeriodFigure &figure : figures) {
        const PeriodFigure *&slot = counted[std::size_t(figure.period.number - 1) % counted.size()];
        if (yearOnly == isYear(figure) && (!slot || slot->stage <= figure.stage))
            slot = &figure;
    }
    return counted;
}

Achievement annualValue(std::span<const PeriodFigure> figures, UnitType unit, Aggregation aggregation,
                        const QDate &cycleEnd, const QDate &asOf)
{
    // A cycle that does not say when it ends is still running.
    const bool hasEnded = cycleEnd.isValid() && asOf > cycleEnd;
    if (figures.empty())
        return {hasEnded ? ScoreState::Missing : ScoreState::NotDue, Obstacle::None, {}};
    if (mixesPeriods(figures))
        return {ScoreState::Unscorable, Obstacle::MixedPeriods, {}};
    if (std::any_of(figures.begin(), figures.end(), isSilent))
        return annualValue(withoutSilence(figures, hasEnded), unit, aggregation, cycleEnd, asOf);

    const CountedFigures counted = countedFigures(figures);
    const bool takesLast = aggregation == Aggregation::Last || aggregation == Aggregation::Unspecified;
    const bool toleratesGaps = takesLast || aggregation == Aggregation::Maximum;
    const bool anyReported = anyHas(counted, ReportState::Reported);
    if (anyHas(counted, ReportState::Missing) && !(anyReported && toleratesGaps))
        return {ScoreState::Missing, Obstacle::None, {}};
    if (!anyReported)
        return {anyHas(counted, ReportState::NotDue) ? ScoreState::NotDue : ScoreState::NotApplicable,
                Obstacle::None,
                {}};
    if (takesLast || hasYear(figures))
        return lastOf(counted);
    if (!isAggregable(unit, aggregation))
        return {ScoreState::Unscorable, Obstacle::NotAdditive, {}};
    return combined(counted, aggregation);
}

} // namespace mandate
