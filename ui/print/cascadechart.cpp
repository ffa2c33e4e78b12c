// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cascadechart.h"

#include "ui/print/block.h"
#include "ui/print/ink.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextLayout>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr qreal Margin = 36;
constexpr qreal HeadHeight = 24;
constexpr qreal BoxWidth = 112;
constexpr qreal Gap = 7;
constexpr qreal Padding = 4;
constexpr qreal BarHeight = 3;
constexpr qreal BarWidth = 22;
constexpr int MostLines = 3;
// Fonts are measured so many times larger than they are drawn: the steps of the screen's pixels would show.
constexpr int Fine = 16;

constexpr TextStyle CodeStyle{7, true};
constexpr TextStyle TitleStyle{7};
constexpr TextStyle SmallStyle{5.5, false, true};
constexpr TextStyle HeadStyle{10, true};

QFont fineFont(const TextStyle &style, const QString &text)
{
    QFont font = fontOf(style, text);
    font.setPixelSize(qRound(style.points * Fine));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal lineHeight(const TextStyle &style)
{
    return QFontMetricsF(fineFont(style, {})).height() / Fine;
}

qreal lengthOf(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(fineFont(style, text)).horizontalAdvance(text) / Fine;
}

// Control characters and line ends have no place in a box.
QString plain(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control)
            character = u' ';
    return text.simplified();
}

// A title broken into the few lines that a box has room for; what is cut off is seen to be.
QStringList linesOf(const QString &title, qreal width)
{
    const QFont font = fineFont(TitleStyle, title);
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * Fine);
        if (lines.size() == MostLines - 1) {
            lines +=
                QFontMetricsF(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width * Fine);
            break;
        }
        lines += title.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

qreal heightOf(const TreeBox &box)
{
    const auto lines = qreal(linesOf(box.title, BoxWidth - 2 * Padding).size());
    qreal height = 2 * Padding + lineHeight(CodeStyle) + lines * lineHeight(TitleStyle);
    if (!box.kind.isEmpty() || !box.owner.isEmpty())
        height += lineHeight(SmallStyle);
    if (!box.value.isEmpty() || !box.state.isEmpty())
        height += lineHeight(SmallStyle) + 1;
    if (!box.more.isEmpty())
        height += lineHeight(SmallStyle);
    return height;
}

void paintText(QPainter &painter, const QRectF &place, const QString &text, const TextStyle &style,
               Qt::Alignment side = Qt::AlignLeft)
{
    const QFont font = fineFont(style, text);
    painter.save();
    painter.setFont(font);
    painter.setPen(style.quiet ? ink::Quiet : ink::Text);
    painter.translate(place.topLeft());
    painter.scale(1.0 / Fine, 1.0 / Fine);
    const QSizeF size = place.size() * Fine;
    painter.drawText(QRectF(QPointF(), size), int(side | Qt::AlignTop) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, size.width() + 1));
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &place, double part)
{
    painter.fillRect(place, ink::FineLine);
    painter.fillRect(QRectF(place.topLeft(), QSizeF(place.width() * part, place.height())), ink::Text);
}

// How far it is: a bar, the figure, a word.
void paintFoot(QPainter &painter, const TreeBox &box, QRectF place)
{
    if (box.part >= 0) {
        paintBar(painter, {place.left(), place.center().y() - BarHeight / 2, BarWidth, BarHeight}, box.part);
        place.setLeft(place.left() + BarWidth + Padding);
    }
    const bool isBoth = !box.value.isEmpty() && !box.state.isEmpty();
    paintText(painter, place, box.value + (isBoth ? QStringLiteral(" · ") : QString()) + box.state,
              SmallStyle);
}

QPageLayout sheet()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Point};
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return failure(Error::Kind::Unwritable,
                   Text::tr("%1 cannot be written: %2. Choose another place.").arg(path, why));
}

// Renamed into place when whole: that must not replace a device or a folder.
Result<void> openTarget(QSaveFile &file)
{
    if (const QFileInfo target(file.fileName()); target.exists() && !target.isFile())
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 is no file. Choose another name.").arg(file.fileName()));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.fileName(), file.errorString());
    return {};
}

} // namespace

CascadeChart::CascadeChart(std::vector<TreeBox> boxes, QString title, QString day)
    : m_boxes(std::move(boxes)), m_title(plain(std::move(title))), m_day(std::move(day))
{
    for (TreeBox &box : m_boxes) {
        for (QString *text :
             {&box.code, &box.title, &box.kind, &box.owner, &box.value, &box.state, &box.more})
            *text = plain(*text);
        m_heights.push_back(heightOf(box));
    }
    int deepest = 0;
    for (const TreeBox &box : m_boxes)
        deepest = std::max(deepest, box.depth);
    const qreal width = BoxWidth * (deepest + 1) + 2 * Gap * deepest;
    const QSizeF body(paper().width() - 2 * Margin, paper().height() - 2 * Margin - HeadHeight);
    m_scale = std::min(1.0, body.width() / width);
    m_layout = layOut(m_boxes, m_heights, BoxWidth, Gap, body.height() / m_scale);
}

