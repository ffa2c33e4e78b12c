// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpaint.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace mandate {

namespace {

constexpr double ColumnWidth = 640;

double headHeight()
{
    return 2.5 * rowHeight();
}

double blockHeight(const BarChart &chart)
{
    return headHeight() + heightOf(chart) + space::Page;
}

void paintHead(const BarChart &chart, QPainter &painter, const QRectF &place)
{
    painter.setPen(lightColours().text);
    painter.setFont(typeFont(TextSize::Section));
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignTop), chart.title);
    painter.setPen(lightColours().secondary);
    painter.setFont(typeFont(TextSize::Secondary));
    painter.drawText(place.adjusted(0, 0, 0, -space::Between), int(Qt::AlignLeft | Qt::AlignBottom),
                     chart.note);
}

// Where each chart stands: down one column and then the other, whichever is shorter.
std::vector<QRectF> placesOf(const std::vector<BarChart> &charts)
{
    double heights[] = {space::Page, space::Page};
    std::vector<QRectF> places;
    for (const BarChart &chart : charts) {
        const int column = charts.size() > 1 && heights[1] < heights[0] ? 1 : 0;
        places.emplace_back(space::Page + column * (ColumnWidth + 2 * space::Page), heights[column],
                            ColumnWidth, blockHeight(chart));
        heights[column] += blockHeight(chart);
    }
    return places;
}

} // namespace

void paintChart(const DrawChart &draw, const QSizeF &size, QPainter &painter, const QRectF &place)
{
    QGraphicsScene scene;
    QChart *chart = draw(lightColours()).release();
    scene.addItem(chart);
    chart->resize(size);
    chart->layout()->activate();
    scene.render(&painter, place, QRectF(QPointF(), size), Qt::KeepAspectRatio);
}

QSizeF sheetSize(const std::vector<BarChart> &charts)
{
    QRectF all;
    for (const QRectF &place : placesOf(charts))
        all |= place;
    return {all.right() + space::Page, all.bottom()};
}

void paintSheet(const std::vector<BarChart> &charts, QPainter &painter)
{
    const auto places = placesOf(charts);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const BarChart &chart = charts[i];
        QRectF place = places[i];
        paintHead(chart, painter, {place.topLeft(), QSizeF(place.width(), headHeight())});
        place.adjust(0, headHeight(), 0, -space::Page);
        paintChart([&chart](const Colours &colours) { return drawBars(chart, colours, ColumnWidth); },
                   place.size(), painter, place);
    }
}

} // namespace mandate
