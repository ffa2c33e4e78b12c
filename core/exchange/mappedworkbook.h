// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

namespace mandate {

// What no rule of a mapping read: a whole column, the rest of a row, or a whole sheet.
struct UnreadPart
{
    QString sheet;
    int row = 0; // 0: all of them
    QString column;
    QString text; // or the first of many
    int cells = 0;

    QString sentence() const;
    bool operator==(const UnreadPart &) const = default;
};

// Where a row of a made sheet came from.
struct RowOrigin
{
    std::size_t table = 0;
    std::size_t rule = 0;
    std::size_t repeat = 0;
    std::size_t row = 0; // of the source sheet
};

// A cell of a workbook.
struct CellPlace
{
    std::size_t sheet = 0;
    std::size_t row = 0;
    std::size_t column = 0;

    auto operator<=>(const CellPlace &) const = default;
};

// The workbook a mapping made, where each of its rows came from, and what of the source is not in it.
struct MappedWorkbook
{
    Workbook workbook;
    std::vector<std::vector<RowOrigin>> origins; // of each sheet; the header's has no meaning
    std::vector<UnreadPart> unread;
};

Result<MappedWorkbook> mapWorkbook(const Mapping &mapping, const Workbook &source);

} // namespace mandate
