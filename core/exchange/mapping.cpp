// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/sourcetable.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
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

// A date as the source writes it, in English months; whatever is none stays as it is.
QString isoDate(const CellRule &rule, const QString &text)
{
    if (rule.date.isEmpty())
        return text;
    const QDate date = QLocale::c().toDate(text.trimmed(), rule.date);
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

Result<QString> cell(const CellRule &rule, SourceTable &source, std::size_t row)
{
    return source.expanded(rule.text, row).map([&rule](const QString &text) {
        const QString result = isoDate(rule, chosen(rule, part(rule, text)));
        const auto word = rule.words.find(result);
        return word != rule.words.end() ? word->second : rule.otherwise.value_or(result);
    });
}

// Adds the rows of one sheet of the workbook that the source gives.
class SheetMaker
{
public:
    SheetMaker(const SheetRule &rule, SourceTable &source, Sheet &sheet, std::vector<RowOrigin> &origins)
        : m_rule(rule), m_source(source), m_sheet(sheet), m_origins(origins)
    {
        m_sheet.name = rule.sheet;
        if (m_sheet.rows.empty()) {
            m_sheet.rows.emplace_back();
            m_sheet.sourceRows.push_back(1);
            m_origins.emplace_back();
        }
        addColumns(rule.columns);
        for (const auto &entry : rule.repeat)
            addColumns(entry);
    }

    Result<void> make(const RowOrigin &origin)
    {
        QHash<QString, std::size_t> seen;
        for (const std::size_t row : m_source.rows()) {
            const auto isWanted = isMeant(row);
            if (!isWanted)
                return tl::unexpected(isWanted.error());
            if (!*isWanted)
                continue;
            if (m_rule.distinct) {
                const auto key = m_source.expanded(*m_rule.distinct, row);
                if (!key)
                    return tl::unexpected(key.error());
                if (const auto first = seen.constFind(*key); first != seen.constEnd()) {
                    m_source.passBy(row, *first);
                    continue;
                }
                seen.insert(*key, row);
            }
            if (const auto added = addRows(row, origin); !added)
                return added;
        }
        return {};
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

    Result<bool> isMeant(std::size_t row)
    {
        if (m_rule.where.isEmpty())
            return true;
        return m_source.expanded(m_rule.where, row).map([this](const QString &text) {
            const QString number = leadingNumber(text);
            return !number.isEmpty() && number.count(u'.') + 1 == m_rule.depth;
        });
    }

    Result<void> addRows(std::size_t row, RowOrigin origin)
    {
        std::vector<QString> common(m_sheet.rows.front().size());
        if (const auto filled = fill(common, m_rule.columns, row); !filled)
            return filled;
        origin.row = row;
        const std::size_t count = std::max<std::size_t>(1, m_rule.repeat.size());
        for (origin.repeat = 0; origin.repeat < count; ++origin.repeat) {
            std::vector<QString> made = common;
            if (!m_rule.repeat.empty())
                if (const auto filled = fill(made, m_rule.repeat[origin.repeat], row); !filled)
                    return filled;
            m_sheet.rows.push_back(std::move(made));
            m_sheet.sourceRows.push_back(int(row) + 1);
            m_origins.push_back(origin);
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
    Sheet &m_sheet;
    std::vector<RowOrigin> &m_origins;
};

const Sheet *sourceSheet(const TableRule &table, const Workbook &source)
{
    for (const Sheet &sheet : source.sheets)
        if (table.sheet.isEmpty() || sheet.name == table.sheet)
            return &sheet;
    return nullptr;
}

std::size_t sheetNamed(MappedWorkbook &made, const QString &name)
{
    auto &sheets = made.workbook.sheets;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (sheets[i].name == name)
            return i;
    sheets.emplace_back();
    made.origins.emplace_back();
    return sheets.size() - 1;
}

Result<void> mapTable(const Mapping &mapping, std::size_t index, const Sheet &sheet, MappedWorkbook &made)
{
    const TableRule &rule = mapping.tables[index];
    SourceTable table(sheet, rule);
    if (const auto read = table.readHeader(); !read)
        return read;
    for (std::size_t i = 0; i < rule.sheets.size(); ++i) {
        const std::size_t place = sheetNamed(made, rule.sheets[i].sheet);
        Sheet &target = made.workbook.sheets[place];
        target.numberStyle = rule.numberStyle;
        SheetMaker maker(rule.sheets[i], table, target, made.origins[place]);
        if (const auto done = maker.make({index, i, 0, 0}); !done)
            return done;
    }
    const auto unread = table.unread();
    made.unread.insert(made.unread.end(), unread.begin(), unread.end());
    return {};
}

void noteOtherSheets(const Workbook &source, const std::vector<const Sheet *> &read, MappedWorkbook &made)
{
    for (const Sheet &sheet : source.sheets)
        if (std::find(read.begin(), read.end(), &sheet) == read.end() && !sheet.rows.empty())
            made.unread.push_back({sheet.name, 0, {}, {}, int(sheet.rows.size())});
}

} // namespace

QString UnreadPart::sentence() const
{
    if (row > 0)
        return Text::tr("%1, row %2: %3").arg(sheet).arg(row).arg(text);
    if (!column.isEmpty())
        return Text::tr("%1, the column “%2”: %n cell(s) such as “%3”", nullptr, cells)
            .arg(sheet, column, text);
    return Text::tr("%1: the whole sheet, %n row(s)", nullptr, cells).arg(sheet);
}

Result<MappedWorkbook> mapWorkbook(const Mapping &mapping, const Workbook &source)
{
    const auto misfit = [&](const QString &what) {
        return invalid(Text::tr("The mapping %1 does not fit %2: %3.").arg(mapping.name, source.name, what));
    };
    MappedWorkbook made;
    made.workbook.name = source.name;
    made.workbook.notices = source.notices;
    std::vector<const Sheet *> read;
    for (std::size_t i = 0; i < mapping.tables.size(); ++i) {
        const Sheet *sheet = sourceSheet(mapping.tables[i], source);
        if (!sheet)
            return misfit(Text::tr("there is no sheet “%1”").arg(mapping.tables[i].sheet));
        read.push_back(sheet);
        if (const auto done = mapTable(mapping, i, *sheet, made); !done)
            return misfit(done.error().message);
    }
    noteOtherSheets(source, read, made);
    return made;
}

Result<Workbook> applyMapping(const Mapping &mapping, const Workbook &source)
{
    return mapWorkbook(mapping, source).map([](MappedWorkbook made) { return std::move(made.workbook); });
}

} // namespace mandate
