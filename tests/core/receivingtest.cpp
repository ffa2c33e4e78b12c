// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/differences.h"
#include "core/exchange/receivingreport.h"
#include "core/exchange/sending.h"
#include "core/exchange/sites.h"
#include "core/security/password.h"
#include "core/store/chainhead.h"
#include "core/store/records.h"
#include "core/store/usersaves.h"
#include "tests/season.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

constexpr const char *Password = "a long password";

NewUser user(const QString &name)
{
    static const QString hash = passwordHash(Password, Effort::Least).value();
    return {name, name + " N.", {}, hash};
}

void signIn(ExchangingSite &site, const QString &name)
{
    REQUIRE(site.store.signIn(name, Password, Effort::Least));
}

// A register that several people sign in to; the first is its administrator and manager.
void share(ExchangingSite &site, const QString &first)
{
    REQUIRE(site.store.commit(sharingSave(user(first))));
    signIn(site, first);
}

Account addUser(ExchangingSite &site, const QString &name, UserRole role, const OfficeId &office)
{
    REQUIRE(site.store.commit(userSave(user(name))));
    const Account account = record<Account>(site.database(), "WHERE name = ?", name).value().value();
    const RoleGrant grant{RoleGrantId::create(), account.id, role, office, {}, {}, {}, "Appointed", {}};
    REQUIRE(site.store.commit(grantSave(site.database(), *site.store.authority(), grant).value()));
    return account;
}

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

// A centre and two districts; the first has the work plan of its head besides.
struct SharedSeason
{
    Season season{2};
    Agreement workPlan = season.plan(0).agreement;

    SharedSeason()
    {
        workPlan.id = AgreementId::create();
        workPlan.code = "D1-head";
        workPlan.kind = AgreementKind::WorkPlan;
        Save save("Work plan");
        save.add(workPlan);
        REQUIRE(season.centre().store.commit(std::move(save)));
        REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
        share(season.centre(), "dorji");
        addUser(season.centre(), "officer", UserRole::CentreOfficer, season.plan(1).office.id);
        addUser(season.centre(), "focal", UserRole::FocalPoint, season.plan(1).office.id);
    }

    // Both sides write another vision into both agreements of the first district.
    QByteArray differingPackage()
    {
        for (const AgreementId &id : {workPlan.id, season.plan(0).agreement.id}) {
            edit(season.centre(), id, &Agreement::vision, QString("Ours"));
            edit(season.district(0), id, &Agreement::vision, QString("Theirs"));
        }
        edit(season.district(0), season.plan(0).objective.id, &Objective::title, QString("Harvest"));
        return season.fromDistrict(0);
    }
};

} // namespace

TEST_CASE("a centre officer receives what lies outside their offices", "[receiving][permissions]")
{
    SharedSeason shared;
    ExchangingSite &centre = shared.season.centre();
    const QByteArray package = shared.differingPackage();

    signIn(centre, "focal");
    const auto refused = Season::delivered(centre, package);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(record(centre.database(), shared.season.plan(0).objective.id).value()->title == "Grow more");

    signIn(centre, "officer");
    const Objective before = record(centre.database(), shared.season.plan(0).objective.id).value().value();
    Objective after = before;
    after.title = "By hand";
    Save byHand("By hand");
    byHand.change(before, after);
    CHECK_FALSE(centre.store.commit(std::move(byHand)));
    const auto report = Season::delivered(centre, package);
    REQUIRE(report);
    CHECK(report->isAccounted());
    CHECK(report->counts.applied == 1);
    CHECK(report->counts.different == 2);
    CHECK(record(centre.database(), shared.season.plan(0).objective.id).value()->title == "Harvest");
    CHECK(saves(centre.database(), 1)->front().user == "officer");
    REQUIRE(shared.season.toDistrict(0).size() > 0);
}

