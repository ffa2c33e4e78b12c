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
    setIndentation(fontMetrics().height());
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QRect line(0, option.rect.bottom(), viewport()->width(), 1);
    painter->fillRect(line, coloursFor(palette()).line);
}

} // namespace mandate
