// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableview.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace mandate {

namespace {

// A tab or line end within a cell would move the cells behind it.
QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(mandate::rowHeight() + 1);
    horizontalHeader()->setHighlightSections(false);
}

QString TableView::chosenText(bool withTitles) const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    QStringList lines;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells += inOneCell(textOf(column).toString());
        lines += cells.join(u'\t');
    };
    if (withTitles)
        addLine([this](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : rows)
        addLine([&row](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(u'\n');
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool withTitles = event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    if (withTitles || event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(chosenText(withTitles));
    QTableView::keyPressEvent(event);
}

} // namespace mandate
