// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/planchart.h"

#include "ui/charts/chartlook.h"
#include "ui/look/palette.h"

#include <QBarCategoryAxis>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

using Values = std::vector<std::optional<Decimal>>;

// How one of the two lines looks.
struct LineForm
{
    QColor colour;
    Qt::PenStyle pen;
    QScatterSeries::MarkerShape shape;
    bool isHollow;
};

Values valuesOf(const std::vector<PlanYear> &years, std::optional<Decimal> PlanYear::*member)
{
    Values values;
    for (const PlanYear &year : years)
        values.push_back(year.*member);
    return values;
}

// Where the name of a line stands clear of the other one.
LabelSide sideOfEnd(const Values &line, const Values &other, bool aboveEqual)
{
    for (std::size_t year = line.size(); year-- > 0;)
        if (line[year]) {
            const bool isAbove =
                !other[year] || *line[year] > *other[year] || (aboveEqual && *line[year] == *other[year]);
            return isAbove ? LabelSide::Above : LabelSide::Below;
        }
    return LabelSide::Above;
}

QString valueText(const Decimal &value)
{
    return QLocale().toString(value.approximate(), 'f', QLocale::FloatingPointShortest);
}

// One plot: its chart, the axes that all its series share, and where its two lines end.
class PlanPlot
{
public:
    PlanPlot(const std::vector<PlanYear> &years, const QString &unit, const Colours &colours)
        : m_chart(makeChart(colours)), m_colours(colours)
    {
        m_years = new QBarCategoryAxis;
        dress(*m_years, colours);
        m_years->setGridLineVisible(false);
        for (const PlanYear &year : years)
            m_years->append(year.label);
        m_values = rangeOf(years);
        m_values->setTitleText(unit);
        m_chart->addAxis(m_years, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
    }

    // A line for each run of years that follow one another, and a mark at each year.
    QScatterSeries *addLine(const Values &values, const LineForm &form)
    {
        QLineSeries *line = nullptr;
        auto *marks = new QScatterSeries;
        for (std::size_t year = 0; year < values.size(); ++year) {
            if (!values[year]) {
                line = nullptr;
                continue;
            }
            const QPointF at(double(year), values[year]->approximate());
            if (!line)
                line = startLine(form);
            line->append(at);
            marks->append(at);
        }
        marks->setMarkerShape(form.shape);
        marks->setMarkerSize(9);
        marks->setPen(QPen(form.colour, 2));
        marks->setBrush(form.isHollow ? m_colours.base : form.colour);
        add(marks);
        return marks;
    }

    void nameEnd(QScatterSeries &line, const QString &name, LabelSide side, const QColor &colour)
    {
        if (line.count() > 0)
            addLabel(*m_chart, line, line.at(line.count() - 1), name, side, colour);
    }

    std::unique_ptr<QChart> take() { return std::move(m_chart); }

private:
    QCategoryAxis *rangeOf(const std::vector<PlanYear> &years)
    {
        double least = 0;
        double most = 0;
        bool isFirst = true;
        for (const PlanYear &year : years)
            for (const auto &value : {year.plan, year.actual})
                if (value) {
                    least = isFirst ? value->approximate() : std::min(least, value->approximate());
                    most = isFirst ? value->approximate() : std::max(most, value->approximate());
                    isFirst = false;
                }
        if (least > 0 && least < most * 0.6)
            least = 0;
        const double room = (most - least) * 0.1; // for what is written beside the ends
        return valueAxis(least < 0 || least > room ? least - room : least, most + room, m_colours);
    }

    QLineSeries *startLine(const LineForm &form)
    {
        auto *line = new QLineSeries;
        line->setPen(QPen(form.colour, 2, form.pen));
        add(line);
        return line;
    }

    void add(QAbstractSeries *series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_years);
        series->attachAxis(m_values);
    }

    std::unique_ptr<QChart> m_chart;
    const Colours &m_colours;
    QBarCategoryAxis *m_years;
    QCategoryAxis *m_values;
};

} // namespace

std::unique_ptr<QChart> planChart(const std::vector<PlanYear> &years, const QString &unit,
                                  const Colours &colours)
{
    const Values plan = valuesOf(years, &PlanYear::plan);
    const Values actual = valuesOf(years, &PlanYear::actual);
    const LineForm planned{colours.kinds[1], Qt::DashLine, QScatterSeries::MarkerShapeRectangle, true};
    const LineForm reached{colours.kinds[0], Qt::SolidLine, QScatterSeries::MarkerShapeCircle, false};
    PlanPlot plot(years, unit, colours);
    QScatterSeries *plannedMarks = plot.addLine(plan, planned);
    QScatterSeries *reachedMarks = plot.addLine(actual, reached);
    plot.nameEnd(*plannedMarks, Text::tr("Plan"), sideOfEnd(plan, actual, true), colours.text);
    plot.nameEnd(*reachedMarks, Text::tr("Actual"), sideOfEnd(actual, plan, false), colours.text);
    return plot.take();
}

QString planChartInWords(const std::vector<PlanYear> &years, const QString &unit)
{
    QStringList lines;
    for (const PlanYear &year : years)
        lines += Text::tr("%1: plan %2, actual %3")
                     .arg(year.label, year.plan ? valueText(*year.plan) : Text::tr("none"),
                          year.actual ? valueText(*year.actual) : Text::tr("not reported"));
    return unit.isEmpty() ? lines.join(QStringLiteral("; "))
                          : Text::tr("%1. In %2.").arg(lines.join(QStringLiteral("; ")), unit);
}

} // namespace mandate
