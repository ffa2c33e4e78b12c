// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/charts/chartlook.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QFontMetrics>
#include <QHorizontalStackedBarSeries>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace mandate {

namespace {

// What stands on one line of the chart: the name of a group, or a bar.
struct BarLine
{
    QString heading;
    const Bar *bar = nullptr;
};

std::vector<BarLine> linesOf(const BarChart &chart, const BarRange &range)
{
    const std::size_t end = range.count < 0
                                ? chart.bars.size()
                                : std::min(chart.bars.size(), std::size_t(range.first + range.count));
    std::vector<BarLine> lines;
    QString group;
    for (std::size_t i = std::size_t(range.first); i < end; ++i) {
        const Bar &bar = chart.bars[i];
        if (bar.group != group || (lines.empty() && !bar.group.isEmpty()))
            lines.push_back({bar.group.isEmpty() ? QStringLiteral("–") : bar.group, nullptr});
        group = bar.group;
        lines.push_back({{}, &bar});
    }
    return lines;
}

double lengthOf(const BarChart &chart, const Bar &bar, std::size_t part)
{
    if (part >= bar.parts.size())
        return 0;
    const double own = bar.parts[part].value.approximate();
    if (chart.scale != BarScale::Shares)
        return own;
    double whole = 0;
    for (const BarPart &each : bar.parts)
        whole += each.value.approximate();
    return whole > 0 ? 100 * own / whole : 0;
}

double longest(const BarChart &chart)
{
    if (chart.scale != BarScale::Counts)
        return 100;
    double most = 1;
    for (const Bar &bar : chart.bars) {
        double length = 0;
        for (std::size_t part = 0; part < bar.parts.size(); ++part)
            length += lengthOf(chart, bar, part);
        most = std::max(most, length);
    }
    return most;
}

// Where a bar has several parts at once; else the note says what the one means.
bool needsNames(const BarChart &chart)
{
    return chart.scale == BarScale::Shares;
}

QBrush brushOf(BarFill fill, const Colours &colours)
{
    switch (fill) {
    case BarFill::Strong: return colours.scale[1];
    case BarFill::Middle: return colours.scale[3];
    case BarFill::Hatched: return QBrush(colours.scale[1], Qt::BDiagPattern);
    case BarFill::Blank: break;
    }
    return QBrush(Qt::NoBrush);
}

int widthOf(const QStringList &texts, const QFont &font, int most)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return std::min(width + 2, most); // a text is as wide as its parts of pixels
}

// One chart while it is drawn: lines from the top, which a chart counts from the bottom.
class BarPlot
{
public:
    BarPlot(const BarChart &chart, std::vector<BarLine> lines, const Colours &colours, double width)
        : m_values(chart),
          m_lines(std::move(lines)),
          m_colours(colours),
          m_width(width),
          m_chart(makeChart(colours))
    {}

    std::unique_ptr<QChart> draw()
    {
        addBars();
        addAxes();
        addTexts();
        if (needsNames(m_values))
            showNames();
        return std::move(m_chart);
    }

private:
    void addBars()
    {
        m_series = new QHorizontalStackedBarSeries;
        m_series->setBarWidth(0.62);
        for (std::size_t part = 0; part < m_values.series.size(); ++part) {
            auto *set = new QBarSet(m_values.series[part].name);
            set->setBrush(brushOf(m_values.series[part].fill, m_colours));
            set->setPen(QPen(m_colours.secondary, 1));
            for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line)
                set->append(line->bar ? lengthOf(m_values, *line->bar, part) : 0);
            m_series->append(set);
        }
        m_chart->addSeries(m_series);
    }

    void addAxes()
    {
        auto *names = new QBarCategoryAxis;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            names->append(QString::number(i)); // the names themselves need not differ
        names->setLabelsVisible(false);
        names->setGridLineVisible(false);
        names->setLineVisible(false);
        QCategoryAxis *values = valueAxis(0, longest(m_values), m_colours);
        values->setLabelsVisible(false); // every bar says its own
        m_chart->addAxis(names, Qt::AlignLeft);
        m_chart->addAxis(values, Qt::AlignTop);
        m_series->attachAxis(names);
        m_series->attachAxis(values);
    }

    void addTexts()
    {
        QStringList labels;
        QStringList texts;
        for (const BarLine &line : m_lines)
            if (line.bar) {
                labels += line.bar->label;
                texts += line.bar->text;
            }
        const QFont font = typeFont(TextSize::Secondary);
        const int left = widthOf(labels, font, int(m_width * 0.4));
        const int right = widthOf(texts, font, int(m_width * 0.28));
        QMargins margins = m_chart->margins();
        margins.setLeft(left + space::Between);
        margins.setRight(right + space::Between);
        m_chart->setMargins(margins);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const double at = double(m_lines.size() - 1 - i);
            const Bar *bar = m_lines[i].bar;
            addBeside(*m_chart, *m_series, at, bar ? bar->label : m_lines[i].heading,
                      {LabelSide::Left, bar ? left : int(m_width), !bar, m_colours.text});
            if (bar)
                addBeside(*m_chart, *m_series, at, bar->text,
                          {LabelSide::Right, right, false, m_colours.text});
        }
    }

    void showNames()
    {
        QMargins margins = m_chart->margins();
        margins.setBottom(rowHeight());
        m_chart->setMargins(margins);
        std::vector<NamedFill> names;
        for (const BarSeries &series : m_values.series)
            names.push_back({series.name, brushOf(series.fill, m_colours)});
        addNames(*m_chart, names, m_colours);
    }

    const BarChart &m_values;
    std::vector<BarLine> m_lines;
    const Colours &m_colours;
    double m_width;
    std::unique_ptr<QChart> m_chart;
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace

std::unique_ptr<QChart> drawBars(const BarChart &chart, const Colours &colours, double width,
                                 const BarRange &range)
{
    return BarPlot(chart, linesOf(chart, range), colours, width).draw();
}

std::optional<std::size_t> barAt(const BarChart &chart, double height)
{
    const auto lines = linesOf(chart, {});
    const double line = std::round(double(lines.size()) - 1 - height);
    if (line < 0 || line >= double(lines.size()) || !lines[std::size_t(line)].bar)
        return std::nullopt;
    return std::size_t(lines[std::size_t(line)].bar - chart.bars.data());
}

std::optional<std::size_t> partAt(const BarChart &chart, std::size_t bar, double length)
{
    double end = 0;
    for (std::size_t part = 0; part < chart.bars[bar].parts.size(); ++part) {
        end += lengthOf(chart, chart.bars[bar], part);
        if (length >= 0 && length < end)
            return part;
    }
    return std::nullopt;
}

int heightOf(const BarChart &chart, const BarRange &range)
{
    const int lines = int(linesOf(chart, range).size());
    return lines * rowHeight() + rowHeight() + (needsNames(chart) ? rowHeight() : 0);
}

QString inWords(const BarChart &chart)
{
    QStringList lines{chart.note};
    for (const Bar &bar : chart.bars)
        lines += QStringLiteral("%1: %2").arg(bar.label, bar.text);
    return lines.join(QStringLiteral("; "));
}

} // namespace mandate
