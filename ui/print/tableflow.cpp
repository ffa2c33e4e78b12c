// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tableflow.h"

#include "ui/print/paper.h"
#include "ui/print/papertable.h"

#include <QCoreApplication>
#include <QPointF>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr double TotalHeight = 20; // in points: a total never stands alone on a page

bool hasGroups(const PaperTable &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const TableCell &cell) { return cell.continues; });
    });
}

} // namespace

TableFlow::TableFlow(Paper &paper, const PaperTable &table, QPagedPaintDevice &device)
    : m_paper(paper),
      m_table(table),
      m_fit(fit(table, paper, device)),
      m_reaching(table.columns.size()),
      m_padding(paper.unit(RowPadding)),
      m_grouped(hasGroups(table))
{
    qreal left = 0;
    for (const qreal width : m_fit.widths) {
        m_left.push_back(left);
        left += width;
    }
}

void TableFlow::run()
{
    if (m_table.columns.empty())
        return;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        m_titles.push_back(&blockOf(m_table.columns[column].title, column, true));
        m_headerHeight = std::max(m_headerHeight, padded(m_titles.back()->height()));
    }
    if (m_paper.y() + m_headerHeight + firstHeight() > m_paper.bottom())
        m_paper.breakPage();
    header();
    for (std::size_t index = 0; index < m_table.rows.size(); ++index)
        place(index);
    m_paper.space(6);
}

// What must stand under the first header: a row, or enough of one that will be torn.
qreal TableFlow::firstHeight()
{
    if (m_table.rows.empty())
        return 0;
    const Cells cells = cellsOf(0);
    return std::min(std::max(cells.height, cells.startHeight), (m_paper.bottom() - m_headerHeight) * 0.3);
}

// Titles stand on their lower line. A header that would leave no room for rows is not repeated.
void TableFlow::header()
{
    const qreal top = m_paper.y();
    m_paper.line(0, m_paper.width(), top, false);
    m_fresh = top <= 0;
    if (m_headerHeight > m_paper.bottom() / 2)
        return;
    for (std::size_t column = 0; column < m_titles.size(); ++column) {
        const Block &title = *m_titles[column];
        m_paper.place(title, {m_left[column] + m_paper.unit(CellPadding),
                              top + m_headerHeight - m_padding - title.height()});
    }
    m_paper.moveTo(top + m_headerHeight);
    m_paper.line(0, m_paper.width(), m_paper.y(), false);
}

bool TableFlow::continues(std::size_t index, std::size_t column) const
{
    return index < m_table.rows.size() && column < m_table.rows[index].cells.size()
           && m_table.rows[index].cells[column].continues;
}

// A cell too tall to be said again on the next page stands in its first row, which may be torn.
TableFlow::Cells TableFlow::cellsOf(std::size_t index)
{
    const TableRow &row = m_table.rows[index];
    const qreal tallest = (m_paper.bottom() - m_headerHeight) * 0.6;
    Cells cells;
    cells.height = m_paper.unit(row.leastHeight);
    for (std::size_t column = 0; column < std::min(row.cells.size(), m_table.columns.size()); ++column) {
        const TableCell &cell = row.cells[column];
        if (cell.continues)
            continue;
        const Standing here{column, &blockOf(cell.text, column, row.total)};
        const qreal height = padded(here.block->height());
        if (continues(index + 1, column) && height <= tallest) {
            cells.starting.push_back(here);
            cells.startHeight = std::max(cells.startHeight, height);
        } else {
            cells.standing.push_back(here);
            cells.height = std::max(cells.height, height);
        }
    }
    return cells;
}

void TableFlow::place(std::size_t index)
{
    Cells cells = cellsOf(index);
    const bool totalFollows = index + 1 < m_table.rows.size() && m_table.rows[index + 1].total;
    const qreal room = m_paper.bottom() - m_paper.y() - (totalFollows ? m_paper.unit(TotalHeight) : 0);
    const qreal page = m_paper.bottom() - m_headerHeight;
    const bool fits = std::max(cells.height, cells.startHeight) <= room;
    const bool tearsHere = cells.height > page && room > page / 4 && cells.startHeight <= room;
    if (!fits && !tearsHere && !m_fresh)
        breakPage(index);
    start(cells, index);
    placeLines(cells, index);
}

