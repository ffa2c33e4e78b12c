// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// The table a mapping reads: its cells by column name, and for each cell the place of its text among the
// column's distinct texts and how often it has come up.
class SourceTable
{
public:
    SourceTable(const Sheet &sheet, int skip) : m_sheet(sheet), m_header(std::size_t(skip)) {}

    Result<void> readHeader()
    {
        if (m_header >= m_sheet.rows.size())
            return invalid(
                Text::tr("the sheet %1 has no header in row %2").arg(m_sheet.name).arg(m_header + 1));
        const auto &header = m_sheet.rows[m_header];
        for (std::size_t column = 0; column < header.size(); ++column)
            m_columns.insert(header[column].trimmed(), column);
        return {};
    }

    // Every row below the header that holds anything.
    std::vector<std::size_t> rows() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t row = m_header + 1; row < m_sheet.rows.size(); ++row)
            if (!m_sheet.isBlank(row))
                rows.push_back(row);
        return rows;
    }

    // Puts the cells of a row in the place of {column}, {column:position} and {column:count}.
    Result<QString> expanded(const QString &text, std::size_t row)
    {
        QString result;
        qsizetype from = 0;
        while (true) {
            const qsizetype open = text.indexOf(u'{', from);
            const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
            if (close < 0)
                return result + text.mid(from);
            const auto value = field(text.mid(open + 1, close - open - 1), row);
            if (!value)
                return value;
            result += text.mid(from, open - from) + *value;
            from = close + 1;
        }
    }

private:
    struct Tally
    {
        int position = 0;
        int count = 0;
    };

    Result<QString> field(const QString &name, std::size_t row)
    {
        const QString title = name.section(u':', 0, 0);
        const QString aspect = name.section(u':', 1);
        const auto column = m_columns.constFind(title);
        if (column == m_columns.constEnd())
            return invalid(Text::tr("the sheet %1 has no column “%2”").arg(m_sheet.name, title));
        if (aspect.isEmpty())
            return m_sheet.cell(row, *column);
        const Tally tally = tallies(*column)[row];
        if (aspect == QLatin1String("position"))
            return QString::number(tally.position);
        if (aspect == QLatin1String("count"))
            return QString::number(tally.count);
        return invalid(Text::tr("“%1” is neither position nor count").arg(aspect));
    }

    const std::vector<Tally> &tallies(std::size_t column)
    {
        auto &tallies = m_tallies[column];
        if (!tallies.empty())
            return tallies;
        QHash<QString, Tally> seen;
        tallies.resize(m_sheet.rows.size());
        for (const std::size_t row : rows()) {
            Tally &tally = seen[m_sheet.cell(row, column)];
            if (tally.position == 0)
                tally.position = int(seen.size());
            ++tally.count;
            tallies[row] = tally;
        }
        return tallies;
    }

    const Sheet &m_sheet;
    std::size_t m_header;
    QHash<QString, std::size_t> m_columns;
    std::map<std::size_t, std::vector<Tally>> m_tallies;
};

QString part(const CellRule &rule, const QString &text)
{
    if (!rule.before.isEmpty() && text.contains(rule.before))
        return text.left(text.indexOf(rule.before)).trimmed();
    if (rule.between.isEmpty())
        return text;
    const qsizetype open = text.indexOf(rule.between[0]);
    const qsizetype start = open + rule.between[0].size();
    const qsizetype close = open < 0 ? -1 : text.indexOf(rule.between[1], start);
    return close < 0 ? QString() : text.mid(start, close - start).trimmed();
}

QString chosen(const CellRule &rule, const QString &text)
{
    for (const CellRule::Case &one : rule.cases)
        if ((one.is.isEmpty() || text == one.is) && text.endsWith(one.ends) && text.contains(one.contains))
            return one.give;
    return text;
}

