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

void FrozenView::freezeFirst()
{
    const std::vector<int> columns = shownColumns();
    const bool isWide = !columns.empty() && columns.size() > 1 && !isRightToLeft()
                        && horizontalHeader()->length() > viewport()->width()
                        && columnWidth(columns.front()) < viewport()->width() / 2;
    const auto frozen = isWide ? std::optional(columns.front()) : std::nullopt;
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    viewport()->update();
    emit froze(frozen);
}

QModelIndex FrozenView::indexAt(const QPoint &place) const
{
    const QModelIndex found = QTableView::indexAt(place);
    return m_frozen && found.isValid() && place.x() < columnWidth(*m_frozen)
               ? found.siblingAtColumn(*m_frozen)
               : found;
}

QRect FrozenView::visualRect(const QModelIndex &index) const
{
    QRect place = QTableView::visualRect(index);
    if (m_frozen && index.column() == *m_frozen && place.isValid())
        place.moveLeft(0);
    return place;
}

void FrozenView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozen || !index.isValid())
        return;
    const int hidden = columnWidth(*m_frozen) - visualRect(index).left();
    if (index.column() == *m_frozen)
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
}

void FrozenView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_frozen || isHeading(current) || isHeading(previous))
        viewport()->update();
}

void FrozenView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    const bool isScrolled = m_frozen && horizontalScrollBar()->value() > 0;
    for (int row = std::max(0, rowAt(0)); row <= last; ++row) {
        const QModelIndex first = model()->index(row, 0);
        if (isHeading(first))
            paintHeading(painter, first);
        else if (isScrolled)
            paintFrozen(painter, first.siblingAtColumn(*m_frozen));
    }
    if (isScrolled)
        painter.fillRect(QRect(columnWidth(*m_frozen) - 1, 0, 1, viewport()->height()),
                         coloursFor(palette()).line);
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
