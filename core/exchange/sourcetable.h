// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/mappedworkbook.h"

#include <QHash>

#include <map>

namespace mandate {

// The dotted number a text begins with, "1.2.3" of "SI 1.2.3: Roads"; empty where it begins with none.
QString leadingNumber(const QString &text);
// The text behind that number.
QString behindNumber(const QString &text);

// What the columns of a sheet are called: the texts of the header's rows joined, those above filled to the
// right as merged cells are; a second one of the same name is "Weight (2)", one without is "column C".
std::vector<QString> columnTitles(const Sheet &sheet, int skip, int headerRows);

// The table a mapping reads: its cells by column name, and for each cell the place of its text among the
// column's distinct texts and how often it has come up. It remembers what was read, so that what was not can
// be told.
class SourceTable
{
public:
    SourceTable(const Sheet &sheet, const TableRule &rule);

    Result<void> readHeader();
    // Every row below the header that belongs to the table.
    const std::vector<std::size_t> &rows() const { return m_rows; }
    // Puts the cells of a row in the place of {column}, {column:position} and their like.
    Result<QString> expanded(const QString &text, std::size_t row);
    // Where the first column stands that a text names; nothing where it names none.
    std::optional<std::size_t> columnIn(const QString &text) const;
    // The row whose cell is meant: its own, or the one above that fills it.
    std::size_t filledFrom(std::size_t row, std::size_t column) const;
    // Passes a row by that stands for one that was read: what it repeats counts as read.
    void passBy(std::size_t row, std::size_t forRow);
    // What nobody read: columns as a whole, else row by row.
    std::vector<UnreadPart> unread() const;

private:
    struct Tally
    {
        int position = 0;
        int count = 0;
    };
    struct Piece
    {
        std::size_t column = 0;
        QString aspect;
        std::optional<std::size_t> within; // another column: tallies begin anew with each of its texts
    };

    bool isRow(std::size_t row) const;
    Result<void> fillDown();
    std::optional<Piece> pieceOf(const QString &name) const;
    Result<QString> field(const QString &name, std::size_t row);
    QString cell(std::size_t row, std::size_t column);
    const std::vector<Tally> &tallies(const Piece &piece);
    QString rest(std::size_t row, const std::vector<bool> &skipped, int &cells) const;

    const Sheet &m_sheet;
    const TableRule &m_rule;
    std::size_t m_first; // row below the header
    std::vector<QString> m_titles;
    QHash<QString, std::size_t> m_columns;
    std::vector<std::size_t> m_rows;
    std::map<std::size_t, std::vector<std::size_t>> m_filled; // by column: the row a cell's text comes from
    std::map<std::pair<std::size_t, std::size_t>, std::vector<Tally>> m_tallies;
    std::vector<std::vector<bool>> m_read;
};

} // namespace mandate
