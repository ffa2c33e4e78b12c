// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listing.h"

#include "core/reports/listsql.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

namespace mandate {

namespace {

// Where a row stands: its identity and what the order compares.
struct RowPlace
{
    Uuid id;
    std::vector<Value> keys;
};

Result<std::vector<RowPlace>> placesOf(const Database &database, const ListQuestion &question,
                                       const std::vector<Value> &after, int limit)
{
    const std::vector<OrderKey> keys = orderOf(question);
    BoundSql sql{QByteArray("SELECT ") + question.list->id, {}};
    for (const OrderKey &key : keys)
        sql.text += ", " + key.value;
    sql.text += QByteArray(" FROM ") + (isWalked(question) ? question.list->walked : question.list->from);
    addWhere(sql, question);
    if (!after.empty())
        addAfter(sql, keys, after);
    sql.text += " ORDER BY ";
    for (std::size_t i = 0; i < keys.size(); ++i)
        sql.text += (i > 0 ? ", " : "") + keys[i].compared + (keys[i].isDescending ? " DESC" : "");
    const QByteArray most = sql.parameter(std::int64_t(limit));
    sql.text += " LIMIT " + most;
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    return statement.all([&keys](const Statement &row) {
        RowPlace place{row.uuid(0), {}};
        for (std::size_t i = 0; i < keys.size(); ++i)
            place.keys.push_back(row.value(int(i) + 1));
        return place;
    });
}

// What a row shows is found for the rows of a page alone: much of it takes too long for all that are sorted.
QByteArray cellsOf(const ListDefinition &list)
{
    QByteArray sql = QByteArray("SELECT ") + list.id + ", " + list.record;
    for (const ListColumn &column : list.columns)
        sql += QByteArray(", ") + column.shown;
    return sql + " FROM " + list.from + " WHERE " + list.id + " = ?1";
}

ListRow rowOf(const Statement &statement, std::size_t columns)
{
    ListRow row{statement.uuid(0), statement.uuid(1), {}};
    row.cells.reserve(columns);
    for (std::size_t i = 0; i < columns; ++i)
        row.cells.push_back(statement.value(int(i) + 2));
    return row;
}

} // namespace

Result<ListPage> listPage(const Database &database, const ListQuestion &question,
                          const std::vector<Value> &after, int limit)
{
    const Snapshot snapshot(database);
    const auto places = placesOf(database, question, after, limit);
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
    BoundSql sql{
        QByteArray("SELECT count(*) FROM (SELECT ") + question.list->id + " FROM " + question.list->from, {}};
    addWhere(sql, question);
    sql.text += " LIMIT -1)";
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    std::int64_t count = 0;
    const auto read = statement.each([&count](const Statement &row) { count = row.integer(0); });
    return read ? Result<std::int64_t>(count) : tl::unexpected(read.error());
}

Result<std::vector<ListGroup>> listGroups(const Database &database, const ListQuestion &question)
{
    const ListColumn &column = question.list->columns[std::size_t(question.arrangement.group.value_or(0))];
    BoundSql sql{QByteArray("SELECT nullif((") + column.shown + "), '') AS value, count(*) FROM "
                     + question.list->from,
                 {}};
    ListQuestion all = question;
    all.group.reset();
    addWhere(sql, all);
    sql.text += " GROUP BY value ORDER BY value IS NULL, value";
    Statement statement(database, sql.text);
    sql.bindTo(statement);
    return statement.all([](const Statement &row) { return ListGroup{row.value(0), row.integer(1)}; });
}

} // namespace mandate
