// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/doorkeeper.h"
#include "core/store/foldedsql.h"
#include "core/store/migrations.h"
#include "core/store/place.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace mandate {

namespace {

constexpr const char *InMemory = ":memory:";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString location(const QString &path, const char *mode)
{
    if (path == QLatin1String(InMemory))
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("mode=%1").arg(QLatin1String(mode)));
    return QString::fromLatin1(url.toEncoded());
}

// What a file may do to us: nothing. The register's own triggers stay on.
void harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0}})
        sqlite3_db_config(handle, option, value, nullptr);
    for (const auto &[limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 64'000'000},
                                       {SQLITE_LIMIT_SQL_LENGTH, 200'000},
                                       {SQLITE_LIMIT_COLUMN, 200},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 50},
                                       {SQLITE_LIMIT_ATTACHED, 0},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 300},
                                       {SQLITE_LIMIT_WORKER_THREADS, 0}})
        sqlite3_limit(handle, limit, value);
}

struct Pragma
{
    const char *name;
    const char *set;
    const char *expected;
};

constexpr Pragma Pragmas[] = {
    {"journal_mode", "PRAGMA journal_mode = TRUNCATE", "truncate"},
    {"synchronous", "PRAGMA synchronous = FULL", "2"},
    {"foreign_keys", "PRAGMA foreign_keys = ON", "1"},
    {"cell_size_check", "PRAGMA cell_size_check = ON", "1"},
    {"trusted_schema", "PRAGMA trusted_schema = OFF", "0"},
    {"cache_size", "PRAGMA cache_size = -16384", "-16384"}, // 16 MB: reading takes no more
    // Pages, 62 MB: a large save is not spilled half-way. (SQLite takes a multiple of 256 for "off".)
    {"cache_spill", "PRAGMA cache_spill = 16000", "16000"},
    {"mmap_size", "PRAGMA mmap_size = 0", "0"}, // a fault of the disk comes as an error and not as a signal
    {"temp_store", "PRAGMA temp_store = MEMORY", "2"},
    {"secure_delete", "PRAGMA secure_delete = ON", "1"},
    {"recursive_triggers", "PRAGMA recursive_triggers = ON", "1"},
};

Result<QString> answer(const Database &database, const QByteArray &question)
{
    Statement statement(database, question);
    return statement.step().map([&statement](bool row) { return row ? statement.text(0) : QString(); });
}

Result<int> number(const Database &database, const char *question)
{
    return answer(database, question).map([](const QString &text) { return text.toInt(); });
}

// Unknown pragmas fail silently, so each is read back.
Result<void> setPragmas(const Database &database)
{
    for (const Pragma &pragma : Pragmas) {
        if (const auto done = answer(database, pragma.set); !done)
            return tl::unexpected(done.error());
        const auto value = answer(database, QByteArray("PRAGMA ") + pragma.name);
        if (!value)
            return tl::unexpected(value.error());
        if (*value != QLatin1String(pragma.expected))
            return failure(Error::Kind::Unreadable,
                           Text::tr("%1 cannot be used safely: its setting \"%2\" is \"%3\".")
                               .arg(shown(database.path()), QLatin1String(pragma.name), *value));
    }
    return {};
}

Result<void> checkLibrary(const Database &database)
{
    const auto source = answer(database, "SELECT sqlite_source_id()");
    if (!source)
        return tl::unexpected(source.error());
    if (*source != QLatin1String(sqlite3_sourceid()))
        return failure(Error::Kind::Unreadable,
                       Text::tr("Two different SQLite libraries are in use. Reinstall Mandate."));
    return {};
}

Result<void> checkOrigin(const Database &database)
{
    const auto id = number(database, "PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id != ApplicationId)
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 is not a Mandate register. Choose a file that ends in .mandate.")
                           .arg(shown(database.path())));
    const auto version = number(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > history().back().version)
        return failure(
            Error::Kind::Unreadable,
            Text::tr(
                "%1 was written by a newer Mandate (format %2; this program knows up to %3). Update this "
                "program to open it.")
                .arg(shown(database.path()))
                .arg(*version)
                .arg(history().back().version));
    return {};
}

Result<void> checkLength(const Database &database)
{
    const auto pages = number(database, "PRAGMA page_count");
    const auto size = number(database, "PRAGMA page_size");
    if (!pages || !size)
        return tl::unexpected(pages ? size.error() : pages.error());
    if (qint64(*pages) * *size > QFileInfo(database.path()).size())
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 is damaged or cut short. Nothing was changed; open the newest backup instead.")
                .arg(shown(database.path())));
    return {};
}

// What can be told before SQLite looks at it.
Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Error::Kind::Unreadable,
                       Text::tr("There is no file %1. Check the name, or make a register with \"new\".")
                           .arg(shown(path)));
    if (!file.isFile())
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 is not a file. Choose a file that ends in .mandate.").arg(shown(path)));
    return checkJournal(path);
}

} // namespace

struct Database::Connection
{
    QString path;
    QString name;
    Access access = Access::ReadOnly;
    QString whyReadOnly;
    sqlite3 *handle = nullptr;

