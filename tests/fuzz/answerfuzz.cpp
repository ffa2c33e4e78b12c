// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/exchange/sheetbytes.h"

namespace mandate {

// What a helper answers, which a hostile workbook may have taken over.

std::vector<QByteArray> seeds()
{
    Workbook workbook{"book.xlsx", std::vector<Sheet>(2), {"note"}};
    workbook.sheets[0].name = "Plan";
    workbook.sheets[0].rows = {{"code", "name"}, {"M", ""}, {}, {"M", "code"}};
    workbook.sheets[1].isHidden = true;
    return {toBytes(workbook), toBytes({"empty.csv", {}})};
}

void tryOut(const QByteArray &input)
{
    if (const auto workbook = fromBytes(input, "fuzz.xlsx"))
        static_cast<void>(toBytes(*workbook));
}

} // namespace mandate
