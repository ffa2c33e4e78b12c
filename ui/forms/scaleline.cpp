// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scaleline.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>

#include <algorithm>

namespace mandate {

namespace {

constexpr int Tick = 6;
constexpr int Pointer = 6;

// Centred on a place, and wholly inside.
QRect centred(int place, int top, const QSize &size, int width)
{
    const int left = std::clamp(place - size.width() / 2, 0, std::max(0, width - size.width()));
    return {QPoint(left, top), size};
}

} // namespace

ScaleLine::ScaleLine(QWidget *parent) : QWidget(parent)
{
    setFont(typeFont(TextSize::Secondary));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Levels on a line"));
}

void ScaleLine::show(const ScoreSheet &sheet)
{
    m_sheet = sheet;
    QStringList told;
    for (const ScaleMark &mark : sheet.marks)
        told += mark.label.isEmpty() ? mark.figure : tr("%1: %2").arg(mark.label, mark.figure);
    if (sheet.achieved)
        told += tr("%1: %2").arg(sheet.achieved->label, sheet.achieved->figure);
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    setVisible(!sheet.marks.empty());
    update();
}

// The achievement above the line; below it two tiers of names and figures, so that close levels stay apart.
QSize ScaleLine::sizeHint() const
{
    return {figures(60), fontMetrics().height() * 5 + Pointer + 2 * Tick + 2 * space::Inside};
}

int ScaleLine::placeOf(const ScaleMark &mark) const
{
    const int edge = space::Between;
    return edge + qRound(m_sheet.shareOf(mark.place) * (width() - 2 * edge));
}

void ScaleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height() + space::Inside + Pointer + Tick;
    painter.fillRect(QRect(space::Between, line, width() - 2 * space::Between, 2),
                     coloursFor(palette()).secondary);
    paintMarks(painter, line);
    if (m_sheet.achieved)
        paintAchieved(painter, line);
}

void ScaleLine::paintMarks(QPainter &painter, int line) const
{
    const Colours &colours = coloursFor(palette());
    int taken = -1; // how far the upper tier reaches
    for (const ScaleMark &mark : m_sheet.marks) {
        const int place = placeOf(mark);
        const int wide = std::max(fontMetrics().horizontalAdvance(mark.label),
                                  fontMetrics().horizontalAdvance(mark.figure));
        const QSize size(wide, fontMetrics().height());
        QRect name = centred(place, line + Tick + 2, size, width());
        const bool isLow = name.left() <= taken;
        if (isLow)
            name.translate(0, 2 * size.height());
        else
            taken = name.right() + space::Between;
        painter.fillRect(QRect(place, line - Tick, 1, (isLow ? 2 * size.height() : 0) + 2 * Tick + 1),
                         colours.secondary);
        painter.setPen(colours.secondary);
        painter.drawText(name, Qt::AlignCenter, mark.label);
        painter.setPen(colours.text);
        painter.drawText(name.translated(0, size.height()), Qt::AlignCenter, mark.figure);
    }
}

void ScaleLine::paintAchieved(QPainter &painter, int line) const
{
    const Colours &colours = coloursFor(palette());
    const int place = placeOf(*m_sheet.achieved);
    const int top = line - Tick - Pointer;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawPolygon(QPolygon({{place - Pointer, top}, {place + Pointer, top}, {place, line}}));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours.accent);
    const QString text = tr("%1: %2").arg(m_sheet.achieved->label, m_sheet.achieved->figure);
    const QSize size = QFontMetrics(strong).size(Qt::TextSingleLine, text);
    painter.drawText(centred(place, 0, size, width()), Qt::AlignCenter, text);
}

} // namespace mandate
