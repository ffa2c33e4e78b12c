// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/rules/ruleset.h"

#include <optional>
#include <vector>

namespace mandate {

// How soon a thing is to be done; what has no day is for later.
enum class Urgency { Overdue, ThisWeek, Later };

Urgency urgencyOf(const QDate &due, const QDate &today);

// What a cycle asks of every agreement of institutions, or of every work plan, by one day: to be signed, or
// to report a period.
struct Duty
{
    Cycle cycle;
    CalendarScope scope = CalendarScope::Agreement;
    std::optional<Period> report; // none: to be signed
    QDate due;                    // invalid where the rule set names no day

    bool operator==(const Duty &) const = default;
};

// The duties of a cycle under its rule set as of a day, most urgent first; within an urgency institutions
// before staff, then by day. A period is reported once it is over: by the calendar's next day for reports
// that comes before the following period is over, else by the period's own end.
std::vector<Duty> dutiesOf(const Cycle &cycle, const RuleSet &rules, const QDate &today);

void sortByUrgency(std::vector<Duty> &duties, const QDate &today);

} // namespace mandate
