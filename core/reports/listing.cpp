// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listing.h"

#include "core/reports/listsql.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace mandate {

namespace {

constexpr int MostWalked = 10'000; // rows that are looked at before all are

// Where a row stands: its identity and what the order compares.
struct RowPlace
{
    Uuid id;
    std::vector<Value> keys;
};

RowPlace placeOf(const Statement &row, std::size_t keys)
{
    RowPlace place{row.uuid(0), {}};
    for (std::size_t i = 0; i < keys; ++i)
        place.keys.push_back(row.value(int(i) + 1));
    return place;
}

BoundSql selectOf(const ListQuestion &question, const std::vector<OrderKey> &keys)
{
    BoundSql sql{QByteArray("SELECT ") + question.list->id, {}};
    for (const OrderKey &key : keys)
        sql.text += ", " + key.value;
    return sql;
}

// All that is asked for is found and put in order.
Result<std::vector<RowPlace>> gathered(const Database &database, const ListQuestion &question,
                                       const char *tables, const std::vector<Value> &after, int limit)
{
    const std::vector<OrderKey> keys = orderOf(question);
    BoundSql sql = selectOf(question, keys);
    sql.text += QByteArray(" FROM ") + tables;
    addWhere(sql, question);
    if (!after.empty())
        addAfter(sql, keys, after);
    addOrder(sql, keys);
    const QByteArray most = sql.parameter(std::int64_t(limit));
    sql.text += " LIMIT " + most;
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    return statement.all([&keys](const Statement &row) { return placeOf(row, keys.size()); });
}

// The list is walked in its own order until so many rows are found or so many were looked at; nothing where
// that was not enough.
Result<std::optional<std::vector<RowPlace>>> walked(const Database &database, const ListQuestion &question,
                                                    const std::vector<Value> &after, int limit)
{
    const std::vector<OrderKey> keys = orderOf(question);
    BoundSql sql = selectOf(question, keys);
    sql.text += ", (1";
    for (const QByteArray &term : termsOf(sql, question))
        sql.text += " AND " + term;
    sql.text += QByteArray(") FROM ") + question.list->walked;
    addCycle(sql, question);
    if (!after.empty())
        addAfter(sql, keys, after);
    addOrder(sql, keys);
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    std::vector<RowPlace> places;
    for (int looked = 0; looked < MostWalked && int(places.size()) < limit; ++looked) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return places;
        if (statement.integer(int(keys.size()) + 1) != 0)
            places.push_back(placeOf(statement, keys.size()));
    }
    return int(places.size()) < limit ? std::nullopt : std::optional(std::move(places));
}

// What is frequent is met early on the way, what is rare is few to put in order.
Result<std::vector<RowPlace>> placesOf(const Database &database, const ListQuestion &question,
                                       const std::vector<Value> &after, int limit)
{
    if (!isWalked(question))
        return gathered(database, question, tablesOf(question), after, limit);
    if (!isScattered(question))
        return gathered(database, question, question.list->walked, after, limit);
    if (limit < MostWalked) {
        auto found = walked(database, question, after, limit);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::move(**found);
    }
    return gathered(database, question, question.list->whole, after, limit);
}

// What a row shows is found for the rows of a page alone: much of it takes too long for all that are sorted.
QByteArray cellsOf(const ListDefinition &list)
{
    QByteArray sql = QByteArray("SELECT ") + list.id + ", " + list.record;
    for (const ListColumn &column : list.columns)
        sql += QByteArray(", ") + column.shown;
    return sql + " FROM " + list.whole + " WHERE " + list.id + " = ?1";
}

ListRow rowOf(const Statement &statement, std::size_t columns)
{
    ListRow row{statement.uuid(0), statement.uuid(1), {}};
    row.cells.reserve(columns);
    for (std::size_t i = 0; i < columns; ++i)
        row.cells.push_back(statement.value(int(i) + 2));
    return row;
}

// Where a choice stands among those of its field.
std::ptrdiff_t placeOf(const ListColumn &column, const Value &value)
{
    const auto choices = column.choices();
    return std::find_if(choices.begin(), choices.end(),
                        [&value](const char *choice) { return text(value) == QLatin1String(choice); })
           - choices.begin();
}

