// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/frozenheader.h"

#include <QPainter>

#include <algorithm>

namespace mandate {

FrozenHeader::FrozenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

void FrozenHeader::freeze(const std::vector<int> &columns)
{
    m_frozen = columns;
    viewport()->update();
}

int FrozenHeader::leftOf(int column) const
{
    if (std::find(m_frozen.begin(), m_frozen.end(), column) == m_frozen.end())
        return sectionViewportPosition(column);
    int left = 0;
    for (auto before = m_frozen.begin(); *before != column; ++before)
        left += sectionSize(*before);
    return left;
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_frozen.empty() || offset() == 0)
        return;
    QPainter painter(viewport());
    for (const int column : m_frozen) {
        const QRect place(leftOf(column), 0, sectionSize(column), viewport()->height());
        painter.fillRect(place, palette().window());
        paintSection(&painter, place, column);
    }
}

} // namespace mandate
