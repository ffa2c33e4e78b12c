// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/gridheader.h"

#include "ui/look/palette.h"

#include <QPainter>

#include <algorithm>

namespace mandate {

GridHeader::GridHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

void GridHeader::freeze(int columns)
{
    if (columns == m_frozen)
        return;
    m_frozen = columns;
    viewport()->update();
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0)
        return;
    QPainter painter(viewport());
    int left = 0;
    for (int section = 0; section < std::min(m_frozen, count()); ++section) {
        const QRect place(left, 0, sectionSize(section), height());
        painter.fillRect(place, coloursFor(palette()).window);
        paintSection(&painter, place, section);
        left += place.width();
    }
}

} // namespace mandate
