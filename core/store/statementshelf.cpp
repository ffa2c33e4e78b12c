// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statementshelf.h"

#include <array>
#include <sqlite3.h>

namespace mandate {

namespace {

constexpr std::size_t MostKept = 256;

// SQLite does some of what a PRAGMA says while it is prepared.
bool mayBeAskedAgain(std::string_view sql)
{
    static constexpr std::array<std::string_view, 5> verbs{"SELECT ", "WITH ", "INSERT ", "UPDATE ",
                                                           "DELETE "};
    for (const std::string_view verb : verbs)
        if (sql.substr(0, verb.size()) == verb)
            return true;
    return false;
}

} // namespace

sqlite3_stmt *StatementShelf::take(sqlite3 *handle, const char *sql)
{
    if (const auto kept = m_statements.find(sql); kept != m_statements.end()) {
        sqlite3_stmt *statement = kept->second;
        m_statements.erase(kept);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void StatementShelf::giveBack(sqlite3_stmt *statement)
{
    const char *sql = sqlite3_sql(statement);
    if (m_isClosed || !sql || !mayBeAskedAgain(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    if (m_statements.size() >= MostKept)
        clear();
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_statements.emplace(sql, statement);
}

void StatementShelf::clear()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
}

void StatementShelf::close()
{
    clear();
    m_isClosed = true;
}

} // namespace mandate
