// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/look/palette.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace mandate {

ChartView::ChartView(const QString &name, QWidget *parent) : QChartView(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_resizing.setSingleShot(true);
    m_resizing.setInterval(40);
    connect(&m_resizing, &QTimer::timeout, this, &ChartView::redraw);
}

void ChartView::draw(DrawChart draw, const QString &inWords)
{
    m_draw = std::move(draw);
    setAccessibleDescription(inWords);
    redraw();
}

void ChartView::redraw()
{
    if (!m_draw)
        return;
    const std::unique_ptr<QChart> before(chart());
    setChart(m_draw(coloursFor(palette())).release());
}

void ChartView::paintOnPaper(QPainter &painter, const QRectF &place) const
{
    if (!m_draw)
        return;
    const double scale = std::min(place.width() / width(), place.height() / height());
    paintChart(m_draw, QSizeF(size()), painter, {place.topLeft(), QSizeF(size()) * scale});
}

// Twice as fine as the screen, so that it stays sharp where it is pasted.
QPixmap ChartView::picture() const
{
    QPixmap picture(size() * 2);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintOnPaper(painter, QRectF(picture.rect()));
    return picture;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setPixmap(picture());
    const bool wantsRows =
        event->key() == Qt::Key_T || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (wantsRows && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        emit rowsWanted();
    else
        QChartView::keyPressEvent(event);
}

// A value of the first series, wherever in the chart's row the click was.
void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && chart() && !chart()->series().isEmpty())
        emit clickedAt(chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())),
                                           chart()->series().constFirst()));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_draw && event->size().width() != event->oldSize().width())
        m_resizing.start();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

} // namespace mandate
