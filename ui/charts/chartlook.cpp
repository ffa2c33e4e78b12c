// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QCategoryAxis>
#include <QGraphicsItemGroup>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLocale>

#include <cmath>

namespace mandate {

namespace {

// The round step, 1, 2, 2.5 or 5 times a power of ten, that marks a span about so many times.
double roundStep(double span, int marks)
{
    const double rough = span / marks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

QString markText(double value, double step)
{
    int digits = 0;
    for (double part = step; digits < 9 && std::abs(part - std::round(part)) > 1e-6; part *= 10)
        ++digits;
    return QLocale().toString(value == 0 ? 0.0 : value, 'f', digits);
}

QGraphicsSimpleTextItem *makeText(QChart &chart, const QString &text, const QColor &colour)
{
    auto *label = new QGraphicsSimpleTextItem(text, &chart);
    label->setFont(typeFont(TextSize::Secondary));
    label->setBrush(colour);
    label->setZValue(20);
    return label;
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
    QGraphicsSimpleTextItem *label = makeText(chart, text, colour);
    const auto settle = [&chart, &series, value, side, label] {
        const QPointF at = chart.mapToPosition(value, &series);
        const QRectF own = label->boundingRect();
        const double top =
            side == LabelSide::Below ? at.y() + space::Between : at.y() - own.height() - space::Between;
        const double mostRight = chart.size().width() - own.width();
        label->setPos(std::min(at.x() - own.width() / 2, mostRight), std::max(top, 0.0));
    };
    QObject::connect(&chart, &QChart::plotAreaChanged, &series, settle);
}

void addBeside(QChart &chart, QAbstractSeries &series, double value, const QString &text,
               const BesideForm &form)
{
    QFont font = typeFont(TextSize::Secondary);
    if (form.isHeading)
        font.setWeight(QFont::DemiBold);
    const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, form.width);
    QGraphicsSimpleTextItem *label = makeText(chart, fitting, form.colour);
    label->setFont(font);
    if (fitting != text)
        label->setToolTip(text);
    const auto settle = [&chart, &series, value, form, label] {
        const QRectF plot = chart.plotArea();
        const double middle = chart.mapToPosition({0, value}, &series).y();
        const double x = form.side == LabelSide::Left ? 0 : plot.right() + space::Between;
        label->setPos(x, middle - label->boundingRect().height() / 2);
    };
    QObject::connect(&chart, &QChart::plotAreaChanged, &series, settle);
}

void addNames(QChart &chart, const std::vector<NamedFill> &names, const Colours &colours)
{
    const int side = QFontMetrics(typeFont(TextSize::Secondary)).ascent();
    auto *whole = new QGraphicsItemGroup(&chart);
    double x = 0;
    for (const NamedFill &each : names) {
        auto *swatch = new QGraphicsRectItem(0, 0, side, side);
        swatch->setPen(QPen(colours.secondary, 1));
        swatch->setBrush(each.brush);
        swatch->setPos(x, space::Inside / 2);
        whole->addToGroup(swatch);
        QGraphicsSimpleTextItem *text = makeText(chart, each.name, colours.text);
        text->setPos(x + side + space::Inside, 0);
        whole->addToGroup(text);
        x += side + space::Inside + text->boundingRect().width() + space::Group;
    }
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart,
                     [whole](const QRectF &plot) { whole->setPos(0, plot.bottom() + space::Between); });
}

} // namespace mandate