// Numbers and texts as they follow each other, choices as the field counts them, nothing last.
std::vector<ListGroup> inOrder(const std::vector<ListGroup> &groups, const ListColumn &column)
{
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t first, std::size_t second) {
        const Value &a = groups[first].value;
        const Value &b = groups[second].value;
        if (isNull(a) || isNull(b))
            return isNull(b) && !isNull(a);
        return column.choices ? placeOf(column, a) < placeOf(column, b) : a < b;
    });
    std::vector<ListGroup> ordered;
    ordered.reserve(groups.size());
    for (const std::size_t place : order)
        ordered.push_back(groups[place]);
    return ordered;
}

// A cycle that all agreements are of is no condition.
Result<ListQuestion> withoutNeedlessCycle(const Database &database, ListQuestion question)
{
    if (question.cycle.isNull())
        return question;
    Statement statement(database, R"(
        SELECT EXISTS (SELECT 1 FROM agreement WHERE cycle < ?1)
               OR EXISTS (SELECT 1 FROM agreement WHERE cycle > ?1)
               OR NOT EXISTS (SELECT 1 FROM agreement WHERE cycle = ?1))");
    return statement.bind(1, question.cycle).step().map([&](bool) {
        if (statement.integer(0) == 0)
            question.cycle = {};
        return std::move(question);
    });
}

} // namespace

Result<ListPage> listPage(const Database &database, const ListQuestion &question,
                          const std::vector<Value> &after, int limit)
{
    const Snapshot snapshot(database);
    const auto places = withoutNeedlessCycle(database, question).and_then([&](const ListQuestion &asked) {
        return placesOf(database, asked, after, limit);
    });
    if (!places)
        return tl::unexpected(places.error());
    ListPage page;
    page.rows.reserve(places->size());
    Statement cells(database, cellsOf(*question.list));
    for (const RowPlace &place : *places) {
        cells.bind(1, place.id);
        const auto read = cells.each([&](const Statement &statement) {
            page.rows.push_back(rowOf(statement, question.list->columns.size()));
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (int(places->size()) == limit)
        page.end = places->back().keys;
    return page;
}

// The limit keeps the two questions apart: only where rows are asked for does SQLite leave out joins that
// tell nothing.
Result<std::int64_t> listCount(const Database &database, const ListQuestion &question)
{
    const auto asked = withoutNeedlessCycle(database, question);
    if (!asked)
        return tl::unexpected(asked.error());
    const bool isAll = asked->arrangement.conditions.empty() && !asked->group && !asked->only;
    BoundSql sql{"SELECT count(*) FROM ", {}};
    if (isAll && (asked->cycle.isNull() || !asked->list->cycle)) {
        sql.text += asked->list->table;
    } else {
        sql.text += QByteArray("(SELECT ") + asked->list->id + " FROM " + tablesOf(*asked);
        addWhere(sql, *asked);
        sql.text += " LIMIT -1)";
    }
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    std::int64_t count = 0;
    const auto read = statement.each([&count](const Statement &row) { count = row.integer(0); });
    return read ? Result<std::int64_t>(count) : tl::unexpected(read.error());
}

// Counted here: SQLite would put every row in order first.
Result<std::vector<ListGroup>> listGroups(const Database &database, const ListQuestion &question)
{
    auto asked = withoutNeedlessCycle(database, question);
    if (!asked)
        return tl::unexpected(asked.error());
    asked->group.reset();
    const ListColumn &column = asked->list->columns[std::size_t(asked->arrangement.group.value_or(0))];
    BoundSql sql{QByteArray("SELECT nullif((") + column.shown + "), '') FROM " + tablesOf(*asked), {}};
    addWhere(sql, *asked);
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    QHash<QString, std::size_t> places;
    std::vector<ListGroup> groups;
    const auto read = statement.each([&](const Statement &row) {
        const QString title = row.text(0);
        const auto place = places.constFind(title);
        if (place != places.cend()) {
            ++groups[*place].count;
            return;
        }
        places.insert(title, groups.size());
        groups.push_back({row.value(0), 1});
    });
    if (!read)
        return tl::unexpected(read.error());
    return inOrder(groups, column);
}

} // namespace mandate
