// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listsql.h"

#include "core/store/statement.h"

#include <algorithm>

namespace mandate {

namespace {

const ListColumn &columnOf(const ListQuestion &question, int column)
{
    return question.list->columns[std::size_t(column)];
}

QByteArray comparedIn(const ListColumn &column)
{
    return QByteArray("(") + (column.compared ? column.compared : column.shown) + ')';
}

// Weights are kept in hundredths of a percent.
Value parameterOf(const Comparable &value, ColumnKind kind)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return (kind == ColumnKind::Weight ? *number * 100 : *number).text();
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return std::get<QString>(value);
}

void addBound(BoundSql &sql, const ListColumn &column, const Bound &bound, char sign)
{
    const QByteArray cell = comparedIn(column);
    const QByteArray place = sql.parameter(parameterOf(bound.value, column.kind));
    sql.text += " AND ";
    if (isNumber(column.kind))
        sql.text += "CAST(" + cell + " AS REAL)";
    else
        sql.text += column.kind == ColumnKind::Date ? cell : "folded(" + cell + ')';
    sql.text += sign;
    if (bound.isIncluded)
        sql.text += '=';
    sql.text += isNumber(column.kind) ? "CAST(" + place + " AS REAL)" : place;
}

void addAmong(BoundSql &sql, const ListColumn &column, const QStringList &choices)
{
    sql.text += " AND " + comparedIn(column) + " IN (";
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QByteArray place = sql.parameter(choices[i]);
        sql.text += (i > 0 ? ", " : "") + place;
    }
    sql.text += ')';
}

void addCondition(BoundSql &sql, const ListColumn &column, const Condition &condition)
{
    const QByteArray cell = comparedIn(column);
    const QByteArray shown = QByteArray("(") + column.shown + ')';
    sql.text += condition.isNegated ? " AND NOT coalesce((1" : " AND coalesce((1";
    switch (condition.test) {
    case Condition::Test::Anything: break;
    case Condition::Test::Contains: {
        const QByteArray place = sql.parameter(condition.words);
        sql.text += " AND instr(folded(" + shown + "), " + place + ") > 0";
        break;
    }
    case Condition::Test::Within:
        sql.text += " AND " + cell + " <> ''";
        if (condition.from)
            addBound(sql, column, *condition.from, '>');
        if (condition.to)
            addBound(sql, column, *condition.to, '<');
        break;
    case Condition::Test::Empty: sql.text += " AND nullif(" + shown + ", '') IS NULL"; break;
    }
    sql.text += "), 0)";
}

// What is empty comes last in either direction: it stands for what lies beyond all texts or numbers.
void addKeys(std::vector<OrderKey> &keys, const ListColumn &column, bool isDescending, bool isWalked)
{
    if (column.indexed && isWalked) {
        keys.push_back({column.indexed, column.indexed, "%1", isDescending});
        return;
    }
    const QByteArray cell = "nullif(" + comparedIn(column) + ", '')";
    if (isNumber(column.kind)) {
        const QByteArray number = "coalesce(" + cell + (isDescending ? ", '-1e300')" : ", '1e300')");
        keys.push_back({number, "CAST(" + number + " AS REAL)", "CAST(%1 AS REAL)", isDescending});
        return;
    }
    const QByteArray text = "coalesce(folded(" + cell + (isDescending ? "), '')" : "), char(1114111))");
    keys.push_back({text, text, "%1", isDescending});
}

} // namespace

QByteArray BoundSql::parameter(Value value)
{
    values.push_back(std::move(value));
    return '?' + QByteArray::number(qulonglong(values.size()));
}

void BoundSql::bindTo(Statement &statement) const
{
    for (std::size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
}

// A walk along several tables is dear where only few rows meet a condition: those come as they were made.
bool isWalked(const ListQuestion &question)
{
    const std::vector<SortKey> &sorts = question.arrangement.sorts;
    if (sorts.empty())
        return question.list->walked == question.list->from || question.arrangement.conditions.empty();
    return columnOf(question, sorts.front().column).indexed;
}

std::vector<OrderKey> orderOf(const ListQuestion &question)
{
    std::vector<OrderKey> keys;
    const auto addPlain = [&keys](const char *expression) {
        const bool isThere = std::any_of(keys.begin(), keys.end(), [expression](const OrderKey &key) {
            return key.compared == expression;
        });
        if (!isThere)
            keys.push_back({expression, expression, "%1", false});
    };
    for (const SortKey &sort : question.arrangement.sorts)
        if (const ListColumn &column = columnOf(question, sort.column); !column.isFixed)
            addKeys(keys, column, sort.isDescending, isWalked(question));
    if (isWalked(question))
        std::for_each(question.list->order.begin(), question.list->order.end(), addPlain);
    addPlain(question.list->id);
    return keys;
}

void addWhere(BoundSql &sql, const ListQuestion &question)
{
    sql.text += " WHERE 1";
    if (question.list->cycle && !question.cycle.isNull()) {
        const QByteArray place = sql.parameter(question.cycle.uuid);
        sql.text += QByteArray(" AND ") + question.list->cycle + " = " + place;
    }
    for (const auto &[place, condition] : question.arrangement.conditions) {
        const ListColumn &column = columnOf(question, place);
        if (const auto among = question.among.find(place); among != question.among.end())
            addAmong(sql, column, among->second);
        else if (!column.isFixed)
            addCondition(sql, column, condition);
    }
    if (question.group && question.arrangement.group) {
        const QByteArray place = sql.parameter(*question.group);
        const ListColumn &column = columnOf(question, *question.arrangement.group);
        sql.text += QByteArray(" AND nullif((") + column.shown + "), '') IS " + place;
    }
}

// Key by key, and the first once more by itself, so that an index is entered where the page begins.
void addAfter(BoundSql &sql, const std::vector<OrderKey> &keys, const std::vector<Value> &after)
{
    std::vector<QByteArray> places;
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.push_back(QByteArray(keys[i].parameter).replace("%1", sql.parameter(after[i])));
    sql.text += " AND " + keys[0].compared + (keys[0].isDescending ? " <= " : " >= ") + places[0] + " AND (0";
    QByteArray same;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        sql.text += " OR (1" + same + " AND " + keys[i].compared + (keys[i].isDescending ? " < " : " > ")
                    + places[i] + ')';
        same += " AND " + keys[i].compared + " = " + places[i];
    }
    sql.text += ')';
}

} // namespace mandate
