// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/entrytable.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace mandate {

EntryTable::EntryTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(mandate::rowHeight() + 1);
    horizontalHeader()->setHighlightSections(false);
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const QModelIndex cell = currentIndex();
    if (event->key() == Qt::Key_Delete && state() != EditingState && cell.isValid()
        && cell.flags().testFlag(Qt::ItemIsEditable)) {
        model()->setData(cell, QString());
        return;
    }
    QTableView::keyPressEvent(event);
}

// Tab-separated, row by row.
void EntryTable::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace mandate
