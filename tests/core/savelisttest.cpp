// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/savelist.h"

#include "core/reports/recordway.h"
#include "core/reports/registermonth.h"
#include "core/store/statement.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// So many saves after the first, each a new title of the same indicator, by two people in turn.
struct SavedOften
{
    SmallRegister small;
    Store store = small.make();

    explicit SavedOften(int times)
    {
        SuccessIndicator before = small.cereals;
        for (int i = 1; i <= times; ++i) {
            SuccessIndicator after = before;
            after.title = QStringLiteral("Title %1").arg(i);
            Save save(QStringLiteral("Retitle %1").arg(i));
            save.setUser(i % 2 == 0 ? "dema" : "karma");
            save.change(before, after);
            REQUIRE(store.commit(std::move(save)));
            before = after;
        }
    }

    static int column(const char *name)
    {
        const auto columns = savesList().columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (qstrcmp(columns[i].name, name) == 0)
                return int(i);
        return -1;
    }

    // The labels in their order, page by page.
    QStringList labels(const ListQuestion &question, int atOnce = 7) const
    {
        QStringList labels;
        std::vector<Value> end;
        do {
            const ListPage page = listPage(store.database(), question, end, atOnce).value();
            for (const ListRow &row : page.rows)
                labels += text(row.cells[std::size_t(column("what"))]);
            end = page.end;
        } while (!end.empty());
        return labels;
    }
};

ListQuestion asked(const char *column, const QString &typed)
{
    ListQuestion question{&savesList()};
    const int place = SavedOften::column(column);
    question.arrangement.conditions[place] =
        readCondition(typed, savesList().columns[std::size_t(place)].kind, QLocale::c()).value();
    return question;
}

} // namespace

TEST_CASE("the audit trail is a list, the newest save first, page by page", "[trail]")
{
    const SavedOften often(30);
    const QStringList all = often.labels({&savesList()});
    REQUIRE(all.size() == 31);
    CHECK(all.front() == "Retitle 30");
    CHECK(all[1] == "Retitle 29");
    CHECK(all.back() == "A small register");
    ListQuestion oldest{&savesList()};
    oldest.arrangement.sorts = {{SavedOften::column("day"), false}};
    const QStringList turned = often.labels(oldest);
    CHECK(turned.front() == "A small register");
    CHECK(turned.size() == 31);
}

TEST_CASE("saves are found by person, day and words", "[trail]")
{
    const SavedOften often(30);
    CHECK(often.labels(asked("by", "dema")).size() == 15);
    CHECK(often.labels(asked("what", "small")) == QStringList{"A small register"});
    const QDate today = QDate::currentDate();
    CHECK(often.labels(asked("day", today.toString(Qt::ISODate))).size() == 31);
    CHECK(often.labels(asked("day", "< " + today.toString(Qt::ISODate))).isEmpty());
    CHECK(often.labels(asked("number", "2..4")).size() == 3);
    CHECK(listCount(often.store.database(), asked("by", "karma")).value() == 15);
}

TEST_CASE("saves are found by what they touched", "[trail]")
{
    const SavedOften often(5);
    const Database &database = often.store.database();
    ListQuestion question{&savesList()};
    question.only = savesTouching(database, partsOf(database, often.small.agreement.id.uuid).value()).value();
    CHECK(often.labels(question).size() == 6);
    question.only = savesTouching(database, partsOf(database, often.small.losses.id.uuid).value()).value();
    CHECK(often.labels(question) == QStringList{"A small register"});
}

TEST_CASE("the newest saves are read by the index of the clock", "[trail]")
{
    const SavedOften often(3);
    Statement plan(
        often.store.database(),
        "EXPLAIN QUERY PLAN SELECT save.save_id FROM save ORDER BY save.hlc DESC, save.save_id LIMIT 200");
    QString steps;
    REQUIRE(plan.each([&steps](const Statement &row) { steps += row.text(3) + '\n'; }));
    CAPTURE(steps);
    CHECK(steps.contains("save_clock"));
}

TEST_CASE("a changed record leads to the place where it is looked at", "[trail]")
{
    const SmallRegister small;
    Store store = small.make();
    const Progress progress = SmallRegister::claimed(small.cereals, "1");
    Save save("Report");
    save.add(progress);
    REQUIRE(store.commit(std::move(save)));
    const auto way = [&store](const char *table, const Uuid &record) {
        return wayTo(store.database(), table, record).value();
    };
    const Uuid agreement = small.agreement.id.uuid;
    CHECK(way("agreement", agreement) == RecordWay{true, agreement, {}});
    CHECK(way("indicator", small.cereals.id.uuid) == RecordWay{true, agreement, small.cereals.id.uuid});
    CHECK(way("progress", progress.id.uuid) == RecordWay{true, agreement, small.cereals.id.uuid});
    CHECK_FALSE(way("office", small.centre.id.uuid));
    CHECK_FALSE(way("indicator", Uuid::create()));
}

TEST_CASE("a month of the audit trail has its saves, its acts and the heads of its days", "[trail]")
{
    const SavedOften often(4);
    Store store = Store::open(often.small.path, Database::Access::ReadWrite).value();
    Progress verified = SmallRegister::claimed(often.small.losses, "12");
    verified.stage = Stage::Verified;
    Save save("Verify");
    save.setUser("pema");
    save.add(verified);
    REQUIRE(store.commit(std::move(save)));

    const auto month = registerMonth(store.database(), QDate::currentDate(), QLocale::c());
    REQUIRE(month);
    CHECK(month->saves.size() == 6);
    CHECK(month->saves.front().changes == 9);
    CHECK(month->before == ChainHead());
    CHECK(month->head() == chainHead(store.database()).value());
    REQUIRE(month->acts.size() == 1);
    CHECK(month->acts.front().save.user == "pema");
    CHECK(month->acts.front().place == "MOA-1/1.1.2 Y");
    const auto next = registerMonth(store.database(), QDate::currentDate().addMonths(1), QLocale::c());
    REQUIRE(next);
    CHECK(next->saves.empty());
    CHECK(next->before == month->head());
    CHECK(next->head() == month->head());
}
