// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/othersaves.h"

#include "tests/core/retitle.h"

#include <sqlite3.h>

#include <thread>

using namespace mandate;

TEST_CASE("others' saves are told once, in their order, and one's own never", "[store]")
{
    const SmallRegister small;
    Store mine = small.make();
    auto theirs = Store::open(small.path, Database::Access::ReadWrite);
    REQUIRE(theirs);
    OtherSaves news;
    CHECK(news.sinceLastTime(mine.database()).value().empty());
    SuccessIndicator cereals = small.cereals;
    const auto save = [&cereals](Store &store, const QString &title) {
        const auto saved = store.commit(retitle(cereals, title));
        cereals.title = title;
        return saved.value();
    };
    news.own(save(mine, "a"));
    CHECK(news.sinceLastTime(mine.database()).value().empty());
    const SaveId first = save(*theirs, "b");
    news.own(save(mine, "c"));
    const SaveId second = save(*theirs, "d");
    CHECK(news.sinceLastTime(mine.database()).value() == std::vector{first, second});
    CHECK(news.sinceLastTime(mine.database()).value().empty());
    news.own(save(mine, "e"));
    CHECK(news.sinceLastTime(mine.database()).value().empty());
    CHECK(news.sinceLastTime(theirs->database()).value().empty()); // a new connection begins to count anew
}

TEST_CASE("whoever waits for another's save is told once", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    int told = 0;
    store.whenWaiting([&told] { ++told; });
    REQUIRE(store.commit(retitle(small.cereals, "quick")));
    CHECK(told == 0);
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(small.path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    std::thread releasing([other] {
        std::this_thread::sleep_for(std::chrono::milliseconds(900));
        sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
    });
    SuccessIndicator quick = small.cereals;
    quick.title = "quick";
    const auto saved = store.commit(retitle(quick, "slow"));
    releasing.join();
    sqlite3_close(other);
    CHECK(saved);
    CHECK(told == 1);
}
