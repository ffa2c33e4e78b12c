// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/planchart.h"

#include "tests/testing.h"
#include "ui/charts/chartfile.h"
#include "ui/look/palette.h"

#include <QBuffer>
#include <QChart>
#include <QLineSeries>
#include <QPdfWriter>
#include <QScatterSeries>

using namespace mandate;

namespace {

std::vector<PlanYear> years()
{
    return {{"2013–14", Decimal(100), Decimal(90)},
            {"2014–15", Decimal(120), std::nullopt},
            {"2015–16", Decimal(140), Decimal(130)},
            {"2016–17", Decimal(160), std::nullopt}};
}

template <typename Series>
std::vector<QList<QPointF>> pointsOf(const QChart &chart)
{
    std::vector<QList<QPointF>> points;
    for (const QAbstractSeries *series : chart.series())
        if (const auto *found = qobject_cast<const Series *>(series))
            points.push_back(found->points());
    return points;
}

} // namespace

TEST_CASE("a year that was not reported is a gap and never a zero", "[charts]")
{
    const auto chart = planChart(years(), "t", lightColours());
    const auto lines = pointsOf<QLineSeries>(*chart);
    REQUIRE(lines.size() == 3); // the plan, and what was reached before and after the gap
    CHECK(lines[0].size() == 4);
    CHECK(lines[1] == QList<QPointF>{{0, 90}});
    CHECK(lines[2] == QList<QPointF>{{2, 130}});
    const auto marks = pointsOf<QScatterSeries>(*chart);
    REQUIRE(marks.size() == 2);
    CHECK(marks[1] == QList<QPointF>{{0, 90}, {2, 130}});
}

TEST_CASE("plan and actual differ in form, not in colour alone", "[charts]")
{
    const auto chart = planChart(years(), {}, lightColours());
    std::vector<const QScatterSeries *> marks;
    for (const QAbstractSeries *series : chart->series())
        if (const auto *found = qobject_cast<const QScatterSeries *>(series))
            marks.push_back(found);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0]->markerShape() != marks[1]->markerShape());
}

TEST_CASE("a chart of years is printed on one page", "[charts]")
{
    const DrawnChart chart{"K1  Cereals", "70 of 100",
                           [](const Colours &colours) { return planChart(years(), "t", colours); }};
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    QPdfWriter writer(&file);
    CHECK(printDrawn(chart, {"Plan against actual", "small.mandate", QDate(2015, 6, 30)}, writer).value()
          == 1);
    CHECK(file.data().startsWith("%PDF"));
}

TEST_CASE("a chart without any figure is drawn all the same", "[charts]")
{
    CHECK(planChart({}, {}, lightColours()));
    CHECK(planChart({{"2014", std::nullopt, std::nullopt}}, {}, darkColours()));
}

TEST_CASE("a plan chart is told in words", "[charts]")
{
    const QString words = planChartInWords({{"2014", Decimal(100), std::nullopt}}, "t");
    CHECK(words == "2014: plan 100, actual not reported. In t.");
}