Result<QString> cell(const CellRule &rule, SourceTable &source, std::size_t row)
{
    return source.expanded(rule.text, row).map([&rule](const QString &text) {
        const QString result = chosen(rule, part(rule, text));
        const auto word = rule.words.find(result);
        return word != rule.words.end() ? word->second : rule.otherwise.value_or(result);
    });
}

// Makes one sheet of the workbook from the source.
class SheetMaker
{
public:
    SheetMaker(const SheetRule &rule, SourceTable &source) : m_rule(rule), m_source(source)
    {
        m_sheet.name = rule.sheet;
        m_sheet.rows.emplace_back();
        addColumns(rule.columns);
        for (const auto &entry : rule.repeat)
            addColumns(entry);
        m_sheet.sourceRows.push_back(1);
    }

    Result<Sheet> make()
    {
        QSet<QString> seen;
        for (const std::size_t row : m_source.rows()) {
            if (m_rule.distinct) {
                const auto key = m_source.expanded(*m_rule.distinct, row);
                if (!key)
                    return tl::unexpected(key.error());
                if (seen.contains(*key))
                    continue;
                seen.insert(*key);
            }
            if (const auto added = addRows(row); !added)
                return tl::unexpected(added.error());
        }
        return std::move(m_sheet);
    }

private:
    void addColumns(const std::vector<CellRule> &rules)
    {
        auto &header = m_sheet.rows.front();
        for (const CellRule &rule : rules) {
            if (std::find(header.begin(), header.end(), rule.column) == header.end())
                header.push_back(rule.column);
            if (rule.keep)
                m_sheet.keptColumns += rule.column;
        }
    }

    Result<void> addRows(std::size_t row)
    {
        std::vector<QString> common(m_sheet.rows.front().size());
        if (const auto filled = fill(common, m_rule.columns, row); !filled)
            return filled;
        const std::size_t count = std::max<std::size_t>(1, m_rule.repeat.size());
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<QString> made = common;
            if (!m_rule.repeat.empty())
                if (const auto filled = fill(made, m_rule.repeat[i], row); !filled)
                    return filled;
            m_sheet.rows.push_back(std::move(made));
            m_sheet.sourceRows.push_back(int(row) + 1);
        }
        return {};
    }

    Result<void> fill(std::vector<QString> &made, const std::vector<CellRule> &rules, std::size_t row)
    {
        const auto &header = m_sheet.rows.front();
        for (const CellRule &rule : rules) {
            const auto text = cell(rule, m_source, row);
            if (!text)
                return tl::unexpected(text.error());
            made[std::size_t(std::find(header.begin(), header.end(), rule.column) - header.begin())] = *text;
        }
        return {};
    }

    const SheetRule &m_rule;
    SourceTable &m_source;
    Sheet m_sheet;
};

const Sheet *sourceSheet(const Mapping &mapping, const Workbook &source)
{
    for (const Sheet &sheet : source.sheets)
        if (mapping.sourceSheet.isEmpty() || sheet.name == mapping.sourceSheet)
            return &sheet;
    return nullptr;
}

} // namespace

Result<Workbook> applyMapping(const Mapping &mapping, const Workbook &source)
{
    const auto misfit = [&](const QString &what) {
        return invalid(Text::tr("The mapping %1 does not fit %2: %3.").arg(mapping.name, source.name, what));
    };
    const Sheet *sheet = sourceSheet(mapping, source);
    if (!sheet)
        return misfit(Text::tr("there is no sheet “%1”").arg(mapping.sourceSheet));
    SourceTable table(*sheet, mapping.skip);
    if (const auto read = table.readHeader(); !read)
        return misfit(read.error().message);
    Workbook workbook{source.name, {}};
    for (const SheetRule &rule : mapping.sheets) {
        auto made = SheetMaker(rule, table).make();
        if (!made)
            return misfit(made.error().message);
        made->numberStyle = mapping.numberStyle;
        workbook.sheets.push_back(std::move(*made));
    }
    return workbook;
}

} // namespace mandate
