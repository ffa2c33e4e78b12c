// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

namespace mandate {

struct Location;
class StatementShelf;

// The connection to one register file, opened the hardened way and used by one thread only.
// Nothing else in the program ever opens a live register.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Makes a new register with its first site, or leaves no file; refuses to touch one that is there.
    static Result<Database> create(const QString &path);
    // Opens a register; an older one is first copied aside and then brought up to date, which needs
    // ReadWrite. A file that cannot be written is opened ReadOnly: ask access() and whyReadOnly().
    // One that another program holds locked is waited for so long.
    static Result<Database> open(const QString &path, Access access,
                                 std::chrono::milliseconds patience = std::chrono::seconds(15));

    // Reads a register that came from elsewhere through and through, changing nothing, and refuses one that
    // is damaged or was made to harm. What every opening asks is enough for those known here.
    static Result<void> inspect(const QString &path);

    // A second connection that knows SQLite's CHECK rules, as one for reading alone does not; it writes
    // nothing. For a register that is open already.
    static Result<Database> openToProve(const QString &path);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    QString path() const;
    Access access() const;
    QString whyReadOnly() const;
    const Location &location() const;
    // Nothing is written any more, for this reason.
    void turnReadOnly(const QString &why) const;
    // Told once for every statement that waits half a second for somebody else's save.
    void whenWaiting(std::function<void()> tell) const;
    sqlite3 *handle() const;
    // Where statements wait for the next time they are asked.
    const std::shared_ptr<StatementShelf> &shelf() const;

    // For a connection that reads for long beside others: eight megabytes of pages are kept, not sixty-four.
    Result<void> keepFewPages() const;
    // Statements without parameters and rows.
    Result<void> execute(const char *sql) const;
    // The last error of the connection as a sentence that names the file and the cure.
    Error lastError() const;
    // Whether a transaction is open.
    bool inTransaction() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    static Result<Database> connect(const QString &path, const Location &location, Access access,
                                    const char *mode);

    std::unique_ptr<Connection> m_connection;
};

} // namespace mandate
