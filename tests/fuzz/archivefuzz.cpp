// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "tests/fuzz/zipped.h"

#include "core/exchange/workbookfile.h"

namespace mandate {

// A whole .xlsx file, mostly refused for its sums.

std::vector<QByteArray> seeds()
{
    return {
        zippedParts(partsOfXlsx("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
                                "<sst/>", "<styleSheet/>"))};
}

void tryOut(const QByteArray &input)
{
    static_cast<void>(readWorkbook(placed("fuzz.xlsx", input)));
}

} // namespace mandate