TEST_CASE("entries about a work plan are shown to nobody who may not see it", "[receiving][permissions]")
{
    SharedSeason shared;
    ExchangingSite &centre = shared.season.centre();
    REQUIRE(Season::delivered(centre, shared.differingPackage()));
    REQUIRE(entryStandings(centre.database())->size() == 2);

    signIn(centre, "officer");
    const auto shown = entryStandings(centre.database()).value();
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().entry.agreement == shared.season.plan(0).agreement.id.uuid);
    for (const EntryChoice choice : {EntryChoice::KeepOurs, EntryChoice::TakeTheirs}) {
        Save save("Decide");
        REQUIRE(decide(centre.database(), {shown.front().entry.id, choice, {}, "So", {}}, save));
        CHECK_FALSE(centre.store.commit(std::move(save)));
    }

    signIn(centre, "dorji");
    const auto all = entryStandings(centre.database()).value();
    for (const EntryStanding &standing : all) {
        Save save("Decide");
        REQUIRE(decide(centre.database(), {standing.entry.id, EntryChoice::TakeTheirs, {}, "So", {}}, save));
        CHECK(centre.store.commit(std::move(save)));
    }
    signIn(centre, "officer");
    CHECK(records<EntryDecision>(centre.database(), "")->size() == 1);
    Statement lines(centre.database(), "SELECT count(*) FROM change WHERE table_name = 'differing_entry'");
    REQUIRE(lines.step());
    CHECK(lines.integer(0) == 1);
}

TEST_CASE("what somebody with few offices sends is the whole part of the other office", "[receiving]")
{
    SharedSeason shared;
    ExchangingSite &centre = shared.season.centre();
    signIn(centre, "officer");
    REQUIRE_FALSE(record(centre.database(), shared.workPlan.id).value());
    REQUIRE(Season::delivered(shared.season.district(0), shared.season.toDistrict(0)));
    CHECK(record(shared.season.district(0).database(), shared.workPlan.id).value());
}

TEST_CASE("on whose behalf a save was made, and its signature, come with the package", "[receiving]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    share(north, "dema");
    const Account dema = record<Account>(north.database(), "WHERE name = 'dema'").value().value();
    addUser(north, "karma", UserRole::Reader, {});
    const Account karma = record<Account>(north.database(), "WHERE name = 'karma'").value().value();
    const Behalf behalf{BehalfId::create(), karma.id, dema.id, {}, {}, {}, {}, "Leave", {}};
    REQUIRE(north.store.commit(behalfSave(north.database(), *north.store.authority(), behalf).value()));
    signIn(north, "karma");
    const auto keys = std::make_shared<const KeyPair>(KeyPair::made());
    REQUIRE(
        north.store.commit(keySave(north.database(), *north.store.authority(), keys->publicKeys()).value()));
    north.store.useKeys(keys);
    REQUIRE(north.store.actFor(dema.id));
    edit(north, season.plan(0).agreement.id, &Agreement::vision, QString("Theirs"));
    REQUIRE(saves(north.database(), 1)->front().onBehalfOf == "dema");
    REQUIRE(saves(north.database(), 1)->front().signature.size() == 64);
    edit(season.centre(), season.plan(0).agreement.id, &Agreement::vision, QString("Ours"));

    PackageContent content = contentFor(north.database(), centreOf(north.database()).value().value()).value();
    const PackageContent back = readContent(writeContent(content)).value();
    CHECK(back.saves.back().link.entry.onBehalfOf == "dema");
    CHECK(back.saves.back().link.entry.signature == content.saves.back().link.entry.signature);
    CHECK(back.saves.back().signKey == keys->publicKeys().sign);

    const QByteArray package = season.fromDistrict(0);
    SECTION("as a sentence of the entry and a count of the report")
    {
        const auto report = Season::delivered(season.centre(), package);
        REQUIRE(report);
        CHECK(report->signedSaves >= 1);
        CHECK(report->notices.isEmpty());
        REQUIRE(report->entries.size() == 1);
        CHECK(report->entries.front().editor == "karma on behalf of dema");
    }
    SECTION("and a key that somebody else has here is told of")
    {
        share(season.centre(), "pema");
        REQUIRE(season.centre().store.commit(
            keySave(season.centre().database(), *season.centre().store.authority(), keys->publicKeys())
                .value()));
        const auto report = Season::delivered(season.centre(), package);
        REQUIRE(report);
        CHECK(report->notices.join(' ').contains("names karma and bears the signature of pema"));
    }
}

