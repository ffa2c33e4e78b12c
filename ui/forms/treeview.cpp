// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/treeview.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace mandate {

TreeView::TreeView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setIndentation(fontMetrics().height());
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->setPen(coloursFor(palette()).line);
    painter->drawLine(0, option.rect.bottom(), viewport()->width(), option.rect.bottom());
}

} // namespace mandate
