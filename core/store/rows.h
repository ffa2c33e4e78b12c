// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/store/statement.h"

namespace mandate {

// The SQL of a record's rows, made from its description's compiled names and nothing else.
// What the person at the keyboard may see; and everything, for the store itself.
QByteArray selectSql(const Description &description, const char *condition);
QByteArray selectAllSql(const Description &description, const char *condition);
QByteArray insertSql(const Description &description);
QByteArray updateSql(const Description &description, const std::vector<std::size_t> &fields);
QByteArray deleteSql(const Description &description);

// The row a statement made by selectSql stands on.
Row currentRow(const Description &description, const Statement &statement);
Result<std::optional<Row>> rowById(const Database &database, const Description &description, const Uuid &id);
Result<std::optional<Row>> anyRowById(const Database &database, const Description &description,
                                      const Uuid &id);

} // namespace mandate
