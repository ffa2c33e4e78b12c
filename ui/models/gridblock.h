// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/blocktext.h"
#include "ui/models/cell.h"

namespace mandate {

// What is to be written into one cell.
struct CellText
{
    GridRow row;
    GridColumn kind = GridColumn::Title;
    QString text;
};

// The same by what it is of and not by where that stands: for as long as rows may come and go.
struct WrittenCell
{
    Uuid record;
    GridColumn kind = GridColumn::Title;
    QString name; // "Weight of 1.1.1"
    QString text;
};

std::vector<WrittenCell> written(const OpenAgreement &open, const std::vector<CellText> &cells);

// Where cells stand by now.
struct FoundCells
{
    std::vector<CellText> cells;
    std::vector<WrittenCell> lost; // of rows that are gone
};

FoundCells found(const OpenAgreement &open, const std::vector<WrittenCell> &cells);

struct RefusedCell
{
    CellText cell;
    QString why; // names the cell
};

// Many cells at once: one save for those that made sense, and why the others did not.
struct BlockEdit
{
    Save save;
    std::vector<CellText> taken;
    std::vector<RefusedCell> refused;
};

BlockEdit typeBlock(OpenAgreement &open, const QString &label, const std::vector<CellText> &cells,
                    const QLocale &locale);

// A rectangle of the grid: its rows and columns as they are shown, none of them folded away.
struct GridArea
{
    std::vector<GridRow> rows;
    std::vector<GridColumn> columns;
};

// The cells of an area as a spreadsheet takes them, with the titles of the columns above them where given.
QString copied(const OpenAgreement &open, const GridArea &area, const QStringList &titles,
               const QLocale &locale);
// The cells that can be cleared.
std::vector<CellText> cleared(const OpenAgreement &open, const GridArea &area);
// The first row of an area written into the rows of its kind below it; the first column into the others.
std::vector<CellText> copiedDown(const OpenAgreement &open, const GridArea &area, const QLocale &locale);
std::vector<CellText> copiedRight(const OpenAgreement &open, const GridArea &area, const QLocale &locale);

// Where the cells of a pasted block go.
struct Paste
{
    std::vector<CellText> cells;
    std::size_t rowsOver = 0; // behind the last row that takes them
    std::size_t columnsOver = 0;
    QString where;                 // of the last row: "1.1.4"
    std::optional<GridRow> action; // that could take the rows left over as new indicators
};

// From the top left of the chosen area on; a block that fits into it a whole number of times fills it. Rows
// that read like the grid's own, headings included, go down row by row; others fill rows of the kind they
// start on, within one objective or action.
Paste placed(const OpenAgreement &open, const GridArea &below, const GridArea &chosen, const Block &block);
// The last rows of a block as new indicators of an action: what is to be written into them, in these columns.
std::vector<CellText> appended(Dossier &dossier, const GridRow &action, const Block &block, std::size_t rows,
                               const std::vector<GridColumn> &columns);

} // namespace mandate
