// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/store/database.h"
#include "core/store/rows.h"

namespace mandate {

// Every kind of record a register holds, those that others refer to first.
std::span<const Description *const> allDescriptions();
// Null for a table that holds no records.
const Description *descriptionOf(QStringView table);

Result<void> fillFrom(const Statement &statement, const Description &description, void *record);

// What a statement made for a record's rows reads.
template <typename Record, typename... Parameters>
Result<std::vector<Record>> recordsBy(const Database &database, const QByteArray &question,
                                      const Parameters &...parameters)
{
    Statement statement(database, question);
    int position = 0;
    (statement.bind(++position, parameters), ...);
    std::vector<Record> found;
    const auto read = statement.each(
        [&](const Statement &row) { return fillFrom(row, describe<Record>(), &found.emplace_back()); });
    return read.map([&found] { return std::move(found); });
}

// The records that meet a condition ("WHERE agreement = ? ORDER BY number"), its parameters bound in order.
template <typename Record, typename... Parameters>
Result<std::vector<Record>> records(const Database &database, const char *condition,
                                    const Parameters &...parameters)
{
    return recordsBy<Record>(database, selectSql(describe<Record>(), condition), parameters...);
}

// The same whoever asks, for what the register itself does.
template <typename Record, typename... Parameters>
Result<std::vector<Record>> allRecords(const Database &database, const char *condition,
                                       const Parameters &...parameters)
{
    return recordsBy<Record>(database, selectAllSql(describe<Record>(), condition), parameters...);
}

// The one record that meets a condition, or nothing.
template <typename Record, typename... Parameters>
Result<std::optional<Record>> record(const Database &database, const char *condition,
                                     const Parameters &...parameters)
{
    return records<Record>(database, condition, parameters...).map([](std::vector<Record> found) {
        return found.empty() ? std::optional<Record>() : std::optional<Record>(std::move(found.front()));
    });
}

template <typename Record>
Result<std::optional<Record>> record(const Database &database, const Id<Record> &id)
{
    return record<Record>(database, "WHERE id = ?", id);
}

} // namespace mandate
