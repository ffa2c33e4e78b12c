// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testing.h"

#include <sqlite3.h>

namespace mandate {

// A connection of another program, which knows nothing of registers.
class Stranger
{
public:
    explicit Stranger(const QString &path) { REQUIRE(sqlite3_open(path.toUtf8(), &m_handle) == SQLITE_OK); }
    ~Stranger() { sqlite3_close(m_handle); }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    void run(const char *sql)
    {
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        CAPTURE(sql, sqlite3_errmsg(m_handle));
        REQUIRE(code == SQLITE_OK);
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace mandate
