// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar.h"

namespace mandate {

namespace {

// The month and day of a fixed date in the year its side of the cycle means; invalid where the cycle lacks
// it.
QDate fixedDate(const DeadlineRule &rule, const DateRange &cycle)
{
    const auto inYear = [&rule](int year) { return QDate(year, rule.month, rule.day); };
    const QDate pivot = rule.side == Side::After ? cycle.last.addDays(1) : cycle.first;
    QDate date = inYear(pivot.year());
    if (rule.side == Side::Before)
        return date < pivot ? date : inYear(pivot.year() - 1);
    if (date < pivot)
        date = inYear(pivot.year() + 1);
    return rule.side == Side::After || cycle.contains(date) ? date : QDate();
}

void addRepeated(const DeadlineRule &rule, const DateRange &cycle, std::vector<DueDate> &dates)
{
    for (int number = 1;; ++number) {
        const QDate periodEnd = monthsLater(cycle.first, rule.everyMonths * number).addDays(-1);
        if (!periodEnd.isValid() || periodEnd > cycle.last)
            return;
        dates.push_back({rule.code, number, rule.from(periodEnd)});
    }
}

} // namespace

QDate DeadlineRule::from(const QDate &anchorDate) const
{
    return (months == 0 ? anchorDate : monthsLater(anchorDate, months)).addDays(days);
}

std::vector<DueDate> dueDates(const std::vector<DeadlineRule> &calendar, const DateRange &cycle)
{
    std::vector<DueDate> dates;
    for (const DeadlineRule &rule : calendar) {
        if (rule.anchor == Anchor::Start || rule.anchor == Anchor::Expiry)
            continue;
        if (rule.everyMonths > 0) {
            addRepeated(rule, cycle, dates);
            continue;
        }
        const QDate date = rule.anchor == Anchor::FixedDate
                               ? fixedDate(rule, cycle)
                               : rule.from(rule.anchor == Anchor::CycleStart ? cycle.first : cycle.last);
        if (date.isValid())
            dates.push_back({rule.code, 1, date});
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const DueDate &a, const DueDate &b) { return a.date < b.date; });
    return dates;
}

} // namespace mandate
