// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csvfile.h"

namespace mandate {

// Reads an .xlsx or .ods file, one CSV file, or a folder with one CSV file per sheet.
Result<Workbook> readWorkbook(const QString &path, TextEncoding encoding = TextEncoding::Utf8);
// Whether the file is a CSV file that is no UTF-8 text, and may be read as Windows-1252.
bool needsEncoding(const QString &path);

// Writes an .xlsx file where the target is called so, else a folder of CSV files. Whole or not at all; what
// is there already is left as it is.
Result<void> writeWorkbook(const Workbook &workbook, const QString &target);

} // namespace mandate
