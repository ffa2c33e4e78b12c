// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcetable.h"
#include "core/exchange/tablerules.h"

#include <QRegularExpression>

#include <algorithm>

namespace mandate {

namespace {

CellRule plain(const char *column, const QString &text)
{
    CellRule rule;
    rule.column = QLatin1String(column);
    rule.text = text;
    return rule;
}

QString joined(const QString &a, const QString &b)
{
    return a + QLatin1Char('.') + b;
}

} // namespace

// --- Section 2 of an agreement

QString TableRules::agreement() const
{
    return has("objectives.agreement") ? place("objectives.agreement") : constant("objectives.agreement");
}

QString TableRules::objectiveKey() const
{
    QString key = has("objectives.title")    ? place("objectives.title")
                  : has("objectives.number") ? place("objectives.number")
                                             : QString();
    return has("objectives.agreement") ? place("objectives.agreement") + u'/' + key : key;
}

QString TableRules::objectiveNumber() const
{
    if (has("objectives.number"))
        return place("objectives.number", QStringLiteral("number"));
    if (!has("objectives.title"))
        return QStringLiteral("1");
    if (isNumbered("objectives.title", 1))
        return place("objectives.title", QStringLiteral("number"));
    const ColumnDraft *within = m_draft.column(QStringLiteral("objectives.agreement"));
    return place("objectives.title",
                 within ? QStringLiteral("position:") + within->title : QStringLiteral("position"));
}

QString TableRules::actionNumber() const
{
    if (has("actions.number"))
        return content("actions.number").depths.contains(2)
                   ? place("actions.number", QStringLiteral("number"))
                   : joined(objectiveNumber(), place("actions.number", QStringLiteral("last")));
    if (!has("actions.title"))
        return joined(objectiveNumber(), QStringLiteral("1"));
    if (isNumbered("actions.title", 2))
        return place("actions.title", QStringLiteral("number"));
    const ColumnDraft *within = m_draft.column(QStringLiteral("objectives.title"));
    return joined(objectiveNumber(),
                  place("actions.title",
                        within ? QStringLiteral("position:") + within->title : QStringLiteral("position")));
}

QString TableRules::indicatorNumber() const
{
    if (has("indicators.number")) {
        const ColumnCells found = content("indicators.number");
        if (found.depths.contains(3))
            return place("indicators.number", QStringLiteral("number"));
        return joined(actionNumber(), found.depths.contains(2)
                                          ? place("indicators.number", QStringLiteral("last"))
                                          : place("indicators.number"));
    }
    if (isNumbered("indicators.title", 3))
        return place("indicators.title", QStringLiteral("number"));
    const ColumnDraft *objective = m_draft.column(QStringLiteral("objectives.title"));
    if (has("actions.title"))
        return joined(actionNumber(),
                      place("actions.title", objective ? QStringLiteral("count:") + objective->title
                                                       : QStringLiteral("count")));
    return joined(actionNumber(), objective ? place("objectives.title", QStringLiteral("count"))
                                            : QStringLiteral("{:count}"));
}

SheetRule TableRules::agreementRow() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("agreements");
    rule.distinct = has("objectives.agreement") ? agreement() : QString();
    rule.columns.push_back(plain("code", agreement()));
    for (const char *column : {"cycle", "kind", "first_party", "second_party", "scheme"})
        if (const QString same = constant((QByteArray("agreements.") + column).constData()); !same.isEmpty())
            rule.columns.push_back(plain(column, same));
    return rule;
}

SheetRule TableRules::objectives() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("objectives");
    rule.distinct = objectiveKey();
    const bool numbered = has("objectives.title") && isNumbered("objectives.title", 1);
    rule.columns = {plain("agreement", agreement()), plain("number", objectiveNumber()),
                    plain("title", has("objectives.title") ? place(
                                       "objectives.title", numbered ? QStringLiteral("title") : QString())
                                                           : constant("objectives.title"))};
    addFields("objectives", rule,
              {QStringLiteral("agreement"), QStringLiteral("number"), QStringLiteral("title")});
    return rule;
}

