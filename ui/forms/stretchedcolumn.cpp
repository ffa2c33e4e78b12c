// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/stretchedcolumn.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace mandate {

namespace {

constexpr int LeastWords = 18; // figures

int lastShown(const QHeaderView &header)
{
    for (int place = header.count() - 1; place >= 0; --place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            return column;
    return -1;
}

} // namespace

StretchedColumn::StretchedColumn(QHeaderView &header) : QObject(&header), m_header(header)
{
    header.installEventFilter(this);
    m_later.setSingleShot(true); // first the page says how wide its columns are
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &StretchedColumn::arrange);
    connect(&header, &QHeaderView::sectionResized, &m_later, qOverload<>(&QTimer::start));
    connect(&header, &QHeaderView::sectionCountChanged, this, [this] {
        m_seen.clear();
        m_later.start();
    });
}

void StretchedColumn::leave(std::set<int> narrowed)
{
    m_seen = std::move(narrowed);
    m_later.start();
}

bool StretchedColumn::isNarrowed(int column) const
{
    return m_seen.contains(column) && column != m_column
           && m_header.sectionSize(column) < m_header.sectionSizeHint(column);
}

bool StretchedColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_header && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_later.start();
    return false;
}

void StretchedColumn::arrange()
{
    if (!m_header.isVisible() || m_header.count() == 0)
        return;
    notice();
    widenTitles();
    squeeze();
}

void StretchedColumn::notice()
{
    if (m_isSqueezed)
        return;
    m_isLast = m_header.stretchLastSection();
    m_column = m_isLast ? lastShown(m_header) : -1;
    for (int column = 0; !m_isLast && column < m_header.count(); ++column)
        if (m_header.sectionResizeMode(column) == QHeaderView::Stretch && !m_header.isSectionHidden(column))
            m_column = column;
}

void StretchedColumn::widenTitles()
{
    for (int column = 0; column < m_header.count(); ++column) {
        const bool isFirstSeen = !m_header.isSectionHidden(column) && m_seen.insert(column).second;
        if (isFirstSeen && column != m_column
            && m_header.sectionSize(column) < m_header.sectionSizeHint(column))
            m_header.resizeSection(column, m_header.sectionSizeHint(column));
    }
}

void StretchedColumn::squeeze()
{
    if (m_column < 0 || m_column >= m_header.count() || m_header.isSectionHidden(m_column))
        return;
    const int least = std::max(figures(LeastWords), m_header.sectionSizeHint(m_column));
    const int left = m_header.viewport()->width() - (m_header.length() - m_header.sectionSize(m_column));
    if ((left < least) == m_isSqueezed)
        return;
    m_isSqueezed = left < least;
    if (m_isLast)
        m_header.setStretchLastSection(!m_isSqueezed);
    else
        m_header.setSectionResizeMode(m_column,
                                      m_isSqueezed ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (m_isSqueezed)
        m_header.resizeSection(m_column, least);
}

} // namespace mandate
