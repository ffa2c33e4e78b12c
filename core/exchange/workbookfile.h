// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

// Reads an .xlsx or .ods file, one CSV file, or a folder with one CSV file per sheet.
Result<Workbook> readWorkbook(const QString &path);

// Writes an .xlsx file where the target is called so, else a folder of CSV files. Whole or not at all; what
// is there already is left as it is.
Result<void> writeWorkbook(const Workbook &workbook, const QString &target);

} // namespace mandate
