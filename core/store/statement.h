// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace mandate {

class Database;
class StatementShelf;

// One prepared SQL statement on the register's connection. Rows are read straight from SQLite because
// QSqlQuery takes four times as long over a register of half a million indicators.
class Statement
{
public:
    // A statement that cannot be prepared reports it at the first step.
    Statement(const Database &database, const char *sql);
    Statement(const Database &database, const QByteArray &sql) : Statement(database, sql.constData()) {}

    // Parameters are counted from 1.
    Statement &bind(int parameter, const Value &value);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, QLatin1String text);
    Statement &bind(int parameter, const Uuid &id);
    Statement &bind(int parameter, std::int64_t number);
    Statement &bindText(int parameter, const QByteArray &utf8);
    Statement &bindBlob(int parameter, const QByteArray &bytes);
    template <typename Record>
    Statement &bind(int parameter, const Id<Record> &id)
    {
        return bind(parameter, id.uuid);
    }

    // True while there is a row; false at the end, after which the statement can be bound and run again.
    Result<bool> step();
    // For statements without rows.
    Result<void> run();
    // Every row in turn, until visit() answers with an error where it answers at all.
    template <typename Visit>
    Result<void> each(Visit visit);
    // What read() makes of every row.
    template <typename Read>
    auto all(Read read);
    void reset();

    // Columns are counted from 0.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    QString text(int column) const;
    Uuid uuid(int column) const;
    QByteArray blob(int column) const;
    Value value(int column) const;
    // Whether the column holds this value, compared without copying it.
    bool holds(int column, const Value &value) const;

private:
    struct Return
    {
        std::shared_ptr<StatementShelf> shelf;
        void operator()(sqlite3_stmt *statement) const;
    };

    void keep(int code);
    QByteArray &textOf(int parameter);

    const Database &m_database;
    bool m_allBound = true;
    std::unique_ptr<sqlite3_stmt, Return> m_statement;
    std::vector<QByteArray> m_texts; // of the parameters, kept so that SQLite need not copy them
};

template <typename Visit>
Result<void> Statement::each(Visit visit)
{
    while (true) {
        const auto row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Visit &, const Statement &>>) {
            visit(*this);
        } else if (auto done = visit(*this); !done) {
            reset();
            return done;
        }
    }
}

template <typename Read>
auto Statement::all(Read read)
{
    using Answer = std::vector<std::invoke_result_t<Read &, const Statement &>>;
    Answer found;
    const auto done = each([&](const Statement &row) { found.push_back(read(row)); });
    return done ? Result<Answer>(std::move(found)) : Result<Answer>(tl::unexpected(done.error()));
}

} // namespace mandate
