// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/smbfiles.h"

#include "core/store/bytelocks.h"
#include "core/store/oneprocess.h"
#include "core/store/smblocks.h"
#include "tests/core/retitle.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mandate;

namespace {

constexpr int None = SQLITE_LOCK_NONE;
constexpr int Shared = SQLITE_LOCK_SHARED;
constexpr int Reserved = SQLITE_LOCK_RESERVED;
constexpr int Exclusive = SQLITE_LOCK_EXCLUSIVE;

// All registers of the process go through the layer for as long as it lives.
struct SmbEverywhere
{
    SmbEverywhere() { smbFiles(true); }
    ~SmbEverywhere() { sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1); }
};

// Another computer: a handle of its own, by SQLite's bytes.
class Stranger
{
public:
    explicit Stranger(const QString &file) : m_handle(::open(file.toUtf8().constData(), O_RDWR | O_CLOEXEC))
    {}
    ~Stranger() { ::close(m_handle); }
    bool take(short type, long byte, long count = 1)
    {
        struct flock range = {};
        range.l_type = type;
        range.l_whence = SEEK_SET;
        range.l_start = 0x40000000 + byte;
        range.l_len = count;
        return ::fcntl(m_handle, F_OFD_SETLK, &range) == 0;
    }

private:
    int m_handle;
};

