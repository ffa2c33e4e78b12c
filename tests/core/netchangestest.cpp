// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/netchanges.h"

#include "core/cycle/markeddate.h"
#include "tests/register.h"

#include <QThread>

using namespace mandate;

namespace {

// Now, with every save before it and every later one behind it.
QDateTime between()
{
    QThread::msleep(3);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QThread::msleep(3);
    return now;
}

template <typename Record, typename Edit>
Record edited(Store &store, const Record &before, const QString &by, Edit edit)
{
    Record after = before;
    edit(after);
    Save save("Edit");
    save.setUser(by);
    save.change(before, after);
    REQUIRE(store.commit(std::move(save)));
    return after;
}

QStringList told(const Result<std::vector<HistoryLine>> &lines)
{
    QStringList told;
    REQUIRE(lines);
    for (const HistoryLine &line : *lines)
        told += QStringLiteral("%1 %2 %3: %4 -> %5 (%6)")
                    .arg(QLatin1String(name(line.kind)), line.place, line.field, line.before, line.after,
                         line.save.user);
    return told;
}

} // namespace

TEST_CASE("what changed since a time is told by its net effect", "[history]")
{
    const SmallRegister small;
    Store store = small.make();
    const QDateTime since = between();
    const auto first = edited(store, small.losses, "dema", [](auto &i) { i.title = "Area"; });
    edited(store, first, "karma", [](auto &i) { i.title = "Area lost to floods"; });
    const auto there = edited(store, small.cereals, "dema", [](auto &i) { i.unit = "kg"; });
    edited(store, there, "dema", [](auto &i) { i.unit = "t"; });

    CHECK(
        told(netChanges(store.database(), since))
        == QStringList{"set MOA-1/1.1.2 Success indicator: Area lost -> Area lost to floods (dema, karma)"});
    CHECK(told(netChanges(store.database(), since, small.cereals.id.uuid)).isEmpty());
    CHECK(told(netChanges(store.database(), since, small.agreement.id.uuid)).size() == 1);
    CHECK(told(netChanges(store.database(), between())).isEmpty());
}

TEST_CASE("what came and went since is not told, what went is told as it was", "[history]")
{
    const SmallRegister small;
    Store store = small.make();
    const QDateTime since = between();
    MarkedDate passing{MarkedDateId::create(), "Passing", QDate(2026, 5, 3)};
    MarkedDate staying{MarkedDateId::create(), "Committee", QDate(2026, 5, 3)};
    Save come("Mark");
    come.add(passing);
    come.add(staying);
    REQUIRE(store.commit(std::move(come)));
    const auto renamed = edited(store, staying, "dema", [](auto &m) { m.name = "Committee of May"; });
    const auto lost = edited(store, small.losses, "dema", [](auto &i) { i.unit = "ha"; });
    Save go("Withdraw");
    go.withdraw(passing);
    go.withdraw(lost);
    REQUIRE(store.commit(std::move(go)));
    const QStringList all = told(netChanges(store.database(), since));
    CAPTURE(all.join('\n'));
    REQUIRE(all.size() == 2);
    CHECK(all[0].contains("withdraw"));
    CHECK(all[0].contains("Unit: t;"));
    CHECK(all[1].startsWith("new Committee of May"));
    CHECK(all[1].contains("Name: " + renamed.name));

    SECTION("and what was taken back is as it was")
    {
        REQUIRE(store.undo(store.nextUndo().value()->save));
        const QStringList after = told(netChanges(store.database(), since, small.losses.id.uuid));
        CAPTURE(after.join('\n'));
        REQUIRE(after.size() == 1);
        CHECK(after[0].startsWith("set MOA-1/1.1.2 Unit: t -> ha"));
    }
}

TEST_CASE("the audit trail names what a field refers to, and what is gone as it was called", "[history]")
{
    const SmallRegister small;
    Store store = small.make();
    Save save("Another party");
    Agreement other = small.agreement;
    other.secondParty = small.centre.id.uuid;
    save.change(small.agreement, other);
    REQUIRE(store.commit(std::move(save)));
    const MarkedDate mark{MarkedDateId::create(), "Passing", QDate(2026, 5, 3)};
    Save come("Mark");
    come.add(mark);
    REQUIRE(store.commit(std::move(come)));
    Save go("Withdraw");
    go.withdraw(mark);
    REQUIRE(store.commit(std::move(go)));

    const auto lines = history(store.database(), {}, 3);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK(lines->at(0).place == "Passing");
    CHECK(lines->at(1).after == "Name: Passing; Day: 2026-05-03");
    CHECK(lines->at(2).before == "MOA Ministry of Agriculture");
    CHECK(lines->at(2).after == "CO Cabinet Office");
    const auto read = historyOf(store.database(), lines->at(2).save, {}, QLocale::c(), 10);
    REQUIRE(read);
    CHECK(read->size() == 1);
    CHECK(read->front().field == "Second party");
}
