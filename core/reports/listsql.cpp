// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listsql.h"

#include "core/reports/listterms.h"
#include "core/store/statement.h"

#include <algorithm>

namespace mandate {

namespace {

const ListColumn &columnOf(const ListQuestion &question, int column)
{
    return question.list->columns[std::size_t(column)];
}

// As the field counts them, not by their words.
QByteArray placeAmongChoices(const ListColumn &column, bool isDescending)
{
    QByteArray place = "CASE " + comparedIn(column);
    const auto choices = column.choices();
    for (std::size_t i = 0; i < choices.size(); ++i)
        place += QByteArray(" WHEN '") + choices[i] + "' THEN " + QByteArray::number(int(i));
    return place + " ELSE " + (isDescending ? "-1" : "1000") + " END";
}

// What is empty comes last in either direction: it stands for what lies beyond all texts or numbers.
void addKeys(std::vector<OrderKey> &keys, const ListColumn &column, bool isDescending, bool isWalked)
{
    if (column.indexed && isWalked) {
        keys.push_back({column.indexed, column.indexed, "%1", isDescending});
        return;
    }
    if (column.choices) {
        const QByteArray place = placeAmongChoices(column, isDescending);
        keys.push_back({place, place, "%1", isDescending});
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

// Whether a column that speaks of more than the tables of one row is asked for.
bool speaksOfMore(const ListQuestion &question)
{
    const Arrangement &asked = question.arrangement;
    return std::any_of(asked.conditions.begin(), asked.conditions.end(),
                       [&question](const auto &each) { return columnOf(question, each.first).head; })
           || std::any_of(asked.sorts.begin(), asked.sorts.end(),
                          [&question](const SortKey &sort) { return columnOf(question, sort.column).head; })
           || (asked.group && columnOf(question, *asked.group).head);
}

// Identities as hex() writes them.
QString jsonOf(const std::vector<Uuid> &rows)
{
    QStringList texts;
    for (const Uuid &row : rows)
        texts += row.text().toUpper();
    return texts.isEmpty() ? QStringLiteral("[]")
                           : QStringLiteral("[\"%1\"]").arg(texts.join(QLatin1String("\",\"")));
}

bool isOfCycle(const ListQuestion &question)
{
    return question.list->cycle && !question.cycle.isNull();
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

bool isWalked(const ListQuestion &question)
{
    const std::vector<SortKey> &sorts = question.arrangement.sorts;
    return sorts.empty() || columnOf(question, sorts.front().column).indexed;
}

// What the walked tables' own texts narrow is found on the way.
bool isScattered(const ListQuestion &question)
{
    const auto &conditions = question.arrangement.conditions;
    return question.list->walked != question.list->whole
           && (!conditions.empty() || question.group || question.only)
           && std::none_of(conditions.begin(), conditions.end(),
                           [&question](const auto &each) { return columnOf(question, each.first).head; });
}

const char *tablesOf(const ListQuestion &question)
{
    return isOfCycle(question) || speaksOfMore(question) ? question.list->walked : question.list->from;
}

std::vector<OrderKey> orderOf(const ListQuestion &question)
{
    std::vector<OrderKey> keys;
    const auto addPlain = [&keys](const char *expression, bool isDescending) {
        const bool isThere = std::any_of(keys.begin(), keys.end(), [expression](const OrderKey &key) {
            return key.compared == expression;
        });
        if (!isThere)
            keys.push_back({expression, expression, "%1", isDescending});
    };
    for (const SortKey &sort : question.arrangement.sorts)
        if (const ListColumn &column = columnOf(question, sort.column); !column.isFixed)
            addKeys(keys, column, sort.isDescending, isWalked(question));
    if (isWalked(question))
        for (const char *expression : question.list->order)
            addPlain(expression, question.list->isFalling);
    addPlain(question.list->id, false);
    return keys;
}

std::vector<QByteArray> termsOf(BoundSql &sql, const ListQuestion &question)
{
    std::vector<QByteArray> terms;
    for (const auto &[place, condition] : question.arrangement.conditions) {
        const ListColumn &column = columnOf(question, place);
        if (const auto among = question.among.find(place); among != question.among.end())
            terms.push_back(termOf(sql, column, among->second));
        else if (!column.isFixed)
            terms.push_back(termOf(sql, column, condition));
    }
    if (question.group && question.arrangement.group) {
        const QByteArray place = sql.parameter(*question.group);
        const ListColumn &column = columnOf(question, *question.arrangement.group);
        terms.push_back(QByteArray("nullif((") + column.shown + "), '') IS " + place);
    }
    if (question.only) {
        const QByteArray place = sql.parameter(jsonOf(*question.only));
        terms.push_back(QByteArray("hex(") + question.list->id + ") IN (SELECT value FROM json_each(" + place
                        + "))");
    }
    return terms;
}

void addCycle(BoundSql &sql, const ListQuestion &question)
{
    sql.text += " WHERE 1";
    if (!isOfCycle(question))
        return;
    const QByteArray place = sql.parameter(question.cycle.uuid);
    sql.text += QByteArray(" AND ") + question.list->cycle + " = " + place;
}

void addWhere(BoundSql &sql, const ListQuestion &question)
{
    addCycle(sql, question);
    for (const QByteArray &term : termsOf(sql, question))
        sql.text += " AND " + term;
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

void addOrder(BoundSql &sql, const std::vector<OrderKey> &keys)
{
    sql.text += " ORDER BY ";
    for (std::size_t i = 0; i < keys.size(); ++i)
        sql.text += (i > 0 ? ", " : "") + keys[i].compared + (keys[i].isDescending ? " DESC" : "");
}

} // namespace mandate
