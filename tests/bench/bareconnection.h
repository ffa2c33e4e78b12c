// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <sqlite3.h>

namespace mandate {

// SQLite as a C program would use it: what our store is measured against.
class BareConnection
{
public:
    explicit BareConnection(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~BareConnection() { sqlite3_close(m_handle); }
    BareConnection(const BareConnection &) = delete;
    BareConnection &operator=(const BareConnection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    void execute(const char *sql) const { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepare(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        return statement;
    }
    Result<void> outcome(int code) const
    {
        if (code == SQLITE_OK || code == SQLITE_DONE)
            return {};
        return invalid(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace mandate
