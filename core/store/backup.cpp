// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/chain.h"
#include "core/store/location.h"
#include "core/store/newfile.h"
#include "core/store/sqlerror.h"
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

// In one step: a copy taken in several would start again whenever somebody else saves.
Result<void> copied(const Database &database, const QString &copy)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(copy.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               fileLayer(locationOf(copy)));
    Error fault = sqlError(target, copy);
    if (code == SQLITE_OK) {
        sqlite3_backup *run = sqlite3_backup_init(target, "main", database.handle(), "main");
        code = run ? sqlite3_backup_step(run, -1) : SQLITE_ERROR;
        code = sqlite3_backup_finish(run) == SQLITE_OK && code == SQLITE_DONE ? SQLITE_OK : SQLITE_ERROR;
        fault = sqlError(target, copy);
    }
    sqlite3_close(target);
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(fault);
}

// Whatever the reason, it is the copy that was not written.
Error unwritten(Error fault)
{
    fault.kind = Error::Kind::Unwritable;
    fault.message = Text::tr("No copy was made. %1").arg(fault.message);
    return fault;
}

} // namespace

Result<void> verifyCopy(const QString &copy)
{
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto faults = damages(*database);
    if (!faults)
        return tl::unexpected(faults.error());
    if (!faults->isEmpty())
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 could not be read back whole. Check its disk and try again.")
                           .arg(QDir::toNativeSeparators(copy)),
                       faults->first());
    return verifyChain(*database);
}

Result<void> copyAside(const Database &database, const QString &target)
{
    return makeFile(target, [&](const QString &copy) { return copied(database, copy); }).map_error(unwritten);
}

Result<void> backup(const Database &database, const QString &target)
{
    return makeFile(target,
                    [&](const QString &copy) {
                        return copied(database, copy).and_then([&copy] { return verifyCopy(copy); });
                    })
        .map_error(unwritten);
}

Result<QStringList> damages(const Database &database)
{
    const bool isBlind = database.access() == Database::Access::ReadOnly
                         && database.location().kind != Location::Kind::Refused;
    const auto proving = isBlind ? Database::openToProve(database.path()) : tl::unexpected(Error());
    const Database &knowing = proving ? *proving : database;
    QStringList found;
    for (const char *question : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        Statement check(knowing, question);
        while (true) {
            const auto row = check.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (check.text(0) != QLatin1String("ok"))
                found += check.text(0);
        }
    }
    return found;
}

} // namespace mandate
