// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QString>

#include <memory>
#include <set>

struct sqlite3;

namespace mandate {

// A record by its table and identity.
using RecordName = std::pair<QString, Uuid>;

// What changed in a register, found out by SQLite's session extension: it compares the tables themselves, row
// by row, and knows nothing of our audit trail.
class SecondOpinion
{
public:
    // Remembers the register as it is.
    explicit SecondOpinion(const Database &before);

    // The records of exchanged tables that differ by now.
    std::set<RecordName> changedIn(const Database &after) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;
    static Handle opened(const QByteArray &address);

    QByteArray m_address;
    Handle m_before;
};

// The same by the lines of the register's newest save.
std::set<RecordName> changedByLastSave(const Database &database);

} // namespace mandate
