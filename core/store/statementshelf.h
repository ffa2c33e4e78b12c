// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mandate {

// The prepared statements of one connection that nobody uses at the moment, by their SQL. Preparing one takes
// as long as asking it twenty times, and receiving a small package asks three hundred.
class StatementShelf
{
public:
    StatementShelf() = default;
    ~StatementShelf() { clear(); }
    StatementShelf(const StatementShelf &) = delete;
    StatementShelf &operator=(const StatementShelf &) = delete;

    // One that lies here, or a new one; null for SQL that cannot be prepared.
    sqlite3_stmt *take(sqlite3 *handle, const char *sql);
    // Puts it back as if it had never been asked.
    void giveBack(sqlite3_stmt *statement);
    void clear();
    // Before the connection ends: what is given back from now on is not kept.
    void close();

private:
    std::unordered_multimap<std::string_view, sqlite3_stmt *> m_statements; // the SQL is theirs
    bool m_isClosed = false;
};

} // namespace mandate
