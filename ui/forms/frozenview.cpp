// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/frozenview.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mandate {

FrozenView::FrozenView(QWidget *parent) : QTableView(parent)
{
    setHorizontalScrollMode(ScrollPerPixel);
}

void FrozenView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    freezeFirst();
}

std::vector<int> FrozenView::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

bool FrozenView::isHeading(const QModelIndex &index)
{
    return index.data(HeadingRole).toBool();
}

std::vector<int> FrozenView::columnsToFreeze() const
{
    const std::vector<int> columns = shownColumns();
    const bool isWide = columns.size() > 1 && horizontalHeader()->length() > viewport()->width()
                        && columnWidth(columns.front()) < viewport()->width() / 2;
    return isWide ? std::vector<int>{columns.front()} : std::vector<int>();
}

void FrozenView::freezeFirst()
{
    const std::vector<int> frozen = isRightToLeft() || !model() ? std::vector<int>() : columnsToFreeze();
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    viewport()->update();
    emit froze(frozen);
}

bool FrozenView::isFrozen(int column) const
{
    return std::find(m_frozen.begin(), m_frozen.end(), column) != m_frozen.end();
}

int FrozenView::frozenWidth() const
{
    int width = 0;
    for (const int column : m_frozen)
        width += columnWidth(column);
    return width;
}

QModelIndex FrozenView::indexAt(const QPoint &place) const
{
    const bool isOnFrozen = place.x() >= 0 && place.x() < frozenWidth();
    return QTableView::indexAt(isOnFrozen ? place - QPoint(horizontalOffset(), 0) : place);
}

QRect FrozenView::visualRect(const QModelIndex &index) const
{
    QRect place = QTableView::visualRect(index);
    if (index.isValid() && place.isValid() && isFrozen(index.column()))
        place.translate(horizontalOffset(), 0);
    return place;
}

void FrozenView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    const int hidden = frozenWidth() - visualRect(index).left();
    if (isFrozen(index.column()))
        horizontalScrollBar()->setValue(before);
    else if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    freezeFirst();
}

// Scrolling moves pixels; what stands still must be painted again.
void FrozenView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update();
    if (dx != 0)
        horizontalHeader()->viewport()->update();
}

void FrozenView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_frozen.empty() || isHeading(current) || isHeading(previous))
        viewport()->update();
}

void FrozenView::selectionChanged(const QItemSelection &chosen, const QItemSelection &dropped)
{
    QTableView::selectionChanged(chosen, dropped);
    if (!m_frozen.empty())
        viewport()->update(); // the frozen columns show it as well
}

void FrozenView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    const bool isScrolled = !m_frozen.empty() && horizontalOffset() > 0;
    for (int row = std::max(0, rowAt(0)); row <= last; ++row)
        if (!isRowHidden(row))
            paintRow(painter, row, isScrolled);
    if (isScrolled)
        painter.fillRect(QRect(frozenWidth() - 1, 0, 1, viewport()->height()), coloursFor(palette()).line);
}

// The frozen columns are painted over those that are scrolled under them.
void FrozenView::paintRow(QPainter &painter, int row, bool isScrolled) const
{
    const QModelIndex first = model()->index(row, 0);
    if (runsAcross(first))
        return paintHeading(painter, first);
    for (const int column : m_frozen)
        if (isScrolled)
            paintFrozen(painter, first.siblingAtColumn(column));
}

void FrozenView::paintFrozen(QPainter &painter, const QModelIndex &cell) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(cell);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(cell));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && cell == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver,
                         viewport()->underMouse() && rowAt(pointer.y()) == cell.row());
    painter.setClipRect(option.rect);
    itemDelegateForIndex(cell)->paint(&painter, option, cell);
    painter.setClipping(false);
}

void FrozenView::paintHeading(QPainter &painter, const QModelIndex &heading) const
{
    const Colours &colours = coloursFor(palette());
    const QRect place(0, rowViewportPosition(heading.row()), viewport()->width(), rowHeight(heading.row()));
    painter.fillRect(place, colours.window);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colours.line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QString mark = heading.data(FoldedRole).toBool() ? QStringLiteral("▸  ") : QStringLiteral("▾  ");
    painter.drawText(place.adjusted(space::Inside + 2, 0, -space::Inside, -1), Qt::AlignVCenter,
                     mark + heading.data().toString());
    if (hasFocus() && currentIndex().row() == heading.row()) {
        painter.setPen(colours.accent);
        painter.drawRect(place.adjusted(0, 0, -1, -2));
    }
}

} // namespace mandate
