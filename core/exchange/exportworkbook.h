// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

class Database;

// The sheets of these names, all where none is named, in the order of their keys: the same register gives
// the same workbook. Of an act that was replaced only the last stands in it.
Result<Workbook> toWorkbook(const Database &database, const QStringList &sheets = {});

// To an .xlsx file or a folder of CSV files that is not there yet.
Result<void> exportWorkbook(const Database &database, const QString &target, const QStringList &sheets = {});

} // namespace mandate
