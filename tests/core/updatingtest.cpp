// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/progress.h"
#include "core/exchange/differences.h"
#include "core/exchange/sending.h"
#include "core/exchange/sites.h"
#include "core/people/appointment.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/store/backup.h"
#include "core/store/records.h"
#include "tests/season.h"
#include "tests/testing.h"

#include <set>

using namespace mandate;

namespace {

template <typename Record, typename Value>
void edit(ExchangingSite &site, const Id<Record> &id, Value Record::*field, const Value &value)
{
    const Record before = record(site.database(), id).value().value();
    Record after = before;
    after.*field = value;
    Save save("Edit");
    save.change(before, after);
    REQUIRE(site.store.commit(std::move(save)));
}

template <typename... Records>
void add(ExchangingSite &site, const Records &...all)
{
    Save save("Add");
    (save.add(all), ...);
    REQUIRE(site.store.commit(std::move(save)));
}

PackageContent nextFor(Season &season, int from = 0)
{
    const Database &centre = season.centre().database();
    return contentFor(centre, siteOfOffice(centre, "D1").value(), from).value();
}

std::set<QString> tablesIn(const PackageContent &content)
{
    std::set<QString> tables;
    for (const auto &[description, row] : content.rows)
        if (isExchanged(*description))
            tables.insert(description->table);
    return tables;
}

bool holds(const PackageContent &content, const Uuid &record)
{
    return std::any_of(content.rows.begin(), content.rows.end(),
                       [&record](const auto &row) { return std::get<Uuid>(row.second.front()) == record; });
}

// The office received its part and the centre knows it.
void acknowledge(Season &season)
{
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
}

} // namespace

TEST_CASE("an update brings what changed since the office had all of its part", "[updates]")
{
    Season season(1);
    const DistrictPlan &plan = season.plan(0);
    CHECK(nextFor(season).kind == PackageKind::Slice); // nobody said yet that it came
    acknowledge(season);
    edit(season.centre(), plan.indicators[0].id, &SuccessIndicator::title, QString("Rice"));
    const PackageContent update = nextFor(season);
    CHECK(update.kind == PackageKind::Updates);
    CHECK(update.from > 1);
    CHECK(holds(update, plan.indicators[0].id.uuid));
    CHECK_FALSE(holds(update, plan.indicators[1].id.uuid));
    CHECK_FALSE(holds(update, plan.agreement.id.uuid));
    CHECK(tablesIn(update).count("rule_set") == 0);
    const PackageContent whole = nextFor(season, 1);
    CHECK(whole.from == 1);
    CHECK(holds(whole, plan.indicators[1].id.uuid));
    CHECK(whole.rows.size() > 3 * update.rows.size());

    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    CHECK(record(season.district(0).database(), plan.indicators[0].id).value()->title == "Rice");
}

TEST_CASE("updates may be lost, late and twice", "[updates]")
{
    Season season(1);
    acknowledge(season);
    const DistrictPlan &plan = season.plan(0);
    std::vector<QByteArray> packages;
    for (std::size_t i = 0; i < 3; ++i) {
        edit(season.centre(), plan.indicators[i].id, &SuccessIndicator::title, QString("Rice"));
        packages.push_back(season.toDistrict(0));
    }
    const auto order = GENERATE(std::vector<int>{2}, std::vector<int>{2, 0, 1}, std::vector<int>{1, 0, 2, 2},
                                std::vector<int>{0, 2});
    for (const int next : order)
        REQUIRE(Season::delivered(season.district(0), packages[std::size_t(next)]));
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(record(season.district(0).database(), plan.indicators[i].id).value()->title == "Rice");
}

