// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/rules/basis.h"

#include <vector>

namespace mandate {

// What is to happen by a date.
enum class CalendarEvent {
    Draft,
    Review,
    Sign,
    Start,
    Amend,
    Report,
    MidYear,
    Evaluate,
    Publish,
    Advertise,
    ActingLimit,
    Clearance,
    KraReview,
};
// What a date belongs to.
enum class CalendarScope { Agreement, Staff, Contract, Acting };
// What a date is counted from. FixedDate means a month and a day.
enum class Anchor { FixedDate, CycleStart, CycleEnd, Start, Expiry };
// Which year's month and day is meant: the last before the cycle, the one in it, the first after it.
enum class Side { Before, During, After };

template <>
inline std::span<const char *const> names<CalendarEvent>()
{
    static constexpr const char *all[] = {"draft",        "review",    "sign",      "start",   "amend",
                                          "report",       "mid_year",  "evaluate",  "publish", "advertise",
                                          "acting_limit", "clearance", "kra_review"};
    return all;
}

template <>
inline std::span<const char *const> names<CalendarScope>()
{
    static constexpr const char *all[] = {"agreement", "staff", "contract", "acting"};
    return all;
}

template <>
inline std::span<const char *const> names<Anchor>()
{
    static constexpr const char *all[] = {"fixed_date", "cycle_start", "cycle_end", "start", "expiry"};
    return all;
}

template <>
inline std::span<const char *const> names<Side>()
{
    static constexpr const char *all[] = {"before", "during", "after"};
    return all;
}

// A date as a rule. Counted from an anchor it may repeat: at the end of every so many months of the cycle.
struct DeadlineRule
{
    QString code;
    QString title;
    CalendarEvent event = CalendarEvent::Report;
    CalendarScope scope = CalendarScope::Agreement;
    bool opens = false; // the first day on which, not the last day by which
    Anchor anchor = Anchor::FixedDate;
    Side side = Side::During; // of a fixed date
    int month = 0;
    int day = 0;
    int months = 0; // from the anchor, before it when negative
    int days = 0;
    int everyMonths = 0;
    Basis basis;

    // The day so far from the anchor's.
    QDate from(const QDate &anchorDate) const;
    bool operator==(const DeadlineRule &) const = default;
};

struct DueDate
{
    QString code;   // of the rule
    int number = 1; // rises where the rule repeats
    QDate date;

    bool operator==(const DueDate &) const = default;
};

// The dates of one cycle in their order. What is counted from a contract or an appointment is not among them.
std::vector<DueDate> dueDates(const std::vector<DeadlineRule> &calendar, const DateRange &cycle);

// How often is reported, and how often assessed.
struct Reporting
{
    QString code;
    Period::Kind report = Period::Kind::Quarter;
    Period::Kind assess = Period::Kind::Year;
    Basis basis;

    bool operator==(const Reporting &) const = default;
};

template <>
inline std::span<const char *const> names<Period::Kind>()
{
    static constexpr const char *all[] = {"month", "quarter", "half", "year"};
    return all;
}

} // namespace mandate
