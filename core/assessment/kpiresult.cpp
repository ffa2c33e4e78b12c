// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/kpiresult.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

constexpr int LongestPlan = 60; // in years

// "2014-15 Q2" is the second quarter of a year, "2014-15" all of it.
std::pair<QString, Period> yearAndPeriod(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const auto period = space < 0 ? std::nullopt : Period::parse(QStringView(text).mid(space + 1));
    return period ? std::pair(text.left(space).trimmed(), *period) : std::pair(text.trimmed(), Period());
}

// The year of a target without one is that in which the plan ends.
QString targetYear(const Kpi &kpi, const Plan &plan)
{
    if (!kpi.targetYear.isEmpty() || !plan.start.isValid() || !plan.end.isValid())
        return kpi.targetYear;
    for (int year = 0; year < LongestPlan; ++year) {
        const QDate start = monthsLater(plan.start, 12 * year);
        const QDate end = monthsLater(plan.start, 12 * (year + 1)).addDays(-1);
        if (end >= plan.end)
            return yearLabel(start, end);
    }
    return {};
}

std::vector<KpiYear> yearsOf(const Kpi &kpi, const std::vector<KpiTarget> &targets,
                             const std::vector<KpiValue> &values, const Plan &plan, const QDate &asOf)
{
    std::map<QString, KpiYear> years;
    for (const KpiTarget &target : targets)
        years[target.year].target = target.value;
    if (const QString last = targetYear(kpi, plan); kpi.target.isGiven() && !last.isEmpty())
        if (Figure &target = years[last].target; !target.isGiven())
            target = kpi.target;
    std::map<QString, std::vector<PeriodFigure>> figures;
    for (const KpiValue &value : values) {
        const auto [year, period] = yearAndPeriod(value.period);
        figures[year].push_back({period, Stage::Final, value.state, reading(value.value, kpi.unitType)});
        years[year];
    }
    std::vector<KpiYear> sorted;
    for (auto &[label, year] : years) {
        year.year = label;
        year.end = endOfYear(label, plan);
        year.actual = annualValue(figures[label], kpi.unitType, kpi.aggregation, year.end, asOf);
        sorted.push_back(std::move(year));
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const KpiYear &a, const KpiYear &b) { return a.end < b.end; });
    return sorted;
}

// As stated, else as the target lies from the baseline, else earlier for dates and more for the rest.
Direction directionOf(const Kpi &kpi, const Reading &target)
{
    if (kpi.direction != Direction::None)
        return kpi.direction;
    const auto baseline = reading(kpi.baseline, kpi.unitType);
    if (isQuantity(kpi.unitType) && baseline && baseline->number != target.number)
        return target.number > baseline->number ? Direction::Up : Direction::Down;
    return kpi.unitType == UnitType::Date ? Direction::Down : Direction::Up;
}

bool isReached(const Reading &actual, const Reading &target, UnitType unit, Direction direction)
{
    if (!isQuantity(unit) && unit != UnitType::Date)
        return actual.text == target.text;
    return direction == Direction::Up ? actual.number >= target.number : actual.number <= target.number;
}

// From the baseline to the target where there is a baseline; without one the part of the target that was
// reached, which means something only where more is better.
std::optional<Decimal> attained(const Kpi &kpi, const Reading &actual, const Reading &target,
                                Direction direction)
{
    if (!isQuantity(kpi.unitType))
        return isReached(actual, target, kpi.unitType, direction) ? 100 : 0;
    const auto baseline = reading(kpi.baseline, kpi.unitType);
    std::optional<Decimal> part;
    if (baseline && baseline->number != target.number)
        part = 100 * (actual.number - baseline->number) / (target.number - baseline->number);
    else if (!baseline && direction == Direction::Up && target.number > 0)
        part = 100 * actual.number / target.number;
    if (!part || part->isOverflow())
        return {};
    return std::clamp(*part, Decimal(0), Decimal(100));
}

KpiState stateOf(ScoreState state)
{
    switch (state) {
    case ScoreState::NotDue: return KpiState::NotDue;
    case ScoreState::Missing: return KpiState::NotReported;
    case ScoreState::NotApplicable: return KpiState::NotApplicable;
    case ScoreState::Reported:
    case ScoreState::Unscorable: break;
    }
    return KpiState::Unscorable;
}

void compare(KpiResult &result, const Kpi &kpi)
{
    const KpiYear &year = result.years[std::size_t(result.dueYear)];
    const auto target = reading(year.target, kpi.unitType);
    if (year.actual.state != ScoreState::Reported || !target || kpi.unitType == UnitType::Ratio) {
        result.state = stateOf(year.actual.state);
        return;
    }
    result.direction = directionOf(kpi, *target);
    result.state = isReached(*year.actual.value, *target, kpi.unitType, result.direction) ? KpiState::Reached
                                                                                          : KpiState::Below;
    result.attainment = attained(kpi, *year.actual.value, *target, result.direction);
}

