// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablerules.h"

#include "core/exchange/sourcetable.h"

#include <algorithm>

namespace mandate {

namespace {

bool isFigure(CellFormat kind)
{
    return kind == CellFormat::Figure || kind == CellFormat::Amount;
}

} // namespace

TableRules::TableRules(const TableDraft &draft, const Sheet &sheet, const ColumnWords &words)
    : m_draft(draft),
      m_sheet(sheet),
      m_words(words),
      m_titles(columnTitles(sheet, draft.skip, draft.header)),
      m_first(std::size_t(draft.skip + draft.header)),
      m_style(numberStyleOf(sheet, m_first))
{}

bool TableRules::has(const char *field) const
{
    return m_draft.column(QLatin1String(field));
}

QString TableRules::place(const char *field, const QString &aspect) const
{
    const ColumnDraft *column = m_draft.column(QLatin1String(field));
    const QString title = column ? column->title : QString();
    return u'{' + title + (aspect.isEmpty() ? QString() : u':' + aspect) + u'}';
}

QString TableRules::constant(const char *field) const
{
    return m_draft.constant(QLatin1String(field));
}

ColumnCells TableRules::content(const char *field) const
{
    const ColumnDraft *column = m_draft.column(QLatin1String(field));
    const auto found = column ? std::find(m_titles.begin(), m_titles.end(), column->title) : m_titles.end();
    if (found == m_titles.end())
        return {};
    return contentOf(m_sheet, std::size_t(found - m_titles.begin()), m_first, m_style);
}

bool TableRules::isNumbered(const char *field, int depth) const
{
    const ColumnCells found = content(field);
    int last = 0;
    int counted = 0;
    int texts = 0;
    for (const QString &text : found.distinct) {
        if (m_words.endsTable(text))
            continue;
        ++texts;
        const QString number = leadingNumber(text);
        const int part = number.section(u'.', -1).toInt();
        if (number.isEmpty() || number.count(u'.') + 1 != depth)
            continue;
        counted += part == last + 1 || part == 1;
        last = part;
    }
    return texts > 0 && counted == texts;
}

// Whether a column is filled in rows of its own, above those that fill another.
bool TableRules::headsRows(const char *above, const char *below) const
{
    const auto indexOf = [this](const char *field) {
        const ColumnDraft *column = m_draft.column(QLatin1String(field));
        return std::size_t(std::find(m_titles.begin(), m_titles.end(), column ? column->title : QString())
                           - m_titles.begin());
    };
    const std::size_t one = indexOf(above);
    const std::size_t other = indexOf(below);
    for (std::size_t row = m_first; row < m_sheet.rows.size(); ++row)
        if (!m_sheet.cell(row, one).trimmed().isEmpty() && m_sheet.cell(row, other).trimmed().isEmpty()
            && !m_words.endsTable(m_sheet.cell(row, one)))
            return true;
    return false;
}

QStringList TableRules::filledFromAbove() const
{
    QStringList titles;
    for (const char *field :
         {"objectives.agreement", "objectives.number", "objectives.title", "actions.number", "actions.title"})
        if (has(field))
            titles += m_draft.column(QLatin1String(field))->title;
    if (has("objectives.weight") && has("indicators.title")
        && headsRows("objectives.weight", "indicators.title"))
        titles += m_draft.column(QStringLiteral("objectives.weight"))->title;
    return titles;
}

// The first texts of the rows that sum up or annotate: they hold less than an indicator does.
QStringList TableRules::totals() const
{
    QStringList texts;
    for (std::size_t row = m_first; row < m_sheet.rows.size(); ++row) {
        QString first;
        int filled = 0;
        for (const QString &cell : m_sheet.rows[row]) {
            const QString text = cell.trimmed();
            filled += !text.isEmpty();
            first = first.isEmpty() ? text : first;
        }
        if (filled > 0 && filled <= 4 && m_words.endsTable(first) && !texts.contains(first))
            texts += first;
    }
    return texts;
}

TableRule TableRules::table() const
{
    TableRule rule;
    rule.sheet = m_draft.sheet;
    rule.skip = m_draft.skip;
    rule.header = m_draft.header;
    rule.numberStyle = m_style;
    rule.without = totals();
    return rule;
}

TableRule TableRules::listTable()
{
    TableRule rule = table();
    SheetRule &list = rule.sheets.emplace_back();
    list.sheet = m_draft.kind;
    addFields(m_draft.kind.toLatin1().constData(), list, {});
    return rule;
}

// The fields of a sheet that have a column of their own or a constant.
void TableRules::addFields(const char *sheet, SheetRule &rule, const QStringList &apart) const
{
    for (const SheetColumn &column : sheetLayout(QString::fromLatin1(sheet))->columns) {
        const QByteArray field = QByteArray(sheet) + '.' + column.name;
        if (apart.contains(column.title()))
            continue;
        if (has(field.constData()))
            rule.columns.push_back(cellRule(column, QString::fromLatin1(field), place(field.constData())));
        else if (const QString same = constant(field.constData()); !same.isEmpty())
            rule.columns.push_back({column.title(), same, {}, {}, {}, {}, {}, {}, false});
    }
}

CellRule TableRules::cellRule(const SheetColumn &column, const QString &field, const QString &text) const
{
    CellRule rule;
    rule.column = column.title();
    rule.text = text;
    const ColumnCells found = content(field.toLatin1().constData());
    if (column.choices)
        takeWords(column, found, rule);
    if (column.kind == CellFormat::Date || isFigure(column.kind))
        rule.date = found.dates > 0 ? dateStyleOf(found.distinct) : QString();
    rule.keep = isFigure(column.kind) && isKept(column.title(), found, rule.date);
    return rule;
}

// Past and agreed figures are often no numbers ("M43/F57"): they are kept as written. One alone is more
// likely a slip of the pen, and is told.
bool TableRules::isKept(const QString &column, const ColumnCells &found, const QString &date) const
{
    static const QStringList kept{QStringLiteral("target"), QStringLiteral("baseline"),
                                  QStringLiteral("trend1"), QStringLiteral("trend2")};
    return kept.contains(column)
           && std::count_if(found.distinct.begin(), found.distinct.end(), [&](const QString &one) {
                  return !isBlank(one) && !numberIn(one, m_style) && !one.startsWith(u'#')
                         && (date.isEmpty() || !QLocale::c().toDate(one, date).isValid());
              }) >= 2;
}

// Their words for ours; what stands behind a comma ("up, maintain") is a remark.
void TableRules::takeWords(const SheetColumn &column, const ColumnCells &found, CellRule &rule) const
{
    for (const QString &text : found.distinct) {
        QString word = text;
        QString ours = m_words.choice(column.title(), word);
        if (ours.isEmpty() && text.contains(u',')) {
            word = text.section(u',', 0, 0);
            ours = m_words.choice(column.title(), word);
            if (!ours.isEmpty())
                rule.before = QStringLiteral(",");
        }
        if (!ours.isEmpty() && ours != word)
            rule.words[word] = ours;
    }
    if (column.title() == QLatin1String("direction") && !found.distinct.isEmpty())
        for (const QString &text : found.distinct)
            if (m_words.choice(column.title(), text).isEmpty() && rule.before.isEmpty())
                rule.words[text] = QStringLiteral("none");
    if (column.title() == QLatin1String("aggregation"))
        for (const QString &text : found.distinct)
            if (m_words.choice(column.title(), text).isEmpty())
                rule.words[text] = QString();
}

// What the unit's own words or else the figures say about how it is counted.
void TableRules::addUnit(const char *sheet, SheetRule &rule) const
{
    const auto field = [sheet](const char *column) { return QByteArray(sheet) + '.' + column; };
    if (has(field("unit_type").constData()))
        return;
    CellRule type;
    type.column = QStringLiteral("unit_type");
    if (const QByteArray unit = field("unit"); has(unit.constData())) {
        type.text = place(unit.constData());
        type.otherwise = QStringLiteral("number");
        for (const QString &text : content(unit.constData()).distinct)
            if (const QString ours = m_words.choice(QStringLiteral("unit_type"), text);
                !ours.isEmpty() && ours != *type.otherwise)
                type.words[text] = ours;
        rule.columns.push_back(type);
        return;
    }
    for (const char *column : {"target", "level1", "baseline"}) {
        const QByteArray name = field(column);
        if (!has(name.constData()))
            continue;
        const ColumnCells found = content(name.constData());
        type.text = place(name.constData());
        const bool areDates = found.dates * 2 > found.filled;
        if (found.percents > 0) {
            rule.columns.push_back({QStringLiteral("unit"), type.text, {}, {}, {}, {}, {}, {}, false});
            rule.columns.back().cases = {{{}, QStringLiteral("%"), {}, QStringLiteral("%")}, {}};
            type.cases.push_back({{}, QStringLiteral("%"), {}, QStringLiteral("percent")});
        }
        if (!areDates && found.distinct.filter(QStringLiteral("/")).size() > 0)
            type.cases.push_back({{}, {}, QStringLiteral("/"), QStringLiteral("ratio")});
        type.cases.push_back({{}, {}, {}, areDates ? QStringLiteral("date") : QStringLiteral("number")});
        rule.columns.push_back(type);
        return;
    }
}

TableRule ruleOf(const TableDraft &draft, const Sheet &sheet, const ColumnWords &words)
{
    TableRules rules(draft, sheet, words);
    if (draft.kind == AgreementTable)
        return rules.agreementTable();
    return draft.kind == PlanTable ? rules.planTable() : rules.listTable();
}

Mapping mappingOf(const std::vector<TableDraft> &drafts, const Workbook &source)
{
    const ColumnWords words;
    Mapping mapping;
    mapping.name = source.name;
    for (const TableDraft &draft : drafts)
        for (const Sheet &sheet : source.sheets)
            if (sheet.name == draft.sheet && !draft.kind.isEmpty())
                mapping.tables.push_back(ruleOf(draft, sheet, words));
    return mapping;
}

} // namespace mandate
