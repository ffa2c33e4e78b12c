// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/reports/listing.h"

#include <functional>

namespace mandate {

// A list as it is arranged, whole: for the clipboard as the reader reads it, for a file plainly written, so
// that a spreadsheet takes numbers for numbers.
struct ListOrder
{
    ListQuestion question;
    std::vector<int> columns; // in the order in which they stand
    bool isForFile = false;
    bool hasScore = false; // of agreements: behind the columns, in a file with the rating beside it
};

// Nobody waits for it any more where isCancelled says so.
Result<Sheet> sheetOf(const Database &database, const ListOrder &order,
                      const std::function<bool()> &isCancelled);
QString clipboardText(const Sheet &sheet);
// An .xlsx file or a CSV file, as its name says.
Result<void> writeList(const Sheet &sheet, const QString &path);

} // namespace mandate