QString formulaText(const KpiResult &result, const Kpi &kpi, const Reading &actual, const Reading &target)
{
    const auto baseline = reading(kpi.baseline, kpi.unitType);
    if (!isQuantity(kpi.unitType))
        return result.state == KpiState::Reached ? Text::tr("It was reached: 100.")
                                                 : Text::tr("It was not reached: 0.");
    if (!result.attainment)
        return Text::tr("There is no baseline to measure the way from, so it counts as reached or not.");
    if (baseline)
        return Text::tr("From the baseline: (%1 − %2) ÷ (%3 − %2) × 100, held between 0 and 100 = %4")
            .arg(actual.number.text(), baseline->number.text(), target.number.text(),
                 result.attainment->text());
    return Text::tr("There is no baseline: %1 ÷ %2 × 100, held between 0 and 100 = %3")
        .arg(actual.number.text(), target.number.text(), result.attainment->text());
}

} // namespace

QDate endOfYear(const QString &label, const Plan &plan)
{
    if (plan.start.isValid())
        for (int year = 0; year < LongestPlan; ++year) {
            const QDate start = monthsLater(plan.start, 12 * year);
            const QDate end = monthsLater(plan.start, 12 * (year + 1)).addDays(-1);
            if (plan.end.isValid() && start > plan.end)
                break;
            if (yearLabel(start, end) == label)
                return end;
        }
    static const QRegularExpression year(QStringLiteral("^(\\d{4})(?:[-/](?:\\d{2}|\\d{4}))?$"));
    const auto match = year.match(label);
    if (!match.hasMatch())
        return {};
    const bool isOneYear = label.size() == 4;
    const int last = match.captured(1).toInt() + (isOneYear ? 0 : 1);
    return isOneYear && plan.end.isValid() && plan.end.year() == last ? plan.end : QDate(last, 12, 31);
}

KpiResult kpiResult(const Kpi &kpi, const std::vector<KpiTarget> &targets,
                    const std::vector<KpiValue> &values, const Plan &plan, const QDate &asOf)
{
    KpiResult result;
    result.id = kpi.id;
    result.years = yearsOf(kpi, targets, values, plan, asOf);
    for (std::size_t i = 0; i < result.years.size(); ++i) {
        const KpiYear &year = result.years[i];
        if (!year.target.isGiven() || !year.end.isValid())
            continue;
        if (year.end <= asOf)
            result.dueYear = int(i);
        else if (result.dueYear < 0)
            result.state = KpiState::NotDue;
    }
    if (result.dueYear >= 0)
        compare(result, kpi);
    return result;
}

QStringList explain(const KpiResult &result, const Kpi &kpi)
{
    if (result.state == KpiState::WithoutTarget)
        return {Text::tr("No year has a target to compare with.")};
    if (result.dueYear < 0)
        return {Text::tr("No year with a target has ended yet.")};
    const KpiYear &year = result.years[std::size_t(result.dueYear)];
    QStringList lines{Text::tr("The last year with a target that has ended is %1: %2 was to be reached.")
                          .arg(year.year, year.target.written())};
    if (year.actual.state != ScoreState::Reported) {
        lines += result.state == KpiState::NotReported     ? Text::tr("Nothing was reported for it.")
                 : result.state == KpiState::NotApplicable ? Text::tr("It was reported as not applicable.")
                 : result.state == KpiState::NotDue
                     ? Text::tr("It was reported as not yet due.")
                     : Text::tr("What was reported cannot be compared with it.");
        return lines;
    }
    lines += Text::tr("%1 was reached.").arg(written(*year.actual.value, kpi.unitType));
    const auto target = reading(year.target, kpi.unitType);
    if (result.state == KpiState::Unscorable || !target)
        return lines << Text::tr("What was reported cannot be compared with it.");
    return lines << formulaText(result, kpi, *year.actual.value, *target);
}

void KpiTally::add(const KpiResult &result)
{
    ++kpis;
    due += result.dueYear >= 0;
    reached += result.state == KpiState::Reached;
    below += result.state == KpiState::Below;
    notReported += result.state == KpiState::NotReported;
    if (!result.attainment)
        return;
    ++counted;
    sum += *result.attainment;
}

std::optional<Decimal> KpiTally::attainment() const
{
    if (counted == 0 || sum.isOverflow())
        return {};
    return sum / counted;
}

} // namespace mandate
