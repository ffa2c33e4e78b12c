// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <functional>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString shown(const Database &database)
{
    return QDir::toNativeSeparators(database.path());
}

Result<int> versionOf(const Database &database)
{
    Statement statement(database, "PRAGMA user_version");
    return statement.step().map([&statement](bool) { return int(statement.integer(0)); });
}

// Does some work whole or not at all.
Result<void> transact(const Database &database, const std::function<Result<void>()> &work)
{
    const auto done = database.execute("BEGIN IMMEDIATE").and_then(work).and_then([&database] {
        return database.execute("COMMIT");
    });
    if (!done && database.inTransaction())
        static_cast<void>(database.execute("ROLLBACK"));
    return done;
}

// Runs the history behind one version up to another.
Result<void> advance(const Database &database, int from, int to)
{
    for (const Migration &migration : history()) {
        if (migration.version <= from || migration.version > to)
            continue;
        const QByteArray sql =
            migration.sql + QByteArray("PRAGMA user_version = ") + QByteArray::number(migration.version);
        if (const auto done = database.execute(sql.constData()); !done)
            return done;
    }
    return {};
}

int newest()
{
    return history().back().version;
}

Result<void> foundSite(const Database &database)
{
    const Uuid site = Uuid::create();
    Statement siteRow(database, "INSERT INTO site (site_id, name, state) VALUES (?, '', 'own')");
    Statement registerRow(database, "INSERT INTO register (id, site_id, made_at) VALUES (?, ?, ?)");
    registerRow.bind(1, Uuid::create()).bind(2, site);
    registerRow.bind(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return siteRow.bind(1, site).run().and_then([&registerRow] { return registerRow.run(); });
}

Result<QStringList> schema(const Database &database)
{
    Statement statement(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    QStringList lines;
    const auto read = statement.each([&lines](const Statement &row) {
        lines += QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(QLatin1Char('\t'));
    });
    return read.map([&lines] { return std::move(lines); });
}

// A name beside the register's that nothing has.
QString nameAside(const Database &database, int version)
{
    QString name = database.path();
    if (name.endsWith(QLatin1String(".mandate")))
        name.chop(8);
    name += QStringLiteral(".before-version-%1").arg(version);
    QString candidate = name + QStringLiteral(".mandate");
    for (int i = 2; QFile::exists(candidate); ++i)
        candidate = QStringLiteral("%1-%2.mandate").arg(name).arg(i);
    return candidate;
}

} // namespace

Result<void> foundRegister(const Database &database)
{
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(ApplicationId);
    return transact(database, [&] {
        return advance(database, 0, newest()).and_then([&] { return foundSite(database); }).and_then([&] {
            return database.execute(mark.constData());
        });
    });
}

Result<void> checkSchema(const Database &database, const Database &scratch)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (const auto made = advance(scratch, 0, *version); !made)
        return made;
    const auto expected = schema(scratch);
    const auto found = schema(database);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    if (*expected == *found)
        return {};
    return failure(Error::Kind::Unreadable, Text::tr("%1 holds tables or triggers that Mandate did not make, "
                                                     "so it was not opened. Use a backup, or "
                                                     "ask whoever changed it.")
                                                .arg(shown(database)));
}

Result<void> bringUpToDate(const Database &database)
{
    const auto version = versionOf(database);
    if (!version || *version == newest())
        return version ? Result<void>() : tl::unexpected(version.error());
    if (database.access() == Database::Access::ReadOnly)
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 was written by an older Mandate and needs this program to bring it up to date. "
                     "Open it where it can be written.")
                .arg(shown(database)));
    if (const auto copied = copyAside(database, nameAside(database, newest())); !copied)
        return copied;
    return transact(database, [&database] {
        // Another program may have been quicker.
        return versionOf(database).and_then(
            [&database](int from) { return advance(database, from, newest()); });
    });
}

} // namespace mandate
