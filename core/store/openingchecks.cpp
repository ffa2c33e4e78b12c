// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openingchecks.h"

#include "core/store/database.h"
#include "core/store/location.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
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

// The register's file as SQLite has it open: to open it by another way would end SQLite's locks on it.
sqlite3_file *fileOf(const Database &database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

// On this computer a register in WAL is converted when its pragmas are set; between computers it loses saves.
Result<void> refuseWal(const Database &database)
{
    constexpr int WriteVersion = 18;
    constexpr int ReadVersion = 19;
    char header[20] = {};
    sqlite3_file *file = database.location().isRemote() ? fileOf(database) : nullptr;
    if (!file || file->pMethods->xRead(file, header, sizeof header, 0) != SQLITE_OK)
        return {}; // what is wrong with it is found by those who come after
    if (header[WriteVersion] != 2 && header[ReadVersion] != 2)
        return {};
    return failure(Error::Kind::Unreadable,
                   Text::tr("%1 was last written in a mode that is for one computer alone (WAL) and loses "
                            "saves in a shared folder. Copy it, with all files whose names begin like its "
                            "name, to a disk of this computer, open it there once and copy it back.")
                       .arg(shown(database.path())));
}

Result<void> checkLength(const Database &database)
{
    const auto pages = number(database, "PRAGMA page_count");
    const auto size = number(database, "PRAGMA page_size");
    if (!pages || !size)
        return tl::unexpected(pages ? size.error() : pages.error());
    sqlite3_file *file = fileOf(database);
    sqlite3_int64 length = 0;
    if (!file || file->pMethods->xFileSize(file, &length) != SQLITE_OK || qint64(*pages) * *size > length)
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 is damaged or cut short. Nothing was changed; open the newest backup instead.")
                .arg(shown(database.path())));
    return {};
}

} // namespace

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

Result<void> checkRegister(const Database &database)
{
    return refuseWal(database).and_then([&database] { return checkOrigin(database); }).and_then([&database] {
        return checkLength(database);
    });
}

} // namespace mandate
