// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sectiontable.h"

#include "ui/print/celltext.h"
#include "ui/print/contents.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr double HandHeight = 24;       // in points: a row that is filled in by hand
constexpr int BlankRows = 6;            // of a table that people fill in
constexpr qsizetype LongestFigure = 14; // longer ones are words and read better from the left

std::vector<Column> columnsOf(const Section &section, const Contents &contents)
{
    std::vector<Column> columns = section.columns;
    if (contents.result)
        columns.insert(columns.end(), section.evaluatedColumns.begin(), section.evaluatedColumns.end());
    return columns;
}

// "100 %" stays on one line.
QString titleOf(const Column &column, const Contents &contents)
{
    return contents.filled(column.title).replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

bool reachesDown(ColumnContent column, const Line &above, const Line &line, SectionContent content)
{
    if (content != SectionContent::Priorities && content != SectionContent::Trends)
        return false;
    if (column == ColumnContent::Objective || column == ColumnContent::ObjectiveWeight)
        return above.objective == line.objective;
    return column == ColumnContent::Action && line.action && above.action == line.action;
}

TableRow rowOf(const std::vector<Column> &columns, const Line &line, const Line &above,
               SectionContent content, const Contents &contents)
{
    const bool numbered = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.content == ColumnContent::Number;
    });
    TableRow row;
    for (const Column &column : columns) {
        const bool continues = reachesDown(column.content, above, line, content);
        row.cells.push_back(
            {continues ? QString() : cellText(column.content, line, contents, numbered), continues});
    }
    if (content == SectionContent::Ratings)
        row.leastHeight = HandHeight;
    return row;
}

std::optional<Decimal> total(const std::vector<std::optional<Weight>> &weights)
{
    Decimal sum;
    for (const std::optional<Weight> &weight : weights) {
        if (!weight)
            return {};
        sum += weight->percent();
    }
    return weights.empty() ? std::nullopt : std::optional(sum);
}

std::optional<Decimal> totalOf(ColumnContent column, const Dossier &dossier)
{
    std::vector<std::optional<Weight>> weights;
    for (const ObjectiveItem &objective : dossier.objectives) {
        if (column == ColumnContent::ObjectiveWeight)
            weights.push_back(objective.objective.weight);
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                if (column == ColumnContent::Weight)
                    weights.push_back(item.indicator.weight);
    }
    return total(weights);
}

// The sums under section 2: of what carries a weight, and the composite where it is their sum.
std::optional<TableRow> totalRow(const std::vector<Column> &columns, const Contents &contents)
{
    TableRow row;
    row.total = true;
    bool any = false;
    for (const Column &column : columns) {
        QString text;
        if (const auto sum = totalOf(column.content, contents.dossier))
            text = contents.reader.number(*sum, contents.weightDigits);
        else if (column.content == ColumnContent::Weighted && contents.result
                 && contents.result->composite.whole && contents.result->composite.rounded)
            text =
                contents.reader.number(*contents.result->composite.rounded, contents.result->scheme.digits);
        any = any || !text.isEmpty();
        row.cells.push_back({text});
    }
    if (!any || !row.cells.front().text.isEmpty())
        return {};
    row.cells.front().text = Text::tr("Total");
    return row;
}

// Words read from the left even in a column meant for figures.
bool areFigures(const PaperTable &table, std::size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
        return row.cells[column].text.size() <= LongestFigure;
    });
}

} // namespace

PaperTable tableOf(const Section &section, const Contents &contents)
{
    const std::vector<Column> columns = columnsOf(section, contents);
    PaperTable table;
    Line above;
    if (section.content == SectionContent::Competencies) {
        table.rows.assign(BlankRows, {std::vector<TableCell>(columns.size()), false, HandHeight});
    } else {
        for (const Line &line : linesOf(section, contents.dossier)) {
            table.rows.push_back(rowOf(columns, line, above, section.content, contents));
            above = line;
        }
        if (section.content == SectionContent::Priorities && !table.rows.empty())
            if (auto row = totalRow(columns, contents))
                table.rows.push_back(std::move(*row));
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        table.columns.push_back({titleOf(columns[i], contents),
                                 holdsFigures(columns[i].content) && areFigures(table, i),
                                 isByHand(columns[i].content)});
    return table;
}

QString legendOf(const Contents &contents)
{
    bool mandatory = false;
    bool illustrative = false;
    for (const ObjectiveItem &objective : contents.dossier.objectives) {
        mandatory = mandatory || objective.objective.mandatory;
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators) {
                mandatory = mandatory || item.indicator.mandatory;
                illustrative = illustrative || item.indicator.origin == QLatin1String("illustrative");
            }
    }
    QStringList marks;
    if (mandatory)
        marks += Text::tr("* Mandatory.");
    if (illustrative && !contents.dossier.isIllustrative())
        marks += Text::tr("† Illustrative: not a published figure.");
    return marks.join(QStringLiteral("   "));
}

} // namespace mandate
