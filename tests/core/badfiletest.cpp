// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stranger.h"
#include "tests/register.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace mandate;

namespace {

// A pipe would be waited for, and room needs no sum.
QByteArray hashOf(const QString &path)
{
    constexpr qint64 Largest = 1 << 30;
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > Largest)
        return QByteArray::number(file.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void makeRegister(const QString &path)
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    REQUIRE(QFile::copy(small.path, path));
}

void cutAt(const QString &path, qint64 size)
{
    makeRegister(path);
    REQUIRE(QFile::resize(path, size));
}

struct BadFile
{
    const char *what;
    std::function<void(const QString &path)> make;
    const char *cure; // a word of the sentence that says what to do
};

const std::vector<BadFile> &badFiles()
{
    static const std::vector<BadFile> files{
        {"a missing file", [](const QString &) {}, "Check the name"},
        {"a folder", [](const QString &path) { QDir().mkpath(path); }, "ends in .mandate"},
        {"an empty file", [](const QString &path) { write(path, {}); }, "ends in .mandate"},
        {"a short text", [](const QString &path) { write(path, "a note"); }, "ends in .mandate"},
        {"a long text", [](const QString &path) { write(path, QByteArray(100'000, 'x')); },
         "ends in .mandate"},
        {"a PDF",
         [](const QString &path) { write(path, "%PDF-1.7\n" + QByteArray(5'000, '\n') + "%%EOF\n"); },
         "ends in .mandate"},
        {"a spreadsheet", [](const QString &path) { write(path, "PK\3\4" + QByteArray(5'000, '\0')); },
         "ends in .mandate"},
        {"another database",
         [](const QString &path) { Stranger(path).run("CREATE TABLE office (id, code)"); },
         "ends in .mandate"},
        {"another database with a write-ahead log",
         [](const QString &path) { Stranger(path).run("PRAGMA journal_mode = WAL; CREATE TABLE a (b)"); },
         "ends in .mandate"},
        {"nothing but room, ten gigabytes of it",
         [](const QString &path) {
             write(path, {});
             REQUIRE(QFile::resize(path, qint64(10) << 30));
         },
         "ends in .mandate"},
#ifdef Q_OS_UNIX
        {"a pipe that nobody writes to",
         [](const QString &path) { REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0); },
         "ends in .mandate"},
        {"a link that leads to itself", [](const QString &path) { REQUIRE(QFile::link(path, path)); },
         "Check the name"},
        {"a register with a pipe for a journal",
         [](const QString &path) {
             makeRegister(path);
             REQUIRE(::mkfifo(QFile::encodeName(path + "-journal").constData(), 0600) == 0);
         },
         "a folder of your own"},
#endif
        {"a newer register",
         [](const QString &path) {
             makeRegister(path);
             Stranger(path).run("PRAGMA user_version = 9999");
         },
         "Update this program"},
        {"a register with a trigger somebody added",
         [](const QString &path) {
             makeRegister(path);
             Stranger(path).run("CREATE TRIGGER sly AFTER INSERT ON office BEGIN DELETE FROM office; END");
         },
         "Use a backup"},
        {"a register cut within its first page", [](const QString &path) { cutAt(path, 1'000); },
         "newest backup"},
        {"a register cut in the middle", [](const QString &path) { cutAt(path, 60'000); }, "newest backup"},
        {"a register that lacks its last byte",
         [](const QString &path) {
             makeRegister(path);
             REQUIRE(QFile::resize(path, QFileInfo(path).size() - 1));
         },
         "newest backup"},
    };
    return files;
}

} // namespace

TEST_CASE("what is no sound register is refused with a cure and left as it is", "[store][badfile]")
{
    const auto access = GENERATE(Database::Access::ReadWrite, Database::Access::ReadOnly);
    for (const BadFile &bad : badFiles()) {
        CAPTURE(bad.what, int(access));
        const QTemporaryDir folder;
        const QString path = folder.filePath("bad.mandate");
        bad.make(path);
        const QByteArray before = hashOf(path);
        const QStringList around = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);

        const auto opened = Store::open(path, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Error::Kind::Unreadable);
        CHECK(opened.error().message.contains(path));
        CHECK(opened.error().message.contains(bad.cure));
        CHECK(hashOf(path) == before);
        if (access == Database::Access::ReadWrite) // a reader may not clear away another program's log
            CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == around);
    }
}

TEST_CASE("a register another program holds is waited for, then refused with a cure", "[store][badfile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    const QByteArray before = hashOf(small.path);
    {
        Stranger stranger(small.path);
        stranger.run("BEGIN EXCLUSIVE");
        const auto opened =
            Database::open(small.path, Database::Access::ReadWrite, std::chrono::milliseconds(50));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Error::Kind::Unreadable);
        CHECK(opened.error().message.contains(small.path));
        CHECK(opened.error().message.contains("try again"));
    }
    CHECK(hashOf(small.path) == before);
    CHECK(Store::open(small.path, Database::Access::ReadWrite));
}

TEST_CASE("a register opened for reading refuses to save and stays as it is", "[store][badfile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    const QByteArray before = hashOf(small.path);
    {
        Store store = Store::open(small.path, Database::Access::ReadOnly).value();
        Save save("One more");
        save.add(SmallRegister::claimed(small.cereals, "1"));
        const auto refused = store.commit(save);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Unwritable);
        CHECK(refused.error().message.contains(small.path));
    }
    CHECK(hashOf(small.path) == before);
}

TEST_CASE("a write-protected register is opened for reading, and says why", "[store][badfile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    QFile::setPermissions(small.path, QFileDevice::ReadOwner);
    const bool mayWrite = QFileInfo(small.path).isWritable(); // as the superuser may
    const auto store = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE(store);
    CHECK((store->database().access() == Database::Access::ReadWrite) == mayWrite);
    CHECK(store->database().whyReadOnly().isEmpty() == mayWrite);
}

TEST_CASE("a register is made only where there is none and a file can be", "[store][badfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("new.mandate");
    SECTION("a file is there")
    {
        write(path, "a note");
        const auto made = Store::create(path);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == Error::Kind::Unwritable);
        CHECK(made.error().message.contains(path));
        CHECK(QFileInfo(path).size() == 6);
    }
    SECTION("there is no such folder")
    {
        const QString nowhere = folder.filePath("missing/new.mandate");
        const auto made = Store::create(nowhere);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == Error::Kind::Unwritable);
        CHECK(made.error().message.contains(nowhere));
    }
}

TEST_CASE("a register that was given a write-ahead log loses it and nothing else", "[store][badfile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    Stranger(small.path).run("PRAGMA journal_mode = WAL");
    {
        const auto store = Store::open(small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        CHECK(record(store->database(), small.cereals.id).value() == small.cereals);
    }
    QFile file(small.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(20).right(2) == QByteArray("\1\1"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a link beside a register is not written through", "[store][badfile][hostile]")
{
    const auto kind = GENERATE("-journal", "-wal", "-shm", ".clients");
    const bool isNamedByLink = GENERATE(false, true);
    CAPTURE(kind, isNamedByLink);
    const QTemporaryDir folder;
    const QString path = folder.filePath("sent.mandate");
    const QString victim = folder.filePath("victim");
    makeRegister(path);
    write(victim, "what somebody needs");
    REQUIRE(QFile::link(victim, path + kind));
    const QString named = isNamedByLink ? folder.filePath("link.mandate") : path;
    if (isNamedByLink)
        REQUIRE(QFile::link(path, named));
    for (const Result<void> &opened :
         {Database::inspect(named),
          Store::open(named, Database::Access::ReadWrite).map([](const Store &) {})}) {
        REQUIRE_FALSE(opened);
        CHECK(opened.error().message.contains(named));
        CHECK(opened.error().message.contains(kind));
    }
    QFile kept(victim);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "what somebody needs");
}
#endif
