// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keptreport.h"

#include "core/store/statement.h"
#include "tests/ui/windowregister.h"

#include <QTest>

#include <atomic>

using namespace mandate;

namespace {

template <typename Condition>
bool seen(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

// A register with a report that would never end.
struct Endless
{
    WindowRegister small;
    std::atomic_int begun = 0;
    std::optional<Session> session = std::optional<Session>(std::in_place);

    Endless()
    {
        small.fill();
        const auto opened = session->open(small.path);
        REQUIRE(seen([&opened] { return opened.isFinished(); }));
        QCoreApplication::processEvents();
    }
    Result<int> count(const Store &store)
    {
        ++begun;
        Statement all(
            store.database(),
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        return all.step().map([](bool) { return 1; });
    }
};

} // namespace

TEST_CASE("a report nobody waits for gives way", "[session]")
{
    Endless endless;
    const auto work = std::make_shared<LongWork>(QString());
    const auto answer =
        endless.session->report(work, [&endless](const Store &store) { return endless.count(store); });
    REQUIRE(seen([&endless] { return endless.begun == 1; }));
    SECTION("to another report")
    {
        const auto other = endless.session->report([](const Store &) { return Result<int>(2); });
        REQUIRE(seen([&other] { return other.isFinished(); }));
        CHECK(other.result() == 2);
    }
    SECTION("to one with a name")
    {
        const auto other = endless.session->report(
            "Counting", [](const Store &, const LongWork &) { return Result<int>(2); });
        REQUIRE(seen([&other] { return other.isFinished(); }));
        CHECK(other.result() == 2);
    }
    SECTION("to another register")
    {
        endless.session->open(endless.small.path);
        REQUIRE(seen([&answer] { return answer.isFinished(); }));
    }
    SECTION("to closing")
    {
        endless.session.reset(); // waits for what runs
    }
    CHECK(work->isCancelled());
    REQUIRE(answer.isFinished());
    CHECK_FALSE(answer.result().has_value());
}

TEST_CASE("a report that is kept is asked once, and again where it is forgotten or gave way", "[session]")
{
    Endless endless;
    int arrived = 0;
    std::atomic_int asked = 0;
    std::atomic_bool isEndless = false;
    KeptReport<int> kept(
        *endless.session,
        [&] {
            return [&](const Store &store) {
                ++asked;
                return isEndless ? endless.count(store) : Result<int>(asked.load());
            };
        },
        [&arrived] { ++arrived; }, [](const Error &) {});
    kept.want();
    kept.want();
    REQUIRE(seen([&arrived] { return arrived == 1; }));
    CHECK(*kept.value() == 1);
    isEndless = true;
    kept.forget();
    kept.want();
    REQUIRE(seen([&endless] { return endless.begun == 1; }));
    CHECK(*kept.value() == 1); // it stands meanwhile
    isEndless = false;
    const auto other = endless.session->report([](const Store &) { return Result<int>(2); });
    REQUIRE(seen([&arrived] { return arrived == 2; }));
    CHECK(*kept.value() == 3);
    kept.drop();
    CHECK_FALSE(kept.value());
}

TEST_CASE("a report that fails says so", "[session]")
{
    Endless endless;
    QString said;
    KeptReport<int> kept(
        *endless.session,
        [] {
            return [](const Store &) -> Result<int> { return failure(Error::Kind::Refused, "Not today."); };
        },
        [] {}, [&said](const Error &error) { said = error.message; });
    kept.want();
    REQUIRE(seen([&said] { return !said.isEmpty(); }));
    CHECK(said == "Not today.");
    CHECK_FALSE(kept.value());
}
