// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QTableView;

namespace mandate {

// Which headings of a table have the rows below them folded away. They are known by their keys, so that it
// outlasts rows that are made anew.
class RowFolds
{
public:
    explicit RowFolds(QTableView &table) : m_table(table) {}

    bool isHeading(int row) const;
    bool isFolded(int heading) const;
    // The heading of a row: itself where it is one.
    int headingOf(int row) const;

    void set(int heading, bool folded);
    void setAll(bool folded);
    void apply();

private:
    QString keyOf(int row) const;

    QTableView &m_table;
    QSet<QString> m_folded;
};

} // namespace mandate