TEST_CASE("what comes to belong to an office comes with all that belongs to it", "[updates]")
{
    Season season(2);
    acknowledge(season);
    ExchangingSite &centre = season.centre();
    SECTION("an agreement given to it")
    {
        edit(centre, season.plan(1).agreement.id, &Agreement::secondParty, season.plan(0).office.id.uuid);
        REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
        CHECK(record(season.district(0).database(), season.plan(1).indicators[3].id).value());
    }
    SECTION("a person appointed there, with their work plan")
    {
        const Post post{PostId::create(), "P1", "Engineer", season.plan(0).office.id, {}, {}, {}};
        const Post elsewhere{PostId::create(), "P2", "Clerk", season.plan(1).office.id, {}, {}, {}};
        const Person person{PersonId::create(), "N1", "Dema", {}, {}, {}};
        Agreement plan = season.plan(0).agreement;
        plan.id = AgreementId::create();
        plan.code = "W1";
        plan.kind = AgreementKind::WorkPlan;
        plan.secondParty = person.id.uuid;
        const Objective objective{ObjectiveId::create(), plan.id, 1, "Bridges", {}, false};
        add(centre, post, elsewhere, person,
            Appointment{AppointmentId::create(), person.id, elsewhere.id, {}, {}, {}, {}}, plan, objective);
        REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
        acknowledge(season);
        REQUIRE_FALSE(record(season.district(0).database(), plan.id).value());
        add(centre, Appointment{AppointmentId::create(), person.id, post.id, {}, {}, {}, {}});
        CHECK(nextFor(season).kind == PackageKind::Updates);
        REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
        CHECK(record(season.district(0).database(), person.id).value());
        CHECK(record(season.district(0).database(), objective.id).value());
    }
}

TEST_CASE("a change that was not taken is taken back, though nothing changed at the centre", "[updates]")
{
    Season season(1);
    acknowledge(season);
    const IndicatorId id = season.plan(0).indicators[0].id;
    edit(season.centre(), id, &SuccessIndicator::title, QString("Rice"));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    edit(season.district(0), id, &SuccessIndicator::title, QString("Maize"));
    edit(season.centre(), id, &SuccessIndicator::title, QString("Wheat"));
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0))); // it waits for a decision
    acknowledge(season);
    CHECK(record(season.district(0).database(), id).value()->title == "Maize");
    const auto open = entryStandings(season.centre().database()).value();
    REQUIRE(open.size() == 1);
    Save save("Decide");
    REQUIRE(
        decide(season.centre().database(), {open[0].entry.id, EntryChoice::KeepOurs, {}, "So", {}}, save));
    REQUIRE(season.centre().store.commit(std::move(save)));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    CHECK(record(season.district(0).database(), id).value()->title == "Wheat");
}

TEST_CASE("an update for a state the office never had is refused whole", "[updates]")
{
    Season season(1);
    const QString backup = season.path("before.mandate");
    REQUIRE(mandate::backup(season.district(0).database(), backup));
    acknowledge(season);
    edit(season.centre(), season.plan(0).indicators[0].id, &SuccessIndicator::title, QString("Rice"));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    // The centre hears that it came, and of nothing else that the office's backup lacks.
    PackageContent update = nextFor(season);
    update.from = update.upTo;
    const auto centre = centreOf(season.district(0).database()).value().value();
    update.signature =
        season.centre().keys.signature(chainStatement(update.sender, update.upTo, update.head));
    update.processed = 0;
    ExchangingSite restored{"District 1", Store::open(backup, Database::Access::ReadWrite).value(),
                            season.district(0).keys};
    const auto refused = planReceiving(restored.database(), {centre, update, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("whole part"));
    update.from = 1;
    CHECK(planReceiving(restored.database(), {centre, update, {}}));
}

TEST_CASE("a centre that went back to a backup sends the whole part", "[updates]")
{
    Season season(1);
    acknowledge(season);
    const QString backup = season.path("before.mandate");
    REQUIRE(mandate::backup(season.centre().database(), backup));
    const DistrictPlan &plan = season.plan(0);
    edit(season.centre(), plan.indicators[0].id, &SuccessIndicator::title, QString("Lost"));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    ExchangingSite restored{"Centre", Store::open(backup, Database::Access::ReadWrite).value(),
                            season.centre().keys};
    for (const char *title : {"A", "B", "C", "D", "E", "F"})
        edit(restored, plan.indicators[1].id, &SuccessIndicator::title, QString(title));
    // It does not know yet that the office has more than it.
    const auto refused =
        Season::delivered(season.district(0), Season::packed(restored, season.district(0)).value());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("backup"));
    REQUIRE(Season::delivered(restored, season.fromDistrict(0)));
    REQUIRE(Season::delivered(season.district(0), Season::packed(restored, season.district(0)).value()));
    const Database &north = season.district(0).database();
    CHECK(record(north, plan.indicators[0].id).value()->title == "Indicator 1");
    CHECK(record(north, plan.indicators[1].id).value()->title == "F");
}
