// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheetview.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/print/cascadechart.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace mandate {

namespace {

constexpr double Step = 1.25;
constexpr double Smallest = 0.25;
constexpr double Largest = 6;

} // namespace

SheetView::SheetView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Chart of the cascade"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(rowHeight());
    horizontalScrollBar()->setSingleStep(rowHeight());
}

SheetView::~SheetView() = default;

void SheetView::show(std::unique_ptr<CascadeChart> chart)
{
    m_chart = std::move(chart);
    if (m_chart) {
        const auto boxes = int(m_chart->boxes());
        setAccessibleDescription(tr("%n boxes", nullptr, boxes) + QStringLiteral(", ")
                                 + tr("%n sheets", nullptr, m_chart->pages()));
    }
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    fitBars();
    viewport()->update();
}

double SheetView::scale() const
{
    const double room = std::max(1, viewport()->width() - 2 * space::Group);
    return m_zoom * room / CascadeChart::paper().width();
}

QSizeF SheetView::sheet() const
{
    return CascadeChart::paper() * scale();
}

void SheetView::fitBars()
{
    const QSizeF size = sheet();
    const int pages = m_chart ? m_chart->pages() : 0;
    const int height = qRound(pages * (size.height() + space::Group)) + space::Group;
    const int width = qRound(size.width()) + 2 * space::Group;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

// Only the sheets that are seen are drawn.
void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = coloursFor(palette());
    painter.fillRect(viewport()->rect(), colours.window);
    const QSizeF size = sheet();
    for (int page = 0; m_chart && page < m_chart->pages(); ++page) {
        const QRectF place(
            QPointF(space::Group - horizontalScrollBar()->value(),
                    space::Group + page * (size.height() + space::Group) - verticalScrollBar()->value()),
            size);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.setPen(colours.line);
        painter.setBrush(Qt::white);
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_chart->paintPage(painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

void SheetView::zoom(double factor)
{
    m_zoom = std::clamp(factor, Smallest, Largest);
    fitBars();
    viewport()->update();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(m_zoom * Step);
    case Qt::Key_Minus: return zoom(m_zoom / Step);
    case Qt::Key_0: return zoom(1);
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? m_zoom * Step : m_zoom / Step);
    event->accept();
}

} // namespace mandate
