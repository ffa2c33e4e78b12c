// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/bytelocks.h"
#include "core/store/doorkeeper.h"
#include "core/store/foldedsql.h"
#include "core/store/location.h"
#include "core/store/migrations.h"
#include "core/store/oneprocess.h"
#include "core/store/openingchecks.h"
#include "core/store/patience.h"
#include "core/store/schema.h"
#include "core/store/sight.h"
#include "core/store/sqlerror.h"
#include "core/store/statementshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace mandate {

namespace {

constexpr const char *InMemory = ":memory:";
constexpr std::chrono::seconds UsualPatience(15);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString address(const QString &path, const Location &location, const char *mode)
{
    if (path == QLatin1String(InMemory))
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QUrlQuery query{{QStringLiteral("mode"), QLatin1String(mode)}};
    if (const char *layer = fileLayer(location))
        query.addQueryItem(QStringLiteral("vfs"), QLatin1String(layer));
    url.setQuery(query);
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
    return checkCompanions(path);
}

} // namespace

struct Database::Connection
{
    QString path;
    QString name;
    Access access = Access::ReadOnly;
    QString whyReadOnly;
    Location location;
    std::shared_ptr<ByteLocks> claim; // of an SMB share
    Patience patience;
    sqlite3 *handle = nullptr;
    std::shared_ptr<StatementShelf> shelf = std::make_shared<StatementShelf>();

    ~Connection()
    {
        shelf->close();
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::connect(const QString &path, const Location &location, Access access,
                                   const char *mode)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->name = QUuid::createUuid().toString();
    connection->access = access;
    connection->location = location;
    if (location.kind == Location::Kind::Smb) {
        auto claim = claimForProcess(path);
        if (!claim)
            return tl::unexpected(claim.error());
        connection->claim = *claim;
    }
    {
        QSqlDatabase link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name);
        link.setDatabaseName(address(path, location, mode));
        link.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
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
    connection->patience.attachTo(connection->handle, UsualPatience);
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
    const Location location = locationOf(path);
    if (location.kind == Location::Kind::Refused)
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 cannot be made. %2").arg(shown(path), location.whyRefused));
    if (QFile claim(path); !claim.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(
            Error::Kind::Unwritable,
            QFileInfo::exists(path)
                ? Text::tr("%1 is there already. Choose another name; nothing was changed.").arg(shown(path))
                : Text::tr("%1 cannot be made: %2. Check the folder.").arg(shown(path), claim.errorString()));
    auto database = connect(path, location, Access::ReadWrite, "rw");
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
    const Location location = locationOf(path);
    const Access allowed = location.kind == Location::Kind::Refused ? Access::ReadOnly : access;
    auto database = connect(path, location, allowed, allowed == Access::ReadWrite ? "rw" : "ro");
    if (!database)
        return database;
    database->m_connection->patience.attachTo(database->handle(), patience);
    if (access != allowed)
        database->m_connection->whyReadOnly = location.whyRefused;
    Doorkeeper doorkeeper(*database);
    const auto usable =
        checkLibrary(*database)
            .and_then([&database] { return checkRegister(*database); })
            .and_then([&database] { return setPragmas(*database); })
            .and_then([] { return connect(QLatin1String(InMemory), {}, Access::ReadWrite, ""); })
            .and_then([&database](const Database &scratch) { return checkSchema(*database, scratch); })
            .and_then([&database, &doorkeeper] {
                doorkeeper.leave();
                return bringUpToDate(*database);
            })
            .and_then([&database] { return show(*database, nullptr); });
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
    const auto database = connect(path, locationOf(path), Access::ReadWrite, "rw");
    if (!database)
        return tl::unexpected(database.error());
    const Doorkeeper doorkeeper(*database);
    const auto sound =
        checkMake(*database)
            .and_then([&database] { return checkRegister(*database); })
            .and_then([] { return connect(QLatin1String(InMemory), {}, Access::ReadWrite, ""); })
            .and_then([&database](const Database &scratch) { return checkSchema(*database, scratch); })
            .and_then([&database] { return checkStranger(*database); });
    if (!sound && doorkeeper.hasLostPatience())
        return tl::unexpected(deceptive(path, sound.error().detail));
    return sound;
}

Result<Database> Database::openToProve(const QString &path)
{
    auto database = connect(path, locationOf(path), Access::ReadWrite, "rw");
    if (!database)
        return database;
    if (const auto quiet = database->execute("PRAGMA query_only = ON"); !quiet)
        return tl::unexpected(quiet.error());
    return database;
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

const Location &Database::location() const
{
    return m_connection->location;
}

void Database::turnReadOnly(const QString &why) const
{
    m_connection->access = Access::ReadOnly;
    m_connection->whyReadOnly = why;
    static_cast<void>(execute("PRAGMA query_only = ON"));
}

void Database::whenWaiting(std::function<void()> tell) const
{
    m_connection->patience.tell(std::move(tell));
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

const std::shared_ptr<StatementShelf> &Database::shelf() const
{
    return m_connection->shelf;
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
