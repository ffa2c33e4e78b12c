// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/ink.h"
#include "ui/print/tableflow.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <utility>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr TextStyle RunningStyle{7.5, false, true};
constexpr TextStyle HeadingStyle{13, true};
constexpr TextStyle SubheadingStyle{10, true};
constexpr double HeaderHeight = 24;
constexpr double FooterHeight = 22;
constexpr double AsideGap = 14;

QPageLayout landscape()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 12, 15, 12),
            QPageLayout::Millimeter};
}

} // namespace

Paper::Paper(QPagedPaintDevice &device, Running running) : m_device(device), m_running(std::move(running))
{
    device.setPageLayout(landscape());
    m_point = device.logicalDpiY() / 72.0;
    m_area = QRectF(0, 0, device.width(), device.height());
    m_body = m_area.adjusted(0, unit(HeaderHeight), 0, -unit(FooterHeight));
}

void Paper::space(double points)
{
    if (!atTop())
        m_y += unit(points);
}

void Paper::text(const QString &text, const TextStyle &style, double indent)
{
    if (!text.isEmpty())
        flow(block(text, style, width() - unit(indent)), unit(indent));
}

void Paper::heading(const QString &text)
{
    space(16);
    keep(110);
    this->text(text, HeadingStyle);
    space(6);
}

void Paper::subheading(const QString &text)
{
    space(8);
    keep(60);
    this->text(text, SubheadingStyle);
    space(3);
}

void Paper::item(const QString &label, const QString &text, double indent)
{
    keep(18);
    const Block &name = block(label, {.quiet = true}, unit(indent - 4));
    const Block &words = block(text, {}, width() - unit(indent));
    place(name, {0, m_y + std::max(words.baseline() - name.baseline(), 0.0)});
    flow(words, unit(indent));
    space(3);
}

void Paper::writingLines(int count)
{
    for (int i = 0; i < count; ++i) {
        keep(22);
        m_y += unit(22);
        line(0, width(), m_y, true);
    }
    space(6);
}

void Paper::table(const PaperTable &table)
{
    TableFlow(*this, table, m_device).run();
}

void Paper::drawing(double points, Drawing drawing)
{
    keep(points);
    m_pages.back().drawings.push_back({QRectF(0, m_y, width(), unit(points)), std::move(drawing)});
    m_y += unit(points);
}

void Paper::breakPage()
{
    const Page &page = m_pages.back();
    if (page.texts.empty() && page.lines.empty() && page.shapes.empty() && page.drawings.empty()) {
        m_y = 0;
        return;
    }
    m_pages.emplace_back();
    m_y = 0;
}

void Paper::keep(double points)
{
    if (m_y + unit(points) > bottom())
        breakPage();
}

const Block &Paper::block(const QString &text, const TextStyle &style, qreal width)
{
    return m_blocks.emplace_back(text, style, width, m_device);
}

void Paper::place(const Block &block, const QPointF &at, int firstLine, int lastLine)
{
    if (firstLine < lastLine)
        m_pages.back().texts.push_back({&block, at, firstLine, lastLine});
}

void Paper::line(qreal left, qreal right, qreal y, bool fine)
{
    m_pages.back().lines.push_back({QLineF(left, y, right, y), fine});
}

// Places a block line by line, over as many pages as it takes; a page always takes one line, however tall.
void Paper::flow(const Block &block, qreal x)
{
    for (int first = 0; first < block.lines();) {
        int count = block.fitting(first, bottom() - m_y);
        if (count == 0 && !atTop()) {
            breakPage();
            continue;
        }
        count = std::max(count, 1);
        place(block, {x, m_y}, first, first + count);
        m_y += block.height(first) - block.height(first + count);
        first += count;
    }
}

Result<int> Paper::paint()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return failure(Error::Kind::Unwritable,
                       Text::tr("The document cannot be printed: the printer or file cannot be written to."));
    for (std::size_t index = 0; index < m_pages.size(); ++index) {
        if (index > 0 && !m_device.newPage())
            return failure(Error::Kind::Unwritable, Text::tr("The printer refused page %1.").arg(index + 1));
        paintWatermark(painter);
        paintRunning(painter, int(index) + 1);
        paintPage(painter, m_pages[index]);
    }
    if (!painter.end())
        return failure(Error::Kind::Unwritable,
                       Text::tr("The document could not be finished: is the disk full?"));
    return int(m_pages.size());
}

void Paper::paintPage(QPainter &painter, const Page &page) const
{
    painter.save();
    painter.translate(m_body.topLeft());
    for (const PlacedLine &placed : page.lines) {
        painter.setPen(QPen(placed.fine ? ink::FineLine : ink::Line, unit(placed.fine ? 0.4 : 0.7)));
        painter.drawLine(placed.line);
    }
    for (const QPainterPath &shape : page.shapes)
        painter.fillPath(shape, ink::Text);
    for (const PlacedDrawing &placed : page.drawings)
        placed.draw(painter, placed.place);
    for (const PlacedText &placed : page.texts)
        placed.block->draw(painter, placed.at, placed.firstLine, placed.lastLine);
    painter.restore();
}

void Paper::paintWatermark(QPainter &painter) const
{
    if (m_running.watermark.isEmpty())
        return;
    painter.save();
    painter.setFont(fontOf({150, true}, m_running.watermark));
    painter.setPen(ink::Watermark);
    painter.translate(m_area.center());
    painter.rotate(-30);
    painter.drawText(QRectF(-m_area.width(), -m_area.height(), 2 * m_area.width(), 2 * m_area.height()),
                     Qt::AlignCenter, m_running.watermark);
    painter.restore();
}

void Paper::paintRunning(QPainter &painter, int number) const
{
    const qreal lineHeight = unit(12);
    const QRectF top(0, 0, m_area.width(), lineHeight);
    const QRectF foot(0, m_area.bottom() - lineHeight, m_area.width(), lineHeight);
    paintAside(painter, top.adjusted(0, 0, -top.width() / 2, 0), m_running.title, Qt::AlignLeft);
    paintAside(painter, top.adjusted(top.width() / 2, 0, 0, 0), m_running.subject, Qt::AlignRight);
    // Each is as wide as it must be; what is left is the state's.
    const QString page = Text::tr("Page %1 of %2").arg(number).arg(m_pages.size());
    const qreal behindDate = asideWidth(page) + unit(AsideGap);
    const qreal behindState = behindDate + asideWidth(m_running.date) + unit(AsideGap);
    paintAside(painter, foot, page, Qt::AlignRight);
    paintAside(painter, foot.adjusted(0, 0, -behindDate, 0), m_running.date, Qt::AlignRight);
    paintAside(painter, foot.adjusted(0, 0, -behindState, 0), m_running.state, Qt::AlignLeft);
    painter.setPen(QPen(ink::FineLine, unit(0.4)));
    painter.drawLine(QLineF(0, unit(14), m_area.width(), unit(14)));
    painter.drawLine(QLineF(0, foot.top() - unit(3), m_area.width(), foot.top() - unit(3)));
}

qreal Paper::asideWidth(const QString &text) const
{
    return QFontMetricsF(fontOf(RunningStyle, text), &m_device).horizontalAdvance(text);
}

void Paper::paintAside(QPainter &painter, const QRectF &place, const QString &text, Qt::Alignment side) const
{
    const QFont font(fontOf(RunningStyle, text), &m_device);
    painter.setFont(font);
    painter.setPen(ink::Quiet);
    const QString fitting = QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

} // namespace mandate
