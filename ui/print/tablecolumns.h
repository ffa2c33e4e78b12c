// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/block.h"

#include <vector>

namespace mandate {

class Paper;
struct PaperTable;

inline constexpr double CellPadding = 4;  // in points, left and right of a cell's text
inline constexpr double RowPadding = 2.5; // above and below

// The type of a table and how wide its columns are.
struct TableFit
{
    TextStyle style;
    std::vector<qreal> widths; // in units of the device, the whole width of the paper together
};

// Gives every column the width its longest word or figure needs and shares the rest by how much they hold.
// A table too wide for the paper gets smaller type, and as the last resort breaks words.
TableFit fit(const PaperTable &table, const Paper &paper, QPagedPaintDevice &device);

} // namespace mandate
