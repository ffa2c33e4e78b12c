// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

// How the bytes of a CSV file stand for letters. UTF-16 is told by its first bytes.
enum class TextEncoding { Utf8, Windows1252 };

// Text with commas, or with semicolons or tabs where its first row has no comma; quotes where needed. The
// sheet is named after the file.
Result<Sheet> readCsv(const QString &path, Allowance &allowance, TextEncoding encoding = TextEncoding::Utf8);
// What was copied from a spreadsheet: cells between tabs.
Result<Sheet> readPasted(const QString &text, const QString &name);
QByteArray toCsv(const Sheet &sheet);

} // namespace mandate
