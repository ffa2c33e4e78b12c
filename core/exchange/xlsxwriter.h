// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

// Every text is typed as text, so that no cell is ever taken for a formula; plain numbers are numbers.
Result<void> writeXlsx(const Workbook &workbook, const QString &path);

} // namespace mandate
