// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tabletext.h"

#include "ui/look/roles.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace mandate {

namespace {

// A tab or line end within a cell would move the cells behind it.
QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows,
                  const std::vector<int> &columns, bool withTitles)
{
    QStringList lines;
    const auto addLine = [&](auto textIn) {
        QStringList cells;
        for (const int column : columns)
            cells += inOneCell(textIn(column).toString());
        lines += cells.join(u'\t');
    };
    if (withTitles)
        addLine([&model](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : rows)
        addLine([&row](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(u'\n');
}

QModelIndexList rowsOf(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex index = model.index(row, 0); !index.data(HeadingRole).toBool())
            rows += index;
    return rows;
}

} // namespace mandate