QSizeF CascadeChart::paper()
{
    return QPageSize::size(QPageSize::A4, QPageSize::Point).transposed();
}

void CascadeChart::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(Margin, Margin);
    paintHead(painter, paper().width() - 2 * Margin,
              Text::tr("%1 · Page %2 of %3").arg(m_day).arg(page + 1).arg(pages()));
    painter.translate(0, HeadHeight);
    painter.scale(m_scale, m_scale);
    paintSheet(painter, m_layout.pages[std::size_t(page)]);
    painter.restore();
}

void CascadeChart::paintHead(QPainter &painter, qreal width, const QString &right) const
{
    const qreal side = lengthOf(right, SmallStyle) + 1;
    paintText(painter, {0, 0, width - side - Gap, HeadHeight}, m_title, HeadStyle);
    paintText(painter, {width - side, 4, side, HeadHeight}, right, SmallStyle, Qt::AlignRight);
}

void CascadeChart::paintSheet(QPainter &painter, const TreePage &page) const
{
    painter.setPen(QPen(ink::Line, 0.5));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &link : page.links)
        painter.drawPolyline(link);
    for (const PlacedBox &placed : page.boxes)
        paintBox(painter, placed);
}

// A box said again is drawn with a broken line.
void CascadeChart::paintBox(QPainter &painter, const PlacedBox &placed) const
{
    const TreeBox &box = m_boxes[placed.box];
    painter.setPen(QPen(ink::Line, 0.6, placed.continues ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::white);
    painter.drawRect(placed.place);
    QRectF line = placed.place.adjusted(Padding, Padding, -Padding, 0);
    const auto next = [&line](const TextStyle &style) {
        const qreal height = lineHeight(style);
        const QRectF place(line.topLeft(), QSizeF(line.width(), height));
        line.setTop(line.top() + height);
        return place;
    };
    const QRectF head = next(CodeStyle);
    const qreal side = box.share.isEmpty() ? 0 : lengthOf(box.share, SmallStyle) + 2;
    paintText(painter, head.adjusted(0, 0, -side, 0), box.code, CodeStyle);
    paintText(painter, head.adjusted(head.width() - side, 1, 0, 0), box.share, SmallStyle, Qt::AlignRight);
    for (const QString &words : linesOf(box.title, line.width()))
        paintText(painter, next(TitleStyle), words, TitleStyle);
    if (!box.kind.isEmpty() || !box.owner.isEmpty())
        paintText(painter, next(SmallStyle),
                  box.kind.isEmpty() || box.owner.isEmpty() ? box.kind + box.owner
                                                            : box.kind + QStringLiteral(" · ") + box.owner,
                  SmallStyle);
    if (!box.value.isEmpty() || !box.state.isEmpty()) {
        line.translate(0, 1);
        paintFoot(painter, box, next(SmallStyle));
    }
    if (!box.more.isEmpty())
        paintText(painter, next(SmallStyle), box.more, SmallStyle);
}

Result<int> CascadeChart::print(QPagedPaintDevice &device) const
{
    device.setPageLayout(sheet());
    QPainter painter;
    if (!painter.begin(&device))
        return failure(Error::Kind::Unwritable,
                       Text::tr("The chart cannot be printed: the printer or file cannot be written to."));
    const qreal point = device.logicalDpiY() / 72.0;
    for (int page = 0; page < pages(); ++page) {
        if (page > 0 && !device.newPage())
            return failure(Error::Kind::Unwritable, Text::tr("The printer refused page %1.").arg(page + 1));
        painter.save();
        painter.scale(point, point);
        paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return failure(Error::Kind::Unwritable,
                       Text::tr("The chart could not be finished: is the disk full?"));
    return pages();
}

Result<int> CascadeChart::savePdf(const QString &path) const
{
    QSaveFile file(path);
    if (const auto opened = openTarget(file); !opened)
        return tl::unexpected(opened.error());
    Result<int> printed;
    {
        QPdfWriter writer(&file);
        writer.setTitle(m_title);
        printed = print(writer);
    }
    if (printed && !file.commit())
        return cannotWrite(path, file.errorString());
    return printed;
}

Result<void> CascadeChart::saveSvg(const QString &path) const
{
    const TreeLayout whole = layOut(m_boxes, m_heights, BoxWidth, Gap, 0);
    const QSizeF size(whole.width + 2 * Margin, whole.pages.front().height + 2 * Margin + HeadHeight);
    QBuffer picture;
    QSvgGenerator generator;
    generator.setOutputDevice(&picture);
    generator.setResolution(72);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(m_title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.translate(Margin, Margin);
    paintHead(painter, whole.width, m_day);
    painter.translate(0, HeadHeight);
    paintSheet(painter, whole.pages.front());
    painter.end();
    QSaveFile file(path);
    if (const auto opened = openTarget(file); !opened)
        return opened;
    if (file.write(picture.data()) != picture.data().size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace mandate
