// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attendance.h"

#include "tests/register.h"

#include <QElapsedTimer>
#include <QSysInfo>

using namespace mandate;

namespace {

// Somebody on another computer, of whom this one knows by his slot alone.
void write(const QString &registerFile, int slot, int beat, const QString &state = "open",
           const QString &process = "elsewhere:1")
{
    QFile file(registerFile + ".clients");
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(slot * 256));
    const QString line =
        QString("their-id\t%1\t%2\t2026-11-22T08:30:00\t%3\tpc-14\tSonam").arg(beat).arg(state, process);
    file.write(line.toUtf8().leftJustified(255, ' ') + '\n');
}

QStringList names(const Attendance &attendance)
{
    QStringList names;
    for (const Colleague &colleague : attendance.colleagues())
        names += colleague.name;
    return names;
}

} // namespace

TEST_CASE("who has a register open sees the others come and go", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    const auto deki = Attendance::join(file, "Deki", false);
    REQUIRE(deki);
    CHECK(names(**deki) == QStringList{"Deki"});
    {
        auto sonam = Attendance::join(file, "Sonam\tDorji\n", false);
        REQUIRE(sonam);
        CHECK(names(**sonam) == QStringList{"Sonam Dorji", "Deki"});
        (*deki)->look();
        REQUIRE(names(**deki) == QStringList{"Deki", "Sonam Dorji"});
        CHECK((*deki)->colleagues()[0].isMine);
        CHECK_FALSE((*deki)->colleagues()[1].isMine);
        CHECK((*deki)->colleagues()[1].since.secsTo(QDateTime::currentDateTime()) < 60);
        (*sonam)->setSaving(true);
        (*deki)->look();
        CHECK((*deki)->colleagues()[1].isSaving);
    }
    (*deki)->look();
    CHECK(names(**deki) == QStringList{"Deki"});
    CHECK_FALSE((*deki)->locksLie());
}

TEST_CASE("the last to leave a local register removes the list of who is there", "[attendance]")
{
    const bool isRemote = GENERATE(false, true);
    CAPTURE(isRemote);
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    auto deki = Attendance::join(file, "Deki", isRemote);
    auto sonam = Attendance::join(file, "Sonam", isRemote);
    REQUIRE(deki);
    REQUIRE(sonam);
    deki->reset();
    CHECK(QFile::exists(file + ".clients"));
    sonam->reset();
    CHECK(QFile::exists(file + ".clients") == isRemote); // elsewhere somebody may just be opening it
    const auto again = Attendance::join(file, "Deki", isRemote);
    REQUIRE(again);
    CHECK(names(**again) == QStringList{"Deki"});
}

TEST_CASE("somebody who counts on without a lock shows that locks do not work here", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    const auto deki = Attendance::join(file, "Deki", true);
    REQUIRE(deki);
    write(file, 5, 1);
    (*deki)->look();
    CHECK_FALSE((*deki)->locksLie()); // he may have died a moment ago
    CHECK(names(**deki) == QStringList{"Deki"});
    write(file, 5, 2);
    (*deki)->look();
    CHECK((*deki)->locksLie());
    CHECK(names(**deki) == QStringList{"Deki", "Sonam"});

    const auto late = Attendance::join(file, "Karma", true); // is told by who found it out
    REQUIRE(late);
    CHECK((*late)->locksLie());
}

TEST_CASE("who left in a hurry is waited for and found gone", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    const auto first = Attendance::join(file, "Karma", true);
    REQUIRE(first);
    write(file, 5, 1, "open,locks-lie"); // what a dead one claimed counts for nothing
    const auto deki = Attendance::join(file, "Deki", true);
    REQUIRE(deki);
    (*deki)->settle();
    CHECK_FALSE((*deki)->locksLie());
    CHECK(names(**deki) == QStringList{"Deki", "Karma"});
}

TEST_CASE("a process of this computer that ended is not waited for", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    const auto karma = Attendance::join(file, "Karma", true);
    REQUIRE(karma);
    write(file, 5, 1, "open",
          QString("%1:%2").arg(QString::fromLatin1(QSysInfo::bootUniqueId())).arg(99'999'999));
    QElapsedTimer time;
    time.start();
    const auto deki = Attendance::join(file, "Deki", true);
    REQUIRE(deki);
    (*deki)->settle();
    CHECK(time.elapsed() < 2'000);
    CHECK(names(**deki) == QStringList{"Deki", "Karma"});
    QFile content(file + ".clients");
    REQUIRE(content.open(QIODevice::ReadOnly));
    CHECK_FALSE(content.readAll().contains("Sonam"));
}

TEST_CASE("a slot that was given away meanwhile is not written into", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    const auto deki = Attendance::join(file, "Deki", true);
    REQUIRE(deki);
    write(file, 0, 7); // a computer that slept finds another's name in its slot
    (*deki)->look();
    QFile content(file + ".clients");
    REQUIRE(content.open(QIODevice::ReadOnly));
    const QByteArray all = content.readAll();
    CHECK(all.left(256).contains("Sonam"));
    CHECK(all.mid(256).contains("Deki"));
}

TEST_CASE("a list that is broken stops nobody", "[attendance]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("shared.mandate");
    QFile content(file + ".clients");
    REQUIRE(content.open(QIODevice::WriteOnly));
    content.write(QByteArray(5000, '\t') + QByteArray("\xff\xfe\0garbage\n", 11) + QByteArray(30'000, 'x'));
    content.close();
    const auto deki = Attendance::join(file, "Deki", true);
    REQUIRE(deki);
    CHECK(names(**deki) == QStringList{"Deki"});
}

TEST_CASE("where nothing can be written nobody enters", "[attendance]")
{
    CHECK_FALSE(Attendance::join("/nowhere/at/all.mandate", "Deki", true));
}

TEST_CASE("a register is turned read-only as soon as locks are seen not to work", "[attendance][store]")
{
    const SmallRegister small;
    Store store = small.make();
    store.enterAs("Deki");
    REQUIRE(store.colleagues().size() == 1);
    write(small.path, 5, 1);
    store.lookAround();
    write(small.path, 5, 2);
    store.lookAround();
    CHECK(store.database().access() == Database::Access::ReadOnly);
    SuccessIndicator changed = small.cereals;
    changed.title = "Rice";
    Save save("Retitle");
    save.change(small.cereals, changed);
    const auto refused = store.commit(std::move(save));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unwritable);
    CHECK(refused.error().message.contains("does not keep locks"));
}
