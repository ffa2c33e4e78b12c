// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"
#include "core/store/chainhead.h"

namespace mandate {

// What the register's audit trail took in during one day, and the head it ended the day with.
struct RegisterDay
{
    QDate day;
    std::int64_t first = 0; // numbers of saves
    std::int64_t last = 0;
    ChainHead head;

    bool operator==(const RegisterDay &) const = default;
};

// One save of a month, with what it comprises.
struct MonthSave
{
    SaveEntry save;
    std::int64_t changes = 0;
};

// A month of the audit trail, to be printed, signed by the registry and kept outside the register.
struct RegisterMonth
{
    QDate first; // of the month
    ChainHead before;
    std::vector<MonthSave> saves; // the oldest first
    std::vector<RegisterDay> days;
    std::vector<HistoryLine> acts; // what can never be taken back: signed, verified, decided

    ChainHead head() const { return days.empty() ? before : days.back().head; }
};

// By the clock of this place; any day names its month.
Result<RegisterMonth> registerMonth(const Database &database, const QDate &day, const QLocale &reader);

} // namespace mandate
