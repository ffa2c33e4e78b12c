// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/database.h"

namespace mandate {

namespace {

// Column names are ours, but one of them ("end") is a keyword of SQL.
QByteArray quoted(const char *column)
{
    return '"' + QByteArray(column) + '"';
}

QByteArray columns(const Description &description)
{
    QByteArray list;
    list.reserve(qsizetype(description.fields.size()) * 24);
    for (const Field &field : description.fields) {
        list += list.isEmpty() ? "\"" : ", \"";
        list += field.column;
        list += '"';
    }
    return list;
}

Result<std::optional<Row>> onlyRow(const Database &database, const Description &description,
                                   const QByteArray &question, const Uuid &id)
{
    Statement statement(database, question);
    const auto row = statement.bind(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Row>();
    return soundRow(description, currentRow(description, statement)).map([](Row sound) {
        return std::optional(std::move(sound));
    });
}

} // namespace

QByteArray selectSql(const Description &description, const char *condition)
{
    return "SELECT " + columns(description) + " FROM " + description.table + ' ' + condition;
}

QByteArray selectAllSql(const Description &description, const char *condition)
{
    return "SELECT " + columns(description) + " FROM main." + description.table + ' ' + condition;
}

QByteArray insertSql(const Description &description)
{
    QByteArray marks = "?";
    for (std::size_t i = 1; i < description.fields.size(); ++i)
        marks += ", ?";
    return QByteArray("INSERT INTO main.") + description.table + " (" + columns(description) + ") VALUES ("
           + marks + ')';
}

QByteArray updateSql(const Description &description, const std::vector<std::size_t> &fields)
{
    QByteArray sets;
    for (const std::size_t field : fields)
        sets += (sets.isEmpty() ? "" : ", ") + quoted(description.fields[field].column) + " = ?";
    return QByteArray("UPDATE main.") + description.table + " SET " + sets + " WHERE id = ?";
}

QByteArray deleteSql(const Description &description)
{
    return QByteArray("DELETE FROM main.") + description.table + " WHERE id = ?";
}

Row currentRow(const Description &description, const Statement &statement)
{
    Row row;
    row.reserve(description.fields.size());
    for (int column = 0; column < int(description.fields.size()); ++column)
        row.push_back(statement.value(column));
    return row;
}

Result<std::optional<Row>> rowById(const Database &database, const Description &description, const Uuid &id)
{
    return onlyRow(database, description, selectSql(description, "WHERE id = ?"), id);
}

Result<std::optional<Row>> anyRowById(const Database &database, const Description &description,
                                      const Uuid &id)
{
    return onlyRow(database, description, selectAllSql(description, "WHERE id = ?"), id);
}

} // namespace mandate
