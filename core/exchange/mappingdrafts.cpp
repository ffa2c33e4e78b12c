// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingdrafts.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/tableguess.h"

#include <QSet>

#include <algorithm>

namespace mandate {

namespace {

QString kindOf(const TableRule &table)
{
    QSet<QString> sheets;
    for (const SheetRule &rule : table.sheets)
        sheets.insert(rule.sheet);
    if (sheets.contains(QStringLiteral("indicators")) || sheets.contains(QStringLiteral("objectives")))
        return AgreementTable;
    return sheets.size() > 1 || sheets.contains(QStringLiteral("kras")) ? QString(PlanTable)
                                                                        : table.sheets.front().sheet;
}

// "{Weight}" and "{Weight:number}" name the column Weight; anything longer is no single column.
QString namedIn(const QString &text)
{
    static const QStringList aspects{QStringLiteral("number"), QStringLiteral("title"),
                                     QStringLiteral("last")};
    if (!text.startsWith(u'{') || text.indexOf(u'}') != text.size() - 1)
        return {};
    const QString name = text.mid(1, text.size() - 2);
    return aspects.contains(name.section(u':', -1)) ? name.section(u':', 0, -2) : name;
}

void assign(TableDraft &draft, const QString &field, const QString &text)
{
    const QString name = namedIn(text);
    for (ColumnDraft &column : draft.columns)
        if (column.title == name && column.field.isEmpty() && !draft.column(field)
            && fieldsOf(draft.kind).contains(field))
            column.field = field;
    if (!text.contains(u'{') && !text.isEmpty())
        draft.constants[field] = text;
}

QString fieldOf(const SheetRule &rule, const CellRule &cell, const QString &period)
{
    if (cell.column == QLatin1String("value"))
        return rule.sheet + u'.' + period;
    if (rule.sheet == QLatin1String("agreements") && cell.column == QLatin1String("code"))
        return QStringLiteral("objectives.agreement");
    return rule.sheet + u'.' + cell.column;
}

void assignAll(const TableRule &table, TableDraft &draft, bool numbers)
{
    for (const SheetRule &rule : table.sheets) {
        for (const CellRule &cell : rule.columns)
            if ((cell.column == QLatin1String("number")) == numbers)
                assign(draft, fieldOf(rule, cell, {}), cell.text);
        for (const auto &entry : rule.repeat)
            for (const CellRule &cell : entry)
                if (!numbers && cell.column == QLatin1String("value"))
                    assign(draft, fieldOf(rule, cell, entry.front().text), cell.text);
    }
}

} // namespace

std::optional<std::vector<TableDraft>> draftsOf(const Mapping &mapping, const Workbook &workbook)
{
    const ColumnWords words;
    std::vector<TableDraft> drafts;
    for (const TableRule &table : mapping.tables) {
        const auto sheet =
            std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [&table](const Sheet &one) {
                return table.sheet.isEmpty() || one.name == table.sheet;
            });
        if (sheet == workbook.sheets.end())
            return std::nullopt;
        TableDraft header;
        header.skip = table.skip;
        header.header = table.header;
        TableDraft draft = guessTable(*sheet, workbook.name, kindOf(table), &header);
        draft.constants.clear();
        for (ColumnDraft &column : draft.columns)
            column = {column.title, column.samples, column.cells, {}, 0, {}};
        assignAll(table, draft, false);
        assignAll(table, draft, true);
        draft.isOutline = std::any_of(table.sheets.begin(), table.sheets.end(),
                                      [](const SheetRule &rule) { return rule.depth > 0; });
        if (TableRule made = ruleOf(draft, *sheet, words); made != table)
            return std::nullopt;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace mandate
