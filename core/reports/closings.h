// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"
#include "core/cycle/reopening.h"

#include <QDateTime>

#include <vector>

namespace mandate {

class Database;

// A cycle, or one of the periods in which is reported, and whether it is closed.
struct ClosingRow
{
    CycleId cycle;
    QString cycleCode;
    QString period;       // empty for the whole cycle
    ClosingId closing;    // null while it is open
    QString closedPeriod; // of the closing: another where what covers this period was closed, and not it
    QString by;
    QDateTime at;
    QString reason;

    bool isClosed() const { return !closing.isNull(); }
    // What reopening it would open.
    QString closedName() const { return mandate::closedName(cycleCode, closedPeriod); }
};

enum class ReopeningState { Asked, Open, Over, Refused };

template <>
inline std::span<const char *const> names<ReopeningState>()
{
    static constexpr const char *all[] = {"asked", "open", "over", "refused"};
    return all;
}

// What was reopened, or is asked to be.
struct ReopeningRow
{
    Reopening reopening;
    QString cycleCode;
    QString period;
    QString agreementCode; // empty for all that was closed
    QString askedBy;
    QDateTime askedAt;
    ReopeningState state = ReopeningState::Asked;

    QString name() const { return closedName(cycleCode, period); }
};

// Of one cycle, or of all: the latest first, each whole and then its periods.
Result<std::vector<ClosingRow>> closings(const Database &database, const QDate &day,
                                         const CycleId &wanted = {});
// What waits for a second person first, then the newest.
Result<std::vector<ReopeningRow>> reopenings(const Database &database, const QDate &day,
                                             const CycleId &wanted = {});

QString reopeningStateText(ReopeningState state);

} // namespace mandate
