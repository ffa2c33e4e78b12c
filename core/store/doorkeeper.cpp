// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/doorkeeper.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>
#include <string_view>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr int StepsPerRound = 10'000;
constexpr std::int64_t MostRounds = 500'000; // about a minute
constexpr std::int64_t LargestStranger = 4LL << 30;
constexpr std::int64_t MostMemory = 256LL << 20;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isAmong(std::initializer_list<std::string_view> names, const char *name)
{
    return name && std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

int mayDo(void *, int action, const char *first, const char *second, const char *, const char *asking)
{
    if (asking) // a view or a trigger
        return SQLITE_DENY;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION:
    case SQLITE_READ: return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isAmong({"fts3_tokenizer", "load_extension"}, second) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return isAmong({"writable_schema", "schema_version", "temp_store_directory"}, first) ? SQLITE_DENY
                                                                                             : SQLITE_OK;
    default: return SQLITE_DENY;
    }
}

// The memory of all of SQLite, for as long as it lives.
class HeapLimit
{
public:
    HeapLimit() : m_before(sqlite3_hard_heap_limit64(MostMemory)) {}
    ~HeapLimit() { sqlite3_hard_heap_limit64(m_before); }
    HeapLimit(const HeapLimit &) = delete;
    HeapLimit &operator=(const HeapLimit &) = delete;

private:
    sqlite3_int64 m_before;
};

Result<void> checkSize(const Database &database)
{
    const std::int64_t size = QFileInfo(database.path()).size();
    if (size > LargestStranger)
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 is larger than the four gigabytes that are taken from elsewhere.")
                           .arg(shown(database.path())));
    Statement pages(database, "PRAGMA page_count");
    Statement pageSize(database, "PRAGMA page_size");
    const auto read = pages.step().and_then([&pageSize](bool) { return pageSize.step(); });
    if (!read)
        return tl::unexpected(read.error());
    if (pages.integer(0) * pageSize.integer(0) != size)
        return tl::unexpected(deceptive(database.path(), QStringLiteral("pages and size do not agree")));
    return {};
}

Result<void> checkJournal(const QString &path, const QString &journalFile)
{
    constexpr qint64 MarkSize = 8;
    QFile journal(journalFile);
    if (journal.size() < MarkSize || !journal.open(QIODevice::ReadOnly)
        || !journal.seek(journal.size() - MarkSize)
        || journal.read(MarkSize) != QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", MarkSize))
        return {};
    return failure(Error::Kind::Unreadable,
                   Text::tr("%1 was not opened: beside it lies %2, which names other files to be removed and "
                            "was not written by Mandate. Ask whoever sent it, or use a backup.")
                       .arg(shown(path), shown(journal.fileName())));
}

Result<void> checkContent(const Database &database)
{
    const auto found = damages(database);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isEmpty())
        return tl::unexpected(deceptive(database.path(), found->join(QStringLiteral("; "))));
    return {};
}

} // namespace

Doorkeeper::Doorkeeper(const Database &database) : m_database(&database)
{
    sqlite3_set_authorizer(database.handle(), mayDo, nullptr);
    sqlite3_progress_handler(database.handle(), StepsPerRound, &Doorkeeper::mayGoOn, this);
}

Doorkeeper::~Doorkeeper()
{
    leave();
}

void Doorkeeper::leave()
{
    if (!m_database)
        return;
    sqlite3_set_authorizer(m_database->handle(), nullptr, nullptr);
    sqlite3_progress_handler(m_database->handle(), 0, nullptr, nullptr);
    m_database = nullptr;
}

bool Doorkeeper::hasLostPatience() const
{
    return m_rounds > MostRounds;
}

// Steps are counted and not seconds: somebody else's save may well be waited for.
int Doorkeeper::mayGoOn(void *doorkeeper)
{
    return ++static_cast<Doorkeeper *>(doorkeeper)->m_rounds > MostRounds ? 1 : 0;
}

Result<void> checkCompanions(const QString &path)
{
    const QString named = QFileInfo(path).canonicalFilePath(); // SQLite, too, follows a link to the register
    for (const char *kind : {"-journal", "-wal", "-shm", ".clients"}) {
        const QFileInfo beside(named + QLatin1String(kind));
        if (beside.isSymLink() || (beside.exists() && !beside.isFile()))
            return failure(
                Error::Kind::Unreadable,
                Text::tr("%1 was not opened: beside it lies %2, which is a link or no file, so that saving "
                         "would change something else. Copy the register alone to a folder of your own.")
                    .arg(shown(path), shown(beside.filePath())));
    }
    return checkJournal(path, named + QStringLiteral("-journal"));
}

// Through the file as SQLite has it open: to open it by another way would end SQLite's locks on it.
Result<void> checkMake(const Database &database)
{
    char header[20] = {};
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const bool isRead =
        file && file->pMethods && file->pMethods->xRead(file, header, sizeof header, 0) == SQLITE_OK;
    if (!isRead || header[18] != 2 || header[19] != 2)
        return {}; // what else is wrong with it is found by those who come after
    return failure(
        Error::Kind::Unreadable,
        Text::tr("%1 was left in a mode (WAL) in which a copied file lacks its last saves, so it was "
                 "not opened. Ask whoever sent it to make a copy in Mandate.")
            .arg(shown(database.path())));
}

Result<void> checkStranger(const Database &database)
{
    const HeapLimit limit;
    const Snapshot snapshot(database);
    return checkSize(database).and_then([&database] { return checkContent(database); });
}

Error deceptive(const QString &path, const QString &detail)
{
    return {Error::Kind::Unreadable,
            Text::tr("%1 is damaged or was made to deceive, so it was not opened. Ask whoever sent it for "
                     "another copy.")
                .arg(shown(path)),
            detail};
}

} // namespace mandate
