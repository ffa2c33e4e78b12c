// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLocale>

#include <cmath>

namespace mandate {

namespace {

// The round step, 1, 2 or 5 times a power of ten, that marks a span about so many times.
double roundStep(double span, int marks)
{
    const double rough = span / marks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

QString markText(double value, double step)
{
    const int digits = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', digits);
}

} // namespace

std::unique_ptr<QChart> makeChart(const Colours &colours)
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    // Half of the topmost mark's text stands above the plot.
    chart->setMargins({0, QFontMetrics(typeFont(TextSize::Secondary)).height() / 2, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setTitleFont(typeFont(TextSize::Text));
    chart->setTitleBrush(colours.text);
    return chart;
}

void dress(QAbstractAxis &axis, const Colours &colours)
{
    axis.setLabelsFont(typeFont(TextSize::Secondary));
    axis.setLabelsBrush(colours.secondary);
    axis.setTitleFont(typeFont(TextSize::Secondary));
    axis.setTitleBrush(colours.secondary);
    axis.setLinePen(QPen(colours.line, 1));
    axis.setGridLinePen(QPen(colours.line, 1));
}

QCategoryAxis *valueAxis(double least, double most, const Colours &colours)
{
    auto *axis = new QCategoryAxis;
    dress(*axis, colours);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    if (!(most > least))
        most = least + 1;
    const double step = roundStep(most - least, 4);
    const auto first = std::int64_t(std::floor(least / step + 1e-9));
    const auto last = std::int64_t(std::ceil(most / step - 1e-9));
    axis->setStartValue(double(first) * step);
    for (std::int64_t mark = first; mark <= last; ++mark)
        axis->append(markText(double(mark) * step, step), double(mark) * step);
    axis->setRange(double(first) * step, double(last) * step);
    return axis;
}

void addLabel(QChart &chart, QAbstractSeries &series, const QPointF &value, const QString &text,
              LabelSide side, const QColor &colour)
{
    auto *label = new QGraphicsSimpleTextItem(text, &chart);
    label->setFont(typeFont(TextSize::Secondary));
    label->setBrush(colour);
    label->setZValue(20);
    const auto settle = [&chart, &series, value, side, label] {
        const QPointF at = chart.mapToPosition(value, &series);
        const QRectF own = label->boundingRect();
        QPointF place(at.x() - own.width() / 2, at.y() - own.height() - space::Between);
        if (side == LabelSide::Below)
            place.setY(at.y() + space::Between);
        else if (side == LabelSide::Right)
            place = {at.x() + space::Between, at.y() - own.height() / 2};
        const double mostRight = chart.size().width() - own.width();
        label->setPos(std::min(place.x(), mostRight), std::max(place.y(), 0.0));
    };
    QObject::connect(&chart, &QChart::plotAreaChanged, &series, settle);
}

} // namespace mandate