void TableFlow::start(const Cells &cells, std::size_t index)
{
    for (const Standing &cell : cells.starting) {
        put(cell, cell.block->lines());
        m_reaching[cell.column] = {m_table.rows[index].cells[cell.column].text,
                                   m_paper.y() + padded(cell.block->height())};
    }
}

// The row, in as many parts as pages it takes: one unless it is taller than a page.
void TableFlow::placeLines(Cells &cells, std::size_t index)
{
    const qreal top = m_paper.y();
    if (top + cells.height <= m_paper.bottom()) {
        for (const Standing &cell : cells.standing)
            put(cell, cell.block->lines());
        return finish(index, cells.height);
    }
    while (!placePart(cells))
        breakPage(index);
    finish(index, 0);
}

// Places what fits of a torn row and moves on; whether that was the rest of it.
bool TableFlow::placePart(Cells &cells)
{
    const qreal room = m_paper.bottom() - m_paper.y() - 2 * m_padding;
    bool whole = true;
    qreal height = 0;
    for (Standing &cell : cells.standing) {
        const int left = cell.block->lines() - cell.placed;
        const int fitting = cell.block->fitting(cell.placed, room);
        const int count = std::min(left, m_fresh ? std::max(fitting, 1) : fitting);
        height = std::max(height, put(cell, count));
        cell.placed += count;
        whole = whole && count == left;
    }
    m_paper.moveTo(m_paper.y() + padded(height));
    m_fresh = false;
    return whole;
}

// Ends a row: cells that reach to here and no further must have room for their text.
void TableFlow::finish(std::size_t index, qreal height)
{
    qreal bottom = m_paper.y() + height;
    for (std::size_t column = 0; column < m_reaching.size(); ++column)
        if (!continues(index + 1, column)) {
            bottom = std::max(bottom, m_reaching[column].bottom);
            m_reaching[column] = {};
        }
    m_paper.moveTo(bottom);
    m_fresh = false;
    rule(index + 1, false);
}

qreal TableFlow::reachedBottom() const
{
    qreal bottom = m_paper.y();
    for (const Reaching &cell : m_reaching)
        bottom = std::max(bottom, cell.bottom);
    return bottom;
}

// What still reaches down is ended here and said again on the next page.
void TableFlow::breakPage(std::size_t next)
{
    m_paper.moveTo(reachedBottom());
    rule(next, true);
    m_paper.breakPage();
    header();
    for (std::size_t column = 0; column < m_reaching.size(); ++column) {
        Reaching &cell = m_reaching[column];
        cell.bottom = 0;
        if (cell.text.isEmpty() || m_table.columns[column].figures)
            continue; // a figure said twice would be counted twice
        const Block &again = blockOf(Text::tr("%1 (continued)").arg(cell.text), column, false);
        put({column, &again}, again.lines());
        cell.bottom = m_paper.y() + padded(again.height());
    }
}

// The line under a row, left open under cells that go on; stronger where a group, a page or the table ends.
void TableFlow::rule(std::size_t next, bool pageEnds)
{
    const bool tableEnds = next >= m_table.rows.size();
    bool open = false;
    for (std::size_t column = 0; column < m_left.size(); ++column)
        open = open || continues(next, column);
    const bool fine = !pageEnds && !tableEnds && (open || !m_grouped);
    for (std::size_t column = 0; column < m_left.size();) {
        const std::size_t from = column;
        while (column < m_left.size() && (pageEnds || !continues(next, column)))
            ++column;
        if (column > from)
            m_paper.line(m_left[from], m_left[column - 1] + m_fit.widths[column - 1], m_paper.y(), fine);
        else
            ++column;
    }
}

const Block &TableFlow::blockOf(const QString &text, std::size_t column, bool strong)
{
    TextStyle style = m_fit.style;
    style.strong = strong;
    if (m_table.columns[column].figures)
        style.alignment = Qt::AlignRight | Qt::AlignAbsolute;
    return m_paper.block(text, style, m_fit.widths[column] - m_paper.unit(2 * CellPadding));
}

// Places some lines of a cell at the current height and says how tall they are.
qreal TableFlow::put(const Standing &cell, int count)
{
    const Block &block = *cell.block;
    m_paper.place(block, {m_left[cell.column] + m_paper.unit(CellPadding), m_paper.y() + m_padding},
                  cell.placed, cell.placed + count);
    return block.height(cell.placed) - block.height(cell.placed + count);
}

} // namespace mandate
