// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptcopies.h"

#include "core/store/attendance.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "tests/register.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace mandate;

namespace {

const QDateTime Morning(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

Save retitle(const SuccessIndicator &before, const QString &title)
{
    SuccessIndicator after = before;
    after.title = title;
    Save save("Retitle");
    save.change(before, after);
    return save;
}

QString titleIn(const QString &file, const IndicatorId &id)
{
    const auto store = Store::open(file, Database::Access::ReadOnly);
    REQUIRE(store);
    return record(store->database(), id).value()->title;
}

} // namespace

TEST_CASE("a kept copy is whole, named by its time, and of the same saves", "[copies]")
{
    const SmallRegister small;
    Store store = small.make();
    const QString folder = folderOfCopies(small.path);
    const auto kept = keepCopy(store.database(), folder, Morning);
    REQUIRE(kept);
    CHECK(QFileInfo(*kept).fileName() == "2026-11-22T080000Z.mandate");
    CHECK(verifyCopy(*kept));
    const auto copies = keptCopies(folder);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].at == Morning);
    CHECK(copies[0].size == QFileInfo(*kept).size());
    CHECK(titleIn(*kept, small.cereals.id) == "Cereals");
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);   // nothing half made stays
    CHECK_FALSE(keepCopy(store.database(), folder, Morning)); // and none is replaced
}

TEST_CASE("what is no copy of ours is left out and left alone", "[copies]")
{
    const SmallRegister small;
    Store store = small.make();
    const QString folder = folderOfCopies(small.path);
    REQUIRE(QDir().mkpath(folder));
    for (const char *name : {"mine.mandate", "2026-11-22T080000Z.mandate.part", "notes.txt"}) {
        QFile file(folder + '/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(keptCopies(folder).empty());
    REQUIRE(keepCopy(store.database(), folder, Morning));
    CHECK(QDir(folder).entryList(QDir::Files).size() == 4);
}

TEST_CASE("the newest twenty, the last of 35 days and of every month are kept", "[copies]")
{
    std::vector<KeptCopy> copies; // every six hours for a year, the newest first
    for (int i = 0; i < 365 * 4; ++i)
        copies.push_back({QString::number(i), Morning.addSecs(-i * 6 * 3600), 1});
    std::set<QString> gone;
    for (const KeptCopy &copy : superfluous(copies))
        gone.insert(copy.path);
    std::set<QDate> days;
    std::set<int> months;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const QDate day = copies[i].at.date();
        const bool isLastOfDay = days.insert(day).second && days.size() <= 35;
        const bool isLastOfMonth = months.insert(day.year() * 12 + day.month()).second;
        CAPTURE(i, copies[i].at.toString());
        CHECK((gone.count(copies[i].path) == 0) == (i < 20 || isLastOfDay || isLastOfMonth));
    }
    CHECK(copies.size() - gone.size() == 20 + 29 + 11); // six of the 35 days are among the newest 20
    CHECK(superfluous({}).empty());
}

TEST_CASE("copies that are superfluous are removed as one is made", "[copies]")
{
    const SmallRegister small;
    Store store = small.make();
    const QString folder = folderOfCopies(small.path);
    for (int i = 0; i < 25; ++i)
        REQUIRE(keepCopy(store.database(), folder, Morning.addSecs(60 * i)));
    const auto copies = keptCopies(folder);
    CHECK(copies.size() == 20);
    CHECK(copies.front().at == Morning.addSecs(60 * 24));
}

TEST_CASE("restoring puts the copy in place and keeps what was there", "[copies]")
{
    const SmallRegister small;
    QString copy;
    {
        Store store = small.make();
        copy = keepCopy(store.database(), folderOfCopies(small.path), Morning).value();
        REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    }
    const auto aside = restoreCopy(small.path, copy, Morning.addDays(1));
    REQUIRE(aside);
    CHECK(titleIn(small.path, small.cereals.id) == "Cereals");
    CHECK(titleIn(*aside, small.cereals.id) == "Rice");
    CHECK(titleIn(copy, small.cereals.id) == "Cereals");
    auto restored = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE(restored);
    CHECK(restored->commit(retitle(small.cereals, "Wheat"))); // and work goes on
}

TEST_CASE("a register that is damaged or gone is restored as well", "[copies]")
{
    const bool isGone = GENERATE(false, true);
    CAPTURE(isGone);
    const SmallRegister small;
    QString copy;
    {
        const Store store = small.make();
        copy = keepCopy(store.database(), folderOfCopies(small.path), Morning).value();
    }
    REQUIRE(QFile::remove(small.path));
    if (!isGone) {
        QFile damaged(small.path);
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write("not what it was");
    }
    const auto aside = restoreCopy(small.path, copy, Morning);
    REQUIRE(aside);
    CHECK(aside->isEmpty() == isGone);
    CHECK(titleIn(small.path, small.cereals.id) == "Cereals");
}

TEST_CASE("nothing is restored from a damaged copy or while somebody has the register open", "[copies]")
{
    const SmallRegister small;
    Store store = small.make();
    const QString copy = keepCopy(store.database(), folderOfCopies(small.path), Morning).value();
    store.enterAs("Sonam");
    const auto refused = restoreCopy(small.path, copy, Morning);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("Sonam"));

    const SmallRegister other;
    other.make();
    QFile damaged(copy);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(damaged.size() / 2));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    CHECK_FALSE(restoreCopy(other.path, copy, Morning));
    CHECK(titleIn(other.path, other.cereals.id) == "Cereals");
    CHECK(QDir(other.folder.path()).entryList({"*restor*"}).isEmpty());
}