SheetRule TableRules::actions() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("actions");
    rule.distinct = has("actions.title")    ? objectiveKey() + u'/' + place("actions.title")
                    : has("actions.number") ? objectiveKey() + u'/' + place("actions.number")
                                            : objectiveKey();
    const bool numbered = has("actions.title") && isNumbered("actions.title", 2);
    QString title = has("actions.title")
                        ? place("actions.title", numbered ? QStringLiteral("title") : QString())
                        : objectives().columns[2].text;
    rule.columns = {plain("agreement", agreement()), plain("number", actionNumber()), plain("title", title)};
    return rule;
}

SheetRule TableRules::indicators() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("indicators");
    const bool numbered =
        has("indicators.title") && !has("indicators.number") && isNumbered("indicators.title", 3);
    rule.columns = {
        plain("agreement", agreement()), plain("number", indicatorNumber()),
        plain("title", place("indicators.title", numbered ? QStringLiteral("title") : QString()))};
    addFields("indicators", rule,
              {QStringLiteral("agreement"), QStringLiteral("number"), QStringLiteral("title")});
    addUnit("indicators", rule);
    return rule;
}

void TableRules::addPeriods(const char *sheet, std::vector<SheetRule> &rules) const
{
    const bool isProgress = qstrcmp(sheet, "progress") == 0;
    SheetRule rule;
    rule.sheet = QLatin1String(sheet);
    rule.columns = {plain("agreement", agreement()), plain("indicator", rules.back().columns[1].text)};
    rule.where = rules.back().where;
    rule.depth = rules.back().depth;
    for (const char *period : {"Q1", "Q2", "Q3", "Q4", "H1", "H2", "Y"}) {
        const QByteArray field = QByteArray(sheet) + '.' + period;
        if (!has(field.constData()))
            continue;
        auto &entry = rule.repeat.emplace_back();
        entry.push_back(plain("period", QLatin1String(period)));
        if (isProgress) {
            entry.push_back(plain("stage", QStringLiteral("claimed")));
            entry.push_back(plain("state", place(field.constData())));
            entry.back().words = {{QString(), QStringLiteral("missing")},
                                  {QStringLiteral("-"), QStringLiteral("missing")}};
            entry.back().otherwise = QStringLiteral("reported");
        }
        static const SheetColumn figure{"value", CellFormat::Figure};
        entry.push_back(cellRule(figure, QString::fromLatin1(field), place(field.constData())));
    }
    if (!rule.repeat.empty())
        rules.push_back(rule);
}

// Where numbers say what a row is: two parts are an indicator where no number has three.
int TableRules::outlineDepth() const
{
    return content(has("indicators.number") ? "indicators.number" : "indicators.title").depths.contains(3)
               ? 3
               : 2;
}

void TableRules::addOutline(SheetRule &objectives, SheetRule &actions, SheetRule &indicators) const
{
    const char *number = has("indicators.number") ? "indicators.number" : "indicators.title";
    const QString title =
        place("indicators.title", has("indicators.number") ? QString() : QStringLiteral("title"));
    const int depth = outlineDepth();
    const QString whole = place(number, QStringLiteral("number"));
    const auto mark = [&](SheetRule &rule, int rows, const QString &numbers, const QString &texts) {
        rule.distinct.reset();
        rule.where = place(number);
        rule.depth = rows;
        rule.columns[1].text = numbers;
        rule.columns[2].text = texts;
    };
    const QString own = has("objectives.title") ? place("objectives.title") : title;
    const QString action = has("actions.title") ? place("actions.title") : title;
    mark(objectives, 1, whole, own);
    mark(actions, depth - 1, depth == 3 ? whole : joined(whole, QStringLiteral("1")),
         depth == 3 ? action : own);
    mark(indicators, depth,
         depth == 3 ? whole
                    : place(number, QStringLiteral("first")) + QStringLiteral(".1.")
                          + place(number, QStringLiteral("last")),
         title);
    if (!has("objectives.weight") && has("indicators.weight"))
        objectives.columns.push_back(plain("weight", place("indicators.weight")));
}

