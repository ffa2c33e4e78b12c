// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

// Reads every visible and hidden sheet. A formula reads as the result the spreadsheet program left beside it.
Result<Workbook> readXlsx(const QString &path);

} // namespace mandate
