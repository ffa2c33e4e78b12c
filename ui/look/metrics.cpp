// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"

#include <QGuiApplication>
#include <QScreen>

namespace mandate {

namespace {

double scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Secondary: return 0.85;
    case TextSize::Text: return 1.0;
    case TextSize::Section: return 1.25;
    case TextSize::Title: return 1.6;
    case TextSize::Figure: return 2.4;
    }
    return 1.0;
}

} // namespace

QFont typeFont(TextSize size)
{
    QFont result = QGuiApplication::font();
    result.setPointSizeF(result.pointSizeF() * scaleOf(size));
    if (size == TextSize::Section || size == TextSize::Title || size == TextSize::Figure)
        result.setWeight(QFont::DemiBold);
    return result;
}

int rowHeight()
{
    return qRound(QFontMetrics(QGuiApplication::font()).height() * 1.6);
}

int figures(int count)
{
    return QFontMetrics(QGuiApplication::font()).horizontalAdvance(QLatin1Char('0')) * count;
}

QSize fitting(const QSize &wanted)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? wanted.boundedTo(screen->availableSize()) : wanted;
}

} // namespace mandate