TableRule TableRules::agreementTable()
{
    TableRule rule = table();
    SheetRule goals = objectives();
    SheetRule steps = actions();
    SheetRule measures = indicators();
    if (m_draft.isOutline) {
        addOutline(goals, steps, measures);
    } else {
        rule.fill = filledFromAbove();
        if (has("indicators.title"))
            rule.filled += m_draft.column(QStringLiteral("indicators.title"))->title;
    }
    if (!constant("agreements.cycle").isEmpty())
        rule.sheets.push_back(agreementRow());
    rule.sheets.push_back(goals);
    rule.sheets.push_back(steps);
    std::vector<SheetRule> more{measures};
    addPeriods("period_targets", more);
    std::vector<SheetRule> figures{measures};
    addPeriods("progress", figures);
    more.insert(more.end(), figures.begin() + 1, figures.end());
    rule.sheets.insert(rule.sheets.end(), more.begin(), more.end());
    return rule;
}

// --- KRAs and KPIs

QString TableRules::kraCode() const
{
    const QString prefix = constant("kras.prefix");
    if (!has("kras.code"))
        return has("kras.title") ? prefix + place("kras.title", QStringLiteral("position"))
                                 : constant("kpis.kra");
    // Bare numbers would be codes of anything.
    return content("kras.code").isNumeric() ? prefix + place("kras.code") : place("kras.code");
}

SheetRule TableRules::kras() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("kras");
    rule.distinct = place(has("kras.title") ? "kras.title" : "kras.code");
    rule.columns = {plain("code", kraCode())};
    addFields("kras", rule, {QStringLiteral("code")});
    return rule;
}

SheetRule TableRules::kpis() const
{
    SheetRule rule;
    rule.sheet = QStringLiteral("kpis");
    const char *count = has("kras.title") ? "kras.title" : has("kras.code") ? "kras.code" : nullptr;
    const QString own = count ? joined(kraCode(), place(count, QStringLiteral("count")))
                              : constant("kras.prefix") + QStringLiteral("{:count}");
    rule.columns = {plain("code", has("kpis.code") ? place("kpis.code") : own), plain("kra", kraCode())};
    addFields("kpis", rule, {QStringLiteral("code"), QStringLiteral("kra")});
    addUnit("kpis", rule);
    static const QRegularExpression year(QStringLiteral("\\((?:19|20)\\d\\d[^)]*\\)$"));
    const bool hasYears = !content("kpis.baseline").distinct.filter(year).isEmpty();
    for (CellRule &cell : rule.columns)
        if (cell.column == QLatin1String("baseline") && hasYears)
            cell.before = QStringLiteral("(");
    if (hasYears && !has("kpis.baseline_year")) {
        rule.columns.push_back(plain("baseline_year", place("kpis.baseline")));
        rule.columns.back().between = {QStringLiteral("("), QStringLiteral(")")};
    }
    const ColumnDraft *target = m_draft.column(QStringLiteral("kpis.target"));
    if (target && !has("kpis.target_year") && yearIn(target->title.simplified().replace(u'_', u' ')) > 0)
        rule.columns.push_back(
            plain("target_year", QString::number(yearIn(QString(target->title).replace(u'_', u' ')))));
    return rule;
}

TableRule TableRules::planTable()
{
    TableRule rule = table();
    for (const char *field : {"kras.code", "kras.title"})
        if (has(field) && has("kpis.name"))
            rule.fill += m_draft.column(QLatin1String(field))->title;
    if (has("kpis.name"))
        rule.filled += m_draft.column(QStringLiteral("kpis.name"))->title;
    if (has("kras.title") || has("kras.code"))
        rule.sheets.push_back(kras());
    if (has("kpis.name"))
        rule.sheets.push_back(kpis());
    return rule;
}

} // namespace mandate
