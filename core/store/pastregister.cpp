// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastregister.h"

#include "core/store/interruption.h"
#include "core/store/link.h"
#include "core/store/snapshot.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/takingback.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <sqlite3.h>

namespace mandate {

namespace {

constexpr int PagesAtOnce = 2'000; // eight megabytes, between two looks at whether it is still wanted

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Result<std::optional<SaveEntry>> entryWhere(Statement &statement)
{
    return statement.step().map([&statement](bool isThere) {
        return isThere ? std::optional(linkOn(statement).entry) : std::nullopt;
    });
}

tl::unexpected<Error> givenUp()
{
    return failure(Error::Kind::Refused, Text::tr("It was cancelled."));
}

// The register is held in one state from outside, so nobody's save makes the copying begin again.
Result<void> copyPages(const Database &database, const QString &path, const std::function<bool()> &isUnwanted)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    bool isCancelled = false;
    Error fault = sqlError(target, path);
    if (code == SQLITE_OK) {
        sqlite3_exec(target, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        sqlite3_backup *run = sqlite3_backup_init(target, "main", database.handle(), "main");
        code = run ? SQLITE_OK : SQLITE_ERROR;
        while (code == SQLITE_OK && !isCancelled) {
            code = sqlite3_backup_step(run, PagesAtOnce);
            isCancelled = isUnwanted();
        }
        sqlite3_backup_finish(run);
        fault = sqlError(target, path);
    }
    sqlite3_close(target);
    if (isCancelled)
        return givenUp();
    return code == SQLITE_DONE ? Result<void>() : tl::unexpected(fault);
}

Result<std::vector<SaveId>> savesBehind(const Database &database, std::int64_t sequence)
{
    Statement statement(database, "SELECT save_id FROM save WHERE site_id = (SELECT site_id FROM register) "
                                  "AND seq > ? ORDER BY seq DESC");
    statement.bind(1, sequence);
    return statement.all([](const Statement &row) { return SaveId{row.uuid(0)}; });
}

Result<void> takeBackBehind(const Database &copy, std::int64_t sequence)
{
    const auto later = savesBehind(copy, sequence);
    if (!later || later->empty())
        return later ? Result<void>() : tl::unexpected(later.error());
    TakingBack back(copy);
    for (const SaveId &save : *later)
        if (const auto done = back.unmake(save); !done)
            return done;
    return back.forgetAfter(sequence);
}

// Nothing in the copy is worth a flush to disk: after a crash it is thrown away. An account of today may be
// of a person who was not known then.
Result<void> rewind(const QString &path, std::int64_t sequence, const std::function<bool()> &isUnwanted)
{
    const auto copy = Database::open(path, Database::Access::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    const Interruption interruption(*copy, isUnwanted);
    const auto done = copy->execute("PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF; "
                                    "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
                          .and_then([&] { return takeBackBehind(*copy, sequence); })
                          .and_then([&copy] { return copy->execute("COMMIT"); });
    return !done && isUnwanted() ? Result<void>(givenUp()) : done;
}

} // namespace

Result<SaveEntry> lastSaveBy(const Database &database, const QDateTime &time)
{
    // The sign keeps the search on the index of the clock, which begins where it ends.
    Statement statement(
        database, selectLinks("WHERE hlc < ? AND +site_id = (SELECT site_id FROM register) ORDER BY hlc "
                              "DESC LIMIT 1"));
    statement.bind(1, std::int64_t(time.toMSecsSinceEpoch() + 1) << 16);
    const auto found = entryWhere(statement);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    return failure(Error::Kind::Misuse,
                   Text::tr("Nothing was in this register by %1: it begins later. See its audit trail.")
                       .arg(QLocale().toString(time, QLocale::ShortFormat)));
}

Result<SaveEntry> saveNumber(const Database &database, std::int64_t sequence)
{
    Statement statement(database, selectLinks("WHERE site_id = (SELECT site_id FROM register) AND seq = ?"));
    const auto found = entryWhere(statement.bind(1, sequence));
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    return failure(Error::Kind::Misuse,
                   Text::tr("There is no save %1 in the audit trail of this register.").arg(sequence));
}

Result<PastRegister> PastRegister::after(const Database &database, const SaveEntry &save,
                                         const std::function<bool()> &isUnwanted)
{
    auto folder = std::make_shared<QTemporaryDir>(
        QDir(QDir::tempPath()).filePath(QStringLiteral("mandate-past-XXXXXX")));
    if (!folder->isValid())
        return failure(Error::Kind::Unwritable,
                       Text::tr("There is no room for a copy of the register in %1: %2.")
                           .arg(QDir::toNativeSeparators(QDir::tempPath()), folder->errorString()));
    PastRegister past(std::move(folder), save);
    const auto copied = [&] {
        const Snapshot snapshot(database);
        // The first question takes the lock that holds the state.
        return saveNumber(database, save.sequence).and_then([&](const SaveEntry &) {
            return copyPages(database, past.path(), isUnwanted);
        });
    }();
    return copied.and_then([&] { return rewind(past.path(), save.sequence, isUnwanted); })
        .map([&past] { return std::move(past); })
        .map_error([&](Error fault) {
            fault.message.replace(QDir::toNativeSeparators(past.path()), Text::tr("The copy"));
            return fault;
        });
}

} // namespace mandate
