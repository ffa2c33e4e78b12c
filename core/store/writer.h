// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/closed.h"
#include "core/store/gate.h"
#include "core/store/guard.h"
#include "core/store/save.h"
#include "core/store/statement.h"

#include <map>

namespace mandate {

// Writes the rows of one save within the open transaction, each compared with what its editor saw before
// and read back after. Keeps its statements, so that a hundred thousand rows are one preparation.
class RowWriter
{
public:
    RowWriter(const Database &database, const Authority *authority, const Save &save);

    // Drops edits that are true already. The change stays where it is until it is read back.
    Result<void> write(RecordChange &change);
    // At the end of a save.
    Result<void> finish();

private:
    // The rows inserted since the last time, in their order: a cursor walks a hundred thousand of them in
    // half the time that looking each one up would take.
    Result<void> readBack();

    struct Statements
    {
        Statement insert;
        Statement select;
        Statement remove;
        Statement cursor; // from an identity upwards
    };
    Statements &statementsFor(const Description &description);
    Result<void> insert(const RecordChange &change);
    Result<void> edit(RecordChange &change);
    Result<std::optional<Row>> rowNow(const RecordChange &change);
    // Of some fields of one record: what they hold, and what they are to hold.
    struct FieldStatements
    {
        Statement select;
        Statement update;
    };
    FieldStatements &fieldsFor(const Description &description, const std::vector<std::size_t> &fields);
    Result<bool> holds(const RecordChange &change, FieldStatements &statements);
    Result<void> editChecked(RecordChange &change);
    Result<void> remove(const RecordChange &change);
    Error collision(const RecordChange &change) const;

    const Database &m_database;
    Guard m_guard;
    ClosedGuard m_closed;
    Gate m_gate;
    std::map<const Description *, Statements> m_statements;
    std::map<std::pair<const Description *, std::vector<std::size_t>>, FieldStatements> m_fields;
    std::vector<const RecordChange *> m_unread;
};

} // namespace mandate