    ~Connection()
    {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::connect(const QString &path, Access access, const char *mode)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->name = QUuid::createUuid().toString();
    connection->access = access;
    {
        QSqlDatabase link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name);
        link.setDatabaseName(location(path, mode));
        link.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=15000"));
        if (!link.open())
            return failure(
                Error::Kind::Unreadable,
                Text::tr("%1 cannot be opened. Check that the folder is there and that you may use it.")
                    .arg(shown(path)),
                link.lastError().text());
        const QVariant handle = link.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
            return failure(Error::Kind::Unreadable,
                           Text::tr("The SQLite driver is not the expected one. Reinstall Mandate."));
        connection->handle = *static_cast<sqlite3 *const *>(handle.data());
    }
    harden(connection->handle);
    teachFolded(connection->handle);
    if (access == Access::ReadWrite && sqlite3_db_readonly(connection->handle, "main") == 1) {
        connection->access = Access::ReadOnly;
        connection->whyReadOnly = Text::tr("The file or its folder is write-protected.");
    }
    return Database(std::move(connection));
}

// The name is claimed first: of two who make the same register, one finds it taken.
Result<Database> Database::create(const QString &path)
{
    if (const QString why = whyUnsafeToWrite(path); !why.isEmpty())
        return failure(Error::Kind::Unwritable, Text::tr("%1 cannot be made. %2").arg(shown(path), why));
    if (QFile claim(path); !claim.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(
            Error::Kind::Unwritable,
            QFileInfo::exists(path)
                ? Text::tr("%1 is there already. Choose another name; nothing was changed.").arg(shown(path))
                : Text::tr("%1 cannot be made: %2. Check the folder.").arg(shown(path), claim.errorString()));
    auto database = connect(path, Access::ReadWrite, "rw");
    const auto ready = !database ? Result<void>(tl::unexpected(database.error()))
                                 : checkLibrary(*database)
                                       .and_then([&database] { return setPragmas(*database); })
                                       .and_then([&database] { return foundRegister(*database); });
    if (ready)
        return database;
    Error fault = ready.error();
    fault.kind = Error::Kind::Unwritable;
    database = tl::unexpected(std::move(fault)); // closes the file, which only then can be removed everywhere
    for (const char *part : {"", "-journal"})
        QFile::remove(path + QLatin1String(part));
    return database;
}

Result<Database> Database::open(const QString &path, Access access, std::chrono::milliseconds patience)
{
    if (const auto sound = checkFile(path); !sound)
        return tl::unexpected(sound.error());
    const QString unsafe = whyUnsafeToWrite(path);
    const Access allowed = unsafe.isEmpty() ? access : Access::ReadOnly;
    auto database = connect(path, allowed, allowed == Access::ReadWrite ? "rw" : "ro");
    if (!database)
        return database;
    sqlite3_busy_timeout(database->handle(), int(patience.count()));
    if (access == Access::ReadWrite && !unsafe.isEmpty())
        database->m_connection->whyReadOnly = unsafe;
    Doorkeeper doorkeeper(*database);
    const auto usable =
        checkLibrary(*database)
            .and_then([&database] { return checkOrigin(*database); })
            .and_then([&database] { return checkLength(*database); })
            .and_then([&database] { return setPragmas(*database); })
            .and_then([] { return connect(QLatin1String(InMemory), Access::ReadWrite, ""); })
            .and_then([&database](const Database &scratch) { return checkSchema(*database, scratch); })
            .and_then([&database, &doorkeeper] {
                doorkeeper.leave();
                return bringUpToDate(*database);
            });
    if (!usable)
        return tl::unexpected(usable.error());
    return database;
}

// The doorkeeper lets nothing be written; a connection for reading alone would not know SQLite's CHECK rules,
// and could not take back an unfinished save first, as every opening does.
Result<void> Database::inspect(const QString &path)
{
    if (const auto sound = checkFile(path); !sound)
        return sound;
    const auto database = connect(path, Access::ReadWrite, "rw");
    if (!database)
        return tl::unexpected(database.error());
    const Doorkeeper doorkeeper(*database);
    const auto sound =
        checkMake(*database)
            .and_then([&database] { return checkOrigin(*database); })
            .and_then([] { return connect(QLatin1String(InMemory), Access::ReadWrite, ""); })
            .and_then([&database](const Database &scratch) { return checkSchema(*database, scratch); })
            .and_then([&database] { return checkStranger(*database); });
    if (!sound && doorkeeper.hasLostPatience())
        return tl::unexpected(deceptive(path, sound.error().detail));
    return sound;
}

QString Database::path() const
{
    return m_connection->path;
}

Database::Access Database::access() const
{
    return m_connection->access;
}

QString Database::whyReadOnly() const
{
    return m_connection->whyReadOnly;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

Result<void> Database::keepFewPages() const
{
    return execute("PRAGMA cache_size = -8192");
}

Result<void> Database::execute(const char *sql) const
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Error Database::lastError() const
{
    return sqlError(handle(), path());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

} // namespace mandate
