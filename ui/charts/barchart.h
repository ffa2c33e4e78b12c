// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/reports/chartrow.h"
#include "core/reports/listfilter.h"

#include <memory>
#include <optional>

class QChart;

namespace mandate {

struct Colours;

// How a part of a bar is filled; each differs from the others in grey, too.
enum class BarFill { Strong, Middle, Hatched, Blank };

// One kind of part that every bar of a chart may have.
struct BarSeries
{
    QString name;
    BarFill fill = BarFill::Strong;
};

// A part of a bar: how much it is, and the rows that add up to it, where they are other than the bar itself.
struct BarPart
{
    Decimal value;
    ChartRows rows;
    ListFilter list = {}; // the list that holds them, where one does
};

struct Bar
{
    QString label;
    QString group;              // bars of one group stand together under its name
    std::vector<BarPart> parts; // one for each series; none where nothing is known
    QString text;               // said beside it
    AgreementId agreement;      // the one thing it is about, if it is
    Uuid kra;
    ListFilter list = {}; // the list that holds the rows of all parts, where one does
};

enum class BarScale { Counts, Percent, Shares }; // shares: of each bar's own whole

// A chart of horizontal bars as values: what is drawn, listed, printed and written out.
struct BarChart
{
    QString key; // stable: "ratings"
    QString title;
    QString note; // what the lengths mean, and what they rest on
    QString labelTitle;
    BarScale scale = BarScale::Counts;
    std::vector<BarSeries> series;
    std::vector<Bar> bars;
};

// Some of the bars of a chart.
struct BarRange
{
    int first = 0;
    int count = -1; // all that follow
};

// Draws bars at a width in pixels. Every one is named and told in words beside it, so that it needs no
// colours; the names take what the bars can spare.
std::unique_ptr<QChart> drawBars(const BarChart &chart, const Colours &colours, double width,
                                 const BarRange &range = {});
// The bar that stands at a height of the chart, by what QChart::mapToValue() says of it.
std::optional<std::size_t> barAt(const BarChart &chart, double height);
// The part of a bar that is met at a length from its beginning; none beside them.
std::optional<std::size_t> partAt(const BarChart &chart, std::size_t bar, double length);
// As many pixels as the bars need to be read.
int heightOf(const BarChart &chart, const BarRange &range = {});

// The same in words, for those who hear it.
QString inWords(const BarChart &chart);

} // namespace mandate
