// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mandate {

// A sheet as its carrier gave it, every cell as text: a number as its shortest 15-digit decimal, a
// percentage as "20%", a date as ISO, a truth value as yes or no.
struct Sheet
{
    QString name;
    std::vector<std::vector<QString>> rows; // the first is the header; a row may be shorter than it

    // What a mapping says of a sheet it made.
    std::vector<int> sourceRows; // where each row came from; empty: its own place
    NumberStyle numberStyle;
    QStringList keptColumns; // a figure that cannot be read is kept as its text alone

    bool isHidden = false; // in the spreadsheet, where nobody sees it

    // The row as the spreadsheet numbers it.
    int rowNumber(std::size_t row) const { return sourceRows.empty() ? int(row) + 1 : sourceRows[row]; }
    const QString &cell(std::size_t row, std::size_t column) const;
    bool isBlank(std::size_t row) const;
};

struct Workbook
{
    QString name; // of the file or folder, for labels and sentences
    std::vector<Sheet> sheets;
    QStringList notices = {}; // what else is in the file and was neither read nor followed
};

// Counts what a carrier reads, so that a small file cannot unpack into one that fills the memory.
class Allowance
{
public:
    static constexpr std::size_t Rows = 1'048'576;
    static constexpr std::size_t Columns = 16'384;
    static constexpr std::size_t Cells = 40'000'000;
    static constexpr std::size_t Bytes = 512u << 20;
    static constexpr std::size_t CellLetters = 10'000'000;

    bool addCells(std::size_t count) { return (m_cells += count) <= Cells; }
    bool addBytes(std::size_t count) { return (m_bytes += count) <= Bytes; }

private:
    std::size_t m_cells = 0;
    std::size_t m_bytes = 0;
};

} // namespace mandate
