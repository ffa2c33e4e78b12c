// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/store/save.h"

#include <map>

namespace mandate {

// Takes saves out of a copy of a register, the newest first, so that it holds what it held before them. Not
// for a register that is in use: there a save is undone by another save.
class TakingBack
{
public:
    explicit TakingBack(const Database &copy);

    // What the changes of a save made is unmade, the last change first; its lines stay.
    Result<void> unmake(const SaveId &save);
    // The lines of all own saves behind this one, and the files that only they kept.
    Result<void> forgetAfter(std::int64_t sequence);

private:
    // The edits of one record that stand side by side: they were one update, so they are again.
    struct Together
    {
        const Description *description = nullptr;
        Uuid record;
        std::map<std::size_t, Value> fields;
    };

    Result<void> unmakeLine();
    Result<void> writeTogether();
    Result<void> insert(const Description &description, const QByteArray &json);
    Result<void> remove(const Description &description, const Uuid &record);
    Statement &prepared(const QByteArray &sql);

    const Database &m_copy;
    Statement m_lines;
    Together m_together;
    std::map<QByteArray, Statement> m_statements;
};

} // namespace mandate
