// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace mandate {

// What stands in a column below its title, counted.
struct ColumnCells
{
    int filled = 0;
    int numbers = 0; // percentages among them
    int percents = 0;
    int dates = 0;
    int letters = 0; // in all texts together
    Decimal sum;
    Decimal largest;
    std::map<int, int> depths; // of the dotted numbers cells begin with
    QStringList distinct;      // the first texts that differ, in their order
    QStringList samples;

    bool isMostly(int count) const { return count * 10 >= filled * 6; }
    bool isNumeric() const { return filled > 0 && isMostly(numbers); }
    int averageLength() const { return filled == 0 ? 0 : letters / filled; }
};

// The number a cell holds as most spreadsheets write it.
std::optional<Decimal> numberIn(const QString &text, const NumberStyle &style);
// The way a date is written, "d/M/yyyy", that fits all of these texts which look like dates; "" where they
// are ISO dates or none.
QString dateStyleOf(const QStringList &texts);
// How most figures of a sheet mark decimals: by a point unless what stands there can only be a comma.
NumberStyle numberStyleOf(const Sheet &sheet, std::size_t firstRow);
ColumnCells contentOf(const Sheet &sheet, std::size_t column, std::size_t firstRow, const NumberStyle &style);

} // namespace mandate
