// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>

namespace mandate {

const QString &Sheet::cell(std::size_t row, std::size_t column) const
{
    static const QString nothing;
    return column < rows[row].size() ? rows[row][column] : nothing;
}

bool Sheet::isBlank(std::size_t row) const
{
    return std::all_of(rows[row].begin(), rows[row].end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace mandate
