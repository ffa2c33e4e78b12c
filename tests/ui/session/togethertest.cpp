// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/ui/slowfiles.h"
#include "tests/ui/windowregister.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace mandate;

namespace {

template <typename Answer>
Answer waited(const QFuture<Answer> &future)
{
    REQUIRE(QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000));
    QCoreApplication::processEvents();
    return future.result();
}

Save rename(const Objective &before, const QString &title)
{
    Objective after = before;
    after.title = title;
    Save save("Title of 1: " + title);
    save.change(before, after);
    return save;
}

} // namespace

TEST_CASE("what another window saves is news within three seconds", "[session][together]")
{
    WindowRegister small;
    small.fill();
    Session mine;
    Session theirs;
    REQUIRE(waited(mine.open(small.path)));
    REQUIRE(waited(theirs.open(small.path)));
    QSignalSpy tables(&mine, &Session::changed);
    std::vector<Uuid> records;
    QObject::connect(&mine, &Session::touched, [&records](const auto &news) { records = news; });
    REQUIRE(waited(theirs.commit(rename(small.objective, "theirs"))));
    REQUIRE(QTest::qWaitFor([&tables] { return !tables.isEmpty(); }, 3'000));
    CHECK(tables.front().front().toStringList() == QStringList{"objective"});
    CHECK(records == std::vector{small.objective.id.uuid});
    QTest::qWait(2'500);
    CHECK(tables.size() == 1); // and only once
}

TEST_CASE("one's own saves come as news once", "[session][together]")
{
    WindowRegister small;
    small.fill();
    Session mine;
    REQUIRE(waited(mine.open(small.path)));
    QSignalSpy tables(&mine, &Session::changed);
    REQUIRE(waited(mine.commit(rename(small.objective, "mine"))));
    QTest::qWait(2'500);
    CHECK(tables.size() == 1);
}

TEST_CASE("two windows on one register see each other", "[session][together]")
{
    WindowRegister small;
    small.fill();
    Session mine;
    REQUIRE(waited(mine.open(small.path)));
    CHECK(mine.colleagues().size() == 1);
    {
        Session theirs;
        REQUIRE(waited(theirs.open(small.path)));
        CHECK(theirs.colleagues().size() == 2);
        CHECK(QTest::qWaitFor([&mine] { return mine.colleagues().size() == 2; }, 3'000));
    }
    CHECK(QTest::qWaitFor([&mine] { return mine.colleagues().size() == 1; }, 3'000));
}

TEST_CASE("a save that waits for another's says so", "[session][together]")
{
    WindowRegister small;
    small.fill();
    Session session;
    REQUIRE(waited(session.open(small.path)));
    QStringList said;
    QObject::connect(&session, &Session::waiting, [&said](const QString &sentence) { said += sentence; });
    auto other = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE(other);
    REQUIRE(other->database().execute("BEGIN IMMEDIATE"));
    const auto saving = session.commit(rename(small.objective, "waited"));
    REQUIRE(QTest::qWaitFor([&said] { return !said.isEmpty(); }, 3'000));
    CHECK(said.front() == "Waiting for somebody else to finish saving…");
    CHECK_FALSE(saving.isFinished());
    REQUIRE(other->database().execute("COMMIT"));
    CHECK(waited(saving));
    CHECK(QTest::qWaitFor([&said] { return said.back().isEmpty(); }, 3'000));
}

TEST_CASE("the window's thread goes on while the register's place hangs", "[session][together]")
{
    SlowFiles slow;
    WindowRegister small;
    small.fill();
    Session session;
    REQUIRE(waited(session.open(small.path)));
    QStringList said;
    QObject::connect(&session, &Session::waiting, [&said](const QString &sentence) { said += sentence; });
    slow.hang();
    const auto saving = session.commit(rename(small.objective, "slow"));
    using Clock = std::chrono::steady_clock;
    auto last = Clock::now();
    auto longest = Clock::duration::zero();
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, [&] {
        longest = std::max(longest, Clock::now() - last);
        last = Clock::now();
    });
    ticks.start(10);
    REQUIRE(QTest::qWaitFor([&said] { return !said.isEmpty(); }, 15'000));
    CHECK(said.front() == "The register's place does not answer…");
    CHECK_FALSE(saving.isFinished());
    CHECK(session.isBusy());
    slow.goOn();
    CHECK(waited(saving));
    CHECK(longest < std::chrono::milliseconds(100));
    CHECK(QTest::qWaitFor([&said] { return said.back().isEmpty(); }, 5'000));
    CHECK_FALSE(session.isBusy());
}
