// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/gridview.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace mandate {

namespace {

constexpr int WideColumn = 1; // the one that takes what width is left

bool isTyping(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F2 || (!event.text().isEmpty() && event.text().at(0).isPrint());
}

} // namespace

GridView::GridView(QWidget *parent) : QTableView(parent)
{
    auto *delegate = new CellDelegate(this);
    delegate->setWrapping(true);
    setItemDelegate(delegate);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, this, &GridView::fitColumns);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true); // so that Tab arrives as a key; see moveRight()
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(mandate::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(figures(4));
}

void GridView::setModel(QAbstractItemModel *shown)
{
    QTableView::setModel(shown);
    connect(shown, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    connect(shown, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
}

// Columns of figures are as wide as what they hold; the titles take the rest and run over lines.
void GridView::fitColumns()
{
    if (!model() || model()->columnCount() <= WideColumn)
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == WideColumn)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, figures(5), figures(16)));
        others += columnWidth(column);
    }
    const int bar = verticalScrollBar()->sizeHint().width();
    setColumnWidth(WideColumn, std::max(figures(24), width() - others - bar - 2 * frameWidth()));
    resizeRowsToContents();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool isEditing = state() == EditingState;
    if (!isEditing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        moveDown();
    else if (!isEditing && event->key() == Qt::Key_Tab)
        moveRight(1);
    else if (!isEditing && event->key() == Qt::Key_Backtab)
        moveRight(-1);
    else if (!isEditing && event->key() == Qt::Key_Delete && isEditable(currentIndex()))
        model()->setData(currentIndex(), QString());
    else if (!isEditing && currentIndex().isValid() && !isEditable(currentIndex()) && isTyping(*event))
        emit typedIntoFixed(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveRight(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveRight(-1);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentChangedTo(current);
}

// To the next cell of the column that can be typed into.
void GridView::moveDown()
{
    for (QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + 1); next.isValid();
         next = next.siblingAtRow(next.row() + 1))
        if (isEditable(next)) {
            setCurrentIndex(next);
            return;
        }
}

// To the next cell that can be typed into, on the following row once this one is done.
void GridView::moveRight(int step)
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    for (int cell = currentIndex().row() * columns + currentIndex().column() + step;
         cell >= 0 && cell < cells; cell += step)
        if (const QModelIndex next = model()->index(cell / columns, cell % columns); isEditable(next)) {
            setCurrentIndex(next);
            return;
        }
    focusNextPrevChild(step > 0);
}

bool GridView::isEditable(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace mandate