QString newFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath("locked"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("two connections of a process hold SQLite's locks between them", "[smb]")
{
    const QTemporaryDir folder;
    const std::string file = newFile(folder).toStdString();
    const auto locks = SmbLocks::on(file);
    REQUIRE(locks);
    CHECK(SmbLocks::on(file) == locks);
    int first = None;
    int second = None;
    bool isReserved = true;
    CHECK(locks->raise(first, Shared) == SQLITE_OK);
    CHECK(locks->raise(second, Shared) == SQLITE_OK);
    CHECK(locks->checkReserved(isReserved) == SQLITE_OK);
    CHECK_FALSE(isReserved);
    CHECK(locks->raise(first, Reserved) == SQLITE_OK);
    CHECK(locks->checkReserved(isReserved) == SQLITE_OK);
    CHECK(isReserved);
    CHECK(locks->raise(second, Reserved) == SQLITE_BUSY);
    CHECK(locks->raise(first, Exclusive) == SQLITE_BUSY); // the second still reads
    CHECK(locks->lower(second, None) == SQLITE_OK);
    CHECK(locks->raise(second, Shared) == SQLITE_BUSY); // and may not begin again
    CHECK(locks->raise(first, Exclusive) == SQLITE_OK);
    CHECK(first == Exclusive);
    CHECK(locks->lower(first, Shared) == SQLITE_OK);
    CHECK(locks->raise(second, Shared) == SQLITE_OK);
    CHECK(locks->lower(first, None) == SQLITE_OK);
    CHECK(locks->raise(second, Reserved) == SQLITE_OK);
    CHECK(locks->lower(second, None) == SQLITE_OK);
    CHECK(second == None);
}

TEST_CASE("the layer keeps strangers out and is kept out by them, byte by byte", "[smb]")
{
    const QTemporaryDir folder;
    const QString file = newFile(folder);
    Stranger stranger(file);
    const auto locks = SmbLocks::on(file.toStdString());
    int level = None;
    int other = None;
    bool isReserved = false;

    REQUIRE(stranger.take(F_WRLCK, 2, 510)); // writes
    CHECK(locks->raise(level, Shared) == SQLITE_BUSY);
    CHECK(level == None);
    REQUIRE(stranger.take(F_UNLCK, 2, 510));

    REQUIRE(stranger.take(F_WRLCK, 0)); // is about to
    CHECK(locks->raise(level, Shared) == SQLITE_BUSY);
    REQUIRE(stranger.take(F_UNLCK, 0));

    REQUIRE(locks->raise(level, Shared) == SQLITE_OK);
    CHECK_FALSE(stranger.take(F_WRLCK, 2, 510));
    REQUIRE(stranger.take(F_WRLCK, 1)); // prepares to write
    CHECK(locks->checkReserved(isReserved) == SQLITE_OK);
    CHECK(isReserved);
    CHECK(locks->raise(level, Reserved) == SQLITE_BUSY);
    REQUIRE(stranger.take(F_UNLCK, 1));

    REQUIRE(locks->raise(level, Reserved) == SQLITE_OK);
    CHECK_FALSE(stranger.take(F_WRLCK, 1));
    REQUIRE(stranger.take(F_RDLCK, 2, 510)); // reads meanwhile
    CHECK(locks->raise(level, Exclusive) == SQLITE_BUSY);
    CHECK_FALSE(stranger.take(F_RDLCK, 0)); // nobody new begins to
    CHECK(locks->raise(other, Shared) == SQLITE_BUSY);
    REQUIRE(stranger.take(F_UNLCK, 2, 510));
    CHECK(locks->raise(level, Exclusive) == SQLITE_OK);
    CHECK_FALSE(stranger.take(F_RDLCK, 2, 510));

    CHECK(locks->lower(level, Shared) == SQLITE_OK);
    CHECK(stranger.take(F_RDLCK, 2, 510));
    CHECK(stranger.take(F_WRLCK, 0));
    CHECK(stranger.take(F_WRLCK, 1));
    CHECK(locks->lower(level, None) == SQLITE_OK);
    CHECK(stranger.take(F_WRLCK, 2, 510));
}

TEST_CASE("a writer that gives up after waiting lets others read and write again", "[smb]")
{
    const QTemporaryDir folder;
    const QString file = newFile(folder);
    Stranger stranger(file);
    const auto locks = SmbLocks::on(file.toStdString());
    int level = None;
    REQUIRE(stranger.take(F_RDLCK, 2, 510));
    REQUIRE(locks->raise(level, Shared) == SQLITE_OK);
    REQUIRE(locks->raise(level, Reserved) == SQLITE_OK);
    REQUIRE(locks->raise(level, Exclusive) == SQLITE_BUSY);
    CHECK(locks->lower(level, Shared) == SQLITE_OK);
    CHECK(stranger.take(F_WRLCK, 0));
    CHECK(stranger.take(F_WRLCK, 1));
    CHECK_FALSE(stranger.take(F_WRLCK, 2, 510)); // it still reads
    CHECK(locks->lower(level, None) == SQLITE_OK);
    CHECK(stranger.take(F_WRLCK, 2, 510));
}

TEST_CASE("one process of a computer has a register, until it ends in whatever way", "[smb]")
{
    const QTemporaryDir folder;
    const QString file = newFile(folder);
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const auto claim = claimForProcess(file);
        const char answer = claim ? 'y' : 'n';
        static_cast<void>(::write(ready[1], &answer, 1));
        while (true)
            ::pause();
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    const auto refused = claimForProcess(file);
    CHECK_FALSE(refused);
    CHECK(refused.error().message.contains("open already on this computer"));
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    const auto ours = claimForProcess(file);
    REQUIRE(ours);
    CHECK(claimForProcess(file).value() == *ours); // for all its connections
}

TEST_CASE("a register on a share is made, saved, read beside and reopened", "[smb]")
{
    const SmbEverywhere smb;
    const SmallRegister small;
    Store store = small.make();
    sqlite3_vfs *used = nullptr;
    REQUIRE(sqlite3_file_control(store.database().handle(), "main", SQLITE_FCNTL_VFS_POINTER, &used)
            == SQLITE_OK);
    REQUIRE(QString(used->zName) == "mandate-smb");
    {
        const auto reader = Store::open(small.path, Database::Access::ReadOnly);
        REQUIRE(reader);
        REQUIRE(reader->database().execute("BEGIN; SELECT count(*) FROM save"));
        REQUIRE(reader->database().execute("COMMIT"));
    } // its handles are closed, which must not end the locks of the other
    Stranger stranger(small.path);
    REQUIRE(store.database().execute("BEGIN IMMEDIATE"));
    {
        const auto reader = Store::open(small.path, Database::Access::ReadOnly);
        REQUIRE(reader);
    }
    CHECK_FALSE(stranger.take(F_WRLCK, 1));
    REQUIRE(store.database().execute("ROLLBACK"));
    CHECK(stranger.take(F_WRLCK, 1));
    REQUIRE(stranger.take(F_UNLCK, 1));
    CHECK(store.commit(retitle(small.cereals, "Rice")));
    const auto again = Store::open(small.path, Database::Access::ReadOnly);
    REQUIRE(again);
    CHECK(record(again->database(), small.cereals.id).value()->title == "Rice");
}

TEST_CASE("programs with and without the layer exclude each other", "[smb]")
{
    const SmallRegister small;
    Store plain = small.make();
    const SmbEverywhere smb;
    auto layered = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE(layered);
    REQUIRE(layered->database().execute("BEGIN IMMEDIATE"));
    sqlite3_busy_timeout(plain.database().handle(), 0);
    CHECK_FALSE(plain.commit(retitle(small.cereals, "Rice")));
    REQUIRE(layered->database().execute("COMMIT"));
    REQUIRE(plain.database().execute("BEGIN IMMEDIATE"));
    sqlite3_busy_timeout(layered->database().handle(), 0);
    CHECK_FALSE(layered->commit(retitle(small.cereals, "Rice")));
    REQUIRE(plain.database().execute("COMMIT"));
    CHECK(layered->commit(retitle(small.cereals, "Rice")));
}

TEST_CASE("a register in WAL cannot be used through the layer", "[smb]")
{
    const SmallRegister small;
    small.make();
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(small.path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    const SmbEverywhere smb;
    const auto opened = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Unreadable);
}

TEST_CASE("what cannot be opened is said so by the layer", "[smb]")
{
    const SmbEverywhere smb;
    const QTemporaryDir folder;
    sqlite3 *handle = nullptr;
    CHECK(sqlite3_open_v2(folder.filePath("missing").toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE,
                          nullptr)
          == SQLITE_CANTOPEN);
    sqlite3_close(handle);
}
