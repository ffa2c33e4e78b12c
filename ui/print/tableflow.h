// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/tablecolumns.h"

#include <QString>

#include <vector>

namespace mandate {

class Paper;
struct PaperTable;

// Lays a table onto pages: the header on each of them, no row torn unless it is taller than a page, and a
// cell that reaches over several rows said again where they go on.
class TableFlow
{
public:
    TableFlow(Paper &paper, const PaperTable &table, QPagedPaintDevice &device);
    void run();

private:
    // A cell that reaches down over rows still to come.
    struct Reaching
    {
        QString text; // empty where none is open
        qreal bottom = 0;
    };
    // A cell's text and how far it was placed.
    struct Standing
    {
        std::size_t column = 0;
        const Block *block = nullptr;
        int placed = 0;
    };
    // The cells of one row: those that belong to it alone and those that begin here and reach further.
    struct Cells
    {
        std::vector<Standing> standing;
        std::vector<Standing> starting;
        qreal height = 0;      // of what stands
        qreal startHeight = 0; // of the tallest that starts
    };

    qreal firstHeight();
    void header();
    Cells cellsOf(std::size_t index);
    void place(std::size_t index);
    void start(const Cells &cells, std::size_t index);
    void placeLines(Cells &cells, std::size_t index);
    bool placePart(Cells &cells);
    void finish(std::size_t index, qreal height);
    void breakPage(std::size_t next);
    void rule(std::size_t next, bool pageEnds);

    bool continues(std::size_t index, std::size_t column) const;
    const Block &blockOf(const QString &text, std::size_t column, bool strong);
    qreal put(const Standing &cell, int count);
    qreal reachedBottom() const;
    qreal padded(qreal height) const { return height + 2 * m_padding; }

    Paper &m_paper;
    const PaperTable &m_table;
    TableFit m_fit;
    std::vector<qreal> m_left;
    std::vector<Reaching> m_reaching;
    std::vector<const Block *> m_titles;
    qreal m_headerHeight = 0;
    qreal m_padding = 0;
    bool m_fresh = true; // on a page of its own and no row yet under the header
    bool m_grouped = false;
};

} // namespace mandate