TEST_CASE("a save that was signed by other keys than it says is refused", "[receiving]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    edit(north, season.plan(0).agreement.id, &Agreement::vision, QString("Theirs"));
    PackageContent content = contentFor(north.database(), centreOf(north.database()).value().value()).value();
    content.signature = north.keys.signature(chainStatement(content.sender, content.upTo, content.head));
    SentSave &last = content.saves.back();
    const Enrolment sender =
        trustedSite(season.centre().database(), ownSite(north.database()).value()).value();
    REQUIRE(planReturns(season.centre().database(), sender, content, {}));
    last.signKey = KeyPair::made().publicKeys().sign;
    last.link.entry.signature = KeyPair::made().signature(last.link.entry.hash);
    const auto refused = planReturns(season.centre().database(), sender, content, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
}

TEST_CASE("both sides tell the heads of both audit trails", "[receiving]")
{
    Season season(1);
    edit(season.district(0), season.plan(0).agreement.id, &Agreement::vision, QString("Theirs"));
    const QByteArray package = season.fromDistrict(0);
    const auto report = Season::delivered(season.centre(), package);
    REQUIRE(report);
    CHECK(report->ownHead == chainHead(season.centre().database()).value().text());
    const ChainHead theirs = readChainHead(report->head).value();
    CHECK(saveOfHead(season.district(0).database(), theirs).value());
    CHECK(theirs.saves == report->upTo);
}

TEST_CASE("a third value is typed field by field, by the words on screen", "[receiving][differences]")
{
    Season season(1);
    const IndicatorId id = season.plan(0).indicators[0].id;
    const auto target = [](const char *value) {
        decltype(SuccessIndicator::levels) levels{};
        levels[0].value = value;
        return levels;
    };
    edit(season.centre(), id, &SuccessIndicator::levels, target("80"));
    edit(season.district(0), id, &SuccessIndicator::levels, target("90"));
    const auto report = Season::delivered(season.centre(), season.fromDistrict(0));
    REQUIRE(report);
    REQUIRE(report->entries.size() == 1);
    const DifferingEntry entry = report->entries.front();
    const Database &centre = season.centre().database();
    const Description &description = describe<SuccessIndicator>();
    const auto fields = typableFields(entry);
    REQUIRE(fields.size() > 1);
    const auto firstLevel = std::size_t(description.indexOf(u"level1"));
    const QString level = description.label(firstLevel);
    const auto typed = typedValues(
        centre, entry,
        {{level.toUpper(), "85"}, {description.label(std::size_t(description.indexOf(u"unit"))), "kg"}},
        QLocale::c());
    CAPTURE(typed ? typed->toStdString() : typed.error().message.toStdString());
    REQUIRE(typed);
    Save save("Decide");
    REQUIRE(decide(centre, {entry.id, EntryChoice::ThirdValue, *typed, "Agreed", {}}, save));
    REQUIRE(season.centre().store.commit(std::move(save)));
    const SuccessIndicator decided = record(centre, id).value().value();
    CHECK(decided.levels[0].value == "85");
    CHECK(decided.unit == "kg");

    const auto other = typedValues(centre, entry, {{"Height", "12"}}, QLocale::c());
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == Error::Kind::Misuse);
    CHECK(other.error().message.contains(level));
}

TEST_CASE("a report tells of each change of a package what became of it", "[receiving][report]")
{
    SharedSeason shared;
    ExchangingSite &centre = shared.season.centre();
    const auto noPlace = [](const Database &, QStringView, const Uuid &) {
        return Result<QString>(QString("here"));
    };
    const QByteArray file = shared.differingPackage();
    REQUIRE(Season::delivered(centre, file));
    const PackageId package = lastReceived(centre.database()).value();
    const auto report = receivingReport(centre.database(), package, noPlace, QLocale::c()).value();
    CHECK(report.sender == "District 1");
    CHECK(report.save.user == "dorji");
    CHECK(report.ownHead == chainHead(centre.database()).value().text());
    REQUIRE(report.changes.size() == 3);
    CHECK(report.hidden == 0);
    CHECK(report.changes[0].outcome == ChangeOutcome::Different);
    CHECK(report.changes[0].cause == DifferenceCause::BothChanged);
    CHECK(report.changes[0].after == "Theirs");
    CHECK(report.changes[2].outcome == ChangeOutcome::Applied);
    CHECK(report.changes[2].after == "Harvest");
    const QByteArray csv = receivingCsv(report);
    CHECK(csv.count('\n') == 4);
    CHECK(csv.contains("Harvest"));
    CHECK(csv.contains(report.head.toUtf8()));

    signIn(centre, "officer");
    const auto seen = receivingReport(centre.database(), package, noPlace, QLocale::c()).value();
    CHECK(seen.changes.size() == 2);
    CHECK(seen.hidden == 1);
    CHECK_FALSE(receivingReport(centre.database(), PackageId::create(), noPlace, QLocale::c()));
}
