// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/duties.h"

#include <algorithm>
#include <tuple>

namespace mandate {

namespace {

std::vector<DeadlineRule> deadlines(const RuleSet &rules, CalendarEvent event, CalendarScope scope)
{
    std::vector<DeadlineRule> found;
    std::copy_if(rules.calendar.begin(), rules.calendar.end(), std::back_inserter(found),
                 [event, scope](const DeadlineRule &rule) {
                     return rule.event == event && rule.scope == scope && !rule.opens;
                 });
    return found;
}

// The first date the calendar has for an event after a day, and not after another.
QDate dateBetween(const std::vector<DueDate> &dates, const QDate &after, const QDate &last)
{
    for (const DueDate &due : dates)
        if (due.date > after && due.date <= last)
            return due.date;
    return {};
}

void addSigning(const Cycle &cycle, const RuleSet &rules, CalendarScope scope, std::vector<Duty> &duties)
{
    const auto dates =
        dueDates(deadlines(rules, CalendarEvent::Sign, scope), DateRange{cycle.start, cycle.end});
    duties.push_back({cycle, scope, std::nullopt, dates.empty() ? QDate() : dates.front().date});
}

void addReports(const Cycle &cycle, const RuleSet &rules, CalendarScope scope, const QDate &today,
                std::vector<Duty> &duties)
{
    if (rules.reporting.empty())
        return;
    const Period::Kind kind = rules.reporting.front().report;
    const auto dates =
        dueDates(deadlines(rules, CalendarEvent::Report, scope), DateRange{cycle.start, cycle.end});
    for (int number = 1; Period::parse(Period{kind, number}.text()); ++number) {
        const Period period{kind, number};
        const QDate end = period.within(cycle.start).last;
        if (end > cycle.end || end >= today)
            return;
        const QDate nextEnd = Period{kind, number + 1}.within(cycle.start).last;
        const QDate due = dateBetween(dates, end, nextEnd);
        duties.push_back({cycle, scope, period, due.isValid() ? due : end});
        if (kind == Period::Kind::Year)
            return;
    }
}

} // namespace

Urgency urgencyOf(const QDate &due, const QDate &today)
{
    if (!due.isValid() || due > today.addDays(7))
        return Urgency::Later;
    return due < today ? Urgency::Overdue : Urgency::ThisWeek;
}

std::vector<Duty> dutiesOf(const Cycle &cycle, const RuleSet &rules, const QDate &today)
{
    std::vector<Duty> duties;
    for (const CalendarScope scope : {CalendarScope::Agreement, CalendarScope::Staff}) {
        addSigning(cycle, rules, scope, duties);
        if (cycle.start.isValid() && cycle.end.isValid())
            addReports(cycle, rules, scope, today, duties);
    }
    sortByUrgency(duties, today);
    return duties;
}

void sortByUrgency(std::vector<Duty> &duties, const QDate &today)
{
    const auto rank = [&today](const Duty &duty) {
        const bool isUndated = !duty.due.isValid();
        return std::tuple(urgencyOf(duty.due, today), duty.scope == CalendarScope::Staff, isUndated,
                          duty.due);
    };
    std::stable_sort(duties.begin(), duties.end(),
                     [&rank](const Duty &a, const Duty &b) { return rank(a) < rank(b); });
}

} // namespace mandate
