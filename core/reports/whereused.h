// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace mandate {

class Database;

// How two records of the plan are connected, read from the one asked about.
enum class Connection {
    BelongsTo,
    Serves,
    ServedBy,
    OwnedBy,
    Owns,
    Holds,
    HeldBy,
    MeasuredBy,
    PassesTo,    // parts of its target
    Carries,     // a part of the target
    PartyTo,     // an agreement
    MadeBetween, // parties
    NeededFor,   // what it is required for
    Needs,
};

// One line of what a record uses and what uses it.
struct UseRow
{
    bool isAbove = false; // it is named by the record asked about; else it names it
    Connection connection = Connection::BelongsTo;
    QString table; // of the record there
    Uuid record;
    QString code;
    QString title;
};

// The translated words for a connection: "is served by".
QString connectionText(Connection connection);

// Both ways, by index; at most so many of each kind of line.
Result<std::vector<UseRow>> whereUsed(const Database &database, const Uuid &record, int mostOfKind);

} // namespace mandate
