// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

// UTF-8 text with commas, quotes where needed. The sheet is named after the file.
Result<Sheet> readCsv(const QString &path, Allowance &allowance);
QByteArray toCsv(const Sheet &sheet);

} // namespace mandate
