// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace mandate {

struct TableColumn
{
    QString title;
    bool figures = false; // right-aligned, and wide enough not to be broken
    bool byHand = false;  // people write into it
};

struct TableCell
{
    QString text;
    bool continues = false; // the cell above reaches down over this one
};

struct TableRow
{
    std::vector<TableCell> cells; // one for each column
    bool total = false;
    double leastHeight = 0; // in points: room to write by hand
};

// What a table says; how it breaks over pages is TableFlow's.
struct PaperTable
{
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

} // namespace mandate
