// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/records.h"
#include "tests/register.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <thread>

using namespace mandate;

namespace {

// A register as the program of an earlier version left it: the first entries of the history and one office.
void makeOld(const QString &path, int version, const QByteArray &more = {})
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8(), &handle) == SQLITE_OK);
    QByteArray sql;
    for (const Migration &migration : history())
        if (migration.version <= version)
            sql += migration.sql;
    sql += "PRAGMA user_version = " + QByteArray::number(version)
           + ";PRAGMA application_id = " + QByteArray::number(ApplicationId)
           + ";INSERT INTO office VALUES (randomblob(16), 'MOA', 'Agriculture', '', NULL, '', '');" + more;
    REQUIRE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

int versionOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(64)[63]; // the lowest byte of user_version
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int newest()
{
    return history().back().version;
}

} // namespace

TEST_CASE("an older register is copied aside and brought up to date", "[store][migration]")
{
    const int version = GENERATE(range(1, 5));
    CAPTURE(version);
    const QTemporaryDir folder;
    const QString path = folder.filePath("old.mandate");
    makeOld(path, version);
    {
        const auto opened = Database::open(path, Database::Access::ReadWrite);
        REQUIRE(opened);
        const auto offices = records<Office>(*opened, "").value();
        REQUIRE(offices.size() == 1);
        CHECK(offices.front().code == "MOA");
    }
    CHECK(versionOf(path) == newest());
    const QString aside = QStringLiteral("old.before-version-%1.mandate").arg(newest());
    const QDir around(folder.path(), "*.mandate");
    CHECK(around.entryList() == QStringList({aside, "old.mandate"}));
    CHECK(versionOf(folder.filePath(aside)) == version);

    REQUIRE(Database::open(path, Database::Access::ReadWrite));
    CHECK(QDir(folder.path(), "*.mandate").entryList().size() == 2);
}

TEST_CASE("a copy set aside earlier is kept", "[store][migration]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("old.mandate");
    const QString kept = folder.filePath(QStringLiteral("old.before-version-%1.mandate").arg(newest()));
    makeOld(path, 3);
    makeOld(kept, 1);
    REQUIRE(Database::open(path, Database::Access::ReadWrite));
    CHECK(versionOf(kept) == 1);
    CHECK(versionOf(folder.filePath(QStringLiteral("old.before-version-%1-2.mandate").arg(newest()))) == 3);
}

TEST_CASE("an older register is left alone where it may not be changed, or is not ours", "[store][migration]")
{
    const auto [what, more, access,
                cure] = GENERATE(table<std::string, QByteArray, Database::Access, const char *>({
        {"opened to be read", "", Database::Access::ReadOnly, "bring it up to date"},
        {"a strange table", "CREATE TABLE mine (x);", Database::Access::ReadWrite, "did not make"},
        {"a strange trigger", "CREATE TRIGGER mine AFTER INSERT ON office BEGIN SELECT 1; END;",
         Database::Access::ReadWrite, "did not make"},
        {"a table too few", "DROP TABLE appointment;", Database::Access::ReadWrite, "did not make"},
        {"a version it is not of", "PRAGMA user_version = 1;", Database::Access::ReadWrite, "did not make"},
    }));
    CAPTURE(what);
    const QTemporaryDir folder;
    const QString path = folder.filePath("old.mandate");
    makeOld(path, 3, more);
    const QByteArray before = bytesOf(path);
    const auto opened = Database::open(path, access);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Unreadable);
    CHECK(opened.error().message.contains(path));
    CHECK(opened.error().message.contains(cure));
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"old.mandate"});
}

TEST_CASE("of many who make the same register one succeeds, and its register stays", "[store]")
{
    for (int round = 0; round < 10; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath("new.mandate");
        std::array<bool, 4> made{};
        std::vector<std::thread> makers;
        for (std::size_t i = 0; i < made.size(); ++i)
            makers.emplace_back([&made, &path, i] { made[i] = Database::create(path).has_value(); });
        for (std::thread &maker : makers)
            maker.join();
        CHECK(std::count(made.begin(), made.end(), true) == 1);
        CHECK(Database::open(path, Database::Access::ReadOnly));
    }
}
