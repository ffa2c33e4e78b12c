// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/agreementversion.h"
#include "core/cycle/freeze.h"
#include "core/cycle/progress.h"
#include "core/exchange/differences.h"
#include "core/exchange/evidence.h"
#include "core/exchange/sending.h"
#include "core/exchange/sitecard.h"
#include "core/exchange/sites.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/replay.h"
#include "tests/core/districtedits.h"
#include "tests/randomhistory.h"
#include "tests/season.h"
#include "tests/testing.h"

using namespace mandate;

TEST_CASE("an office gets its part of the register and nothing of another office", "[districts]")
{
    Season season(2);
    const Database &north = season.district(0).database();
    CHECK(record(north, season.plan(0).agreement.id).value() == season.plan(0).agreement);
    CHECK(records<SuccessIndicator>(north, "").value().size() == 4);
    CHECK_FALSE(record(north, season.plan(1).agreement.id).value());
    CHECK(record(north, season.centreOffice().id).value());
    CHECK(ownSite(north).value() != ownSite(season.centre().database()).value());
    CHECK(centreOf(north).value()->name == "Centre");
    requireSound(season.district(0));
}

TEST_CASE("what an office changed comes to the centre, and the receipt back", "[districts]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    retitle(north, first, "Rice");
    add(north, claimed(first, "12"));
    const auto received = counts(Season::delivered(season.centre(), season.fromDistrict(0)));
    CHECK(received.applied == 2);
    CHECK(stored(season.centre(), first).title == "Rice");
    CHECK(counts(Season::delivered(north, season.toDistrict(0))).held == 0);
    const Uuid own = ownSite(north.database()).value();
    const Uuid centre = ownSite(season.centre().database()).value();
    CHECK(receivedChainEnd(north.database(), own, centre).value().sequence > 0);
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    CHECK(receivedChainEnd(season.centre().database(), centre, own).value().sequence > 0);
    CHECK(contentFor(season.centre().database(), siteOfOffice(season.centre().database(), "D1").value())->kind
          == PackageKind::Updates);
    requireSound(north);
    requireSound(season.centre());
}

TEST_CASE("what was saved on behalf of somebody arrives as it was saved", "[districts]")
{
    Season season(1);
    Save save("For the head");
    save.setUser("karma");
    save.setOnBehalfOf("head");
    save.add(claimed(season.plan(0).indicators[0], "3"));
    REQUIRE(season.district(0).store.commit(std::move(save)));
    CHECK(counts(Season::delivered(season.centre(), season.fromDistrict(0))).applied == 1);
}

TEST_CASE("edits of different fields of a record both hold", "[districts]")
{
    Season season(1);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    retitle(season.district(0), first, "Rice");
    edit(season.centre(), first.id, [](SuccessIndicator &edited) { edited.definition = "Unhusked"; });
    CHECK(counts(Season::delivered(season.centre(), season.fromDistrict(0))).applied == 1);
    CHECK(stored(season.centre(), first).title == "Rice");
    CHECK(stored(season.centre(), first).definition == "Unhusked");
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    CHECK(stored(season.district(0), first).definition == "Unhusked");
}

TEST_CASE("fields that only make sense together differ together", "[districts]")
{
    Season season(1);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    edit(season.district(0), first.id, [](SuccessIndicator &edited) { edited.unit = "kg"; });
    edit(season.centre(), first.id, [](SuccessIndicator &edited) { edited.levels[0].value = "7"; });
    CHECK(counts(Season::delivered(season.centre(), season.fromDistrict(0))).different == 1);
    const auto entries = open(season.centre(), season.district(0));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].group == "target");
    CHECK(entries[0].cause == DifferenceCause::BothChanged);
    CHECK(entries[0].base.contains("\"t\""));
    CHECK(entries[0].ours.contains("\"level1\":\"7\""));
    CHECK(entries[0].theirs.contains("\"kg\""));
    CHECK(entries[0].editor == "District 1");
}

TEST_CASE("a difference is decided once and everybody learns it", "[districts]")
{
    Season season(2);
    ExchangingSite &centre = season.centre();
    ExchangingSite &north = season.district(0);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    retitle(north, first, "Rice");
    retitle(centre, first, "Wheat");
    CHECK(counts(Season::delivered(centre, season.fromDistrict(0))).different == 1);
    CHECK(stored(centre, first).title == "Wheat");
    REQUIRE(Season::delivered(north, season.toDistrict(0)));
    CHECK(stored(north, first).title == "Rice"); // it waits for a decision

    const auto [choice, third, title] = GENERATE(table<EntryChoice, const char *, const char *>({
        {EntryChoice::KeepOurs, "", "Wheat"},
        {EntryChoice::TakeTheirs, "", "Rice"},
        {EntryChoice::ThirdValue, "{\"title\":\"Maize\"}", "Maize"},
    }));
    const DifferingEntry entry = open(centre, north).at(0);
    CHECK_FALSE(decided(centre, entry, choice, third, " "));
    REQUIRE(decided(centre, entry, choice, third));
    CHECK(open(centre, north).empty());
    CHECK(stored(centre, first).title == title);
    CHECK_FALSE(decided(centre, entry, EntryChoice::KeepOurs)); // it is decided
    REQUIRE(Season::delivered(north, season.toDistrict(0)));
    CHECK(stored(north, first).title == title);
    const auto there = entryStandings(north.database()).value();
    REQUIRE(there.size() == 1);
    CHECK(there[0].decision->reason == "It is so");
    CHECK_FALSE(there[0].isDecidedHere);
    CHECK(decided(north, entry, EntryChoice::Reopen).error().message.contains("centre"));

    REQUIRE(decided(centre, entry, EntryChoice::Reopen));
    REQUIRE(decided(centre, open(centre, north).at(0), EntryChoice::TakeTheirs));
    REQUIRE(Season::delivered(north, season.toDistrict(0)));
    CHECK(stored(north, first).title == "Rice");
    requireSound(north);
    requireSound(centre);
}

TEST_CASE("a later change waits behind an undecided one and takes its place", "[districts]")
{
    Season season(1);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    retitle(season.district(0), first, "Rice");
    retitle(season.centre(), first, "Wheat");
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    retitle(season.district(0), first, "Rice, unhusked");
    const auto later = counts(Season::delivered(season.centre(), season.fromDistrict(0)));
    CHECK(later.parked == 1);
    CHECK(later.duplicate == 1); // not acknowledged yet, so it came once more
    const auto entries = open(season.centre(), season.district(0));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].theirs.contains("unhusked"));
    CHECK(entries[0].base.contains("Indicator 1"));
    CHECK(records<DifferingEntry>(season.centre().database(), "").value().size() == 2);
}

TEST_CASE("what is signed is not changed by a package", "[districts]")
{
    Season season(1);
    const DistrictPlan &plan = season.plan(0);
    retitle(season.district(0), plan.indicators[0], "Rice");
    SuccessIndicator more = plan.indicators[0];
    more.id = IndicatorId::create();
    more.number = 9;
    add(season.district(0), more);
    add(season.district(0), claimed(plan.indicators[1], "3"));
    const QString text = frozenText(dossier(season.centre().database(), plan.agreement.id).value());
    add(season.centre(), AgreementVersion{AgreementVersionId::create(), plan.agreement.id, 1,
                                          QDate(2026, 8, 1), "Signed", fingerprintOf(text), text});
    const auto received = counts(Season::delivered(season.centre(), season.fromDistrict(0)));
    CHECK(received.blocked == 2);
    CHECK(received.applied == 1); // what was achieved is told after the signing
    CHECK(stored(season.centre(), plan.indicators[0]).title == "Indicator 1");
    for (const DifferingEntry &entry : open(season.centre(), season.district(0))) {
        CHECK(entry.cause == DifferenceCause::Signed);
        CHECK_FALSE(decided(season.centre(), entry, EntryChoice::TakeTheirs));
        CHECK(decided(season.centre(), entry, EntryChoice::KeepOurs));
    }
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    CHECK(stored(season.district(0), plan.indicators[0]).title == "Indicator 1");
    CHECK_FALSE(record(season.district(0).database(), more.id).value());
    requireSound(season.district(0));
}

TEST_CASE("an agreement that a district signed offline arrives signed", "[districts]")
{
    Season season(1);
    const DistrictPlan &plan = season.plan(0);
    const bool differs = GENERATE(false, true);
    retitle(season.district(0), plan.indicators[0], "Rice");
    const QString text = frozenText(dossier(season.district(0).database(), plan.agreement.id).value());
    const AgreementVersion version{AgreementVersionId::create(),
                                   plan.agreement.id,
                                   1,
                                   QDate(2026, 8, 1),
                                   "Signed",
                                   fingerprintOf(text),
                                   text};
    add(season.district(0), version);
    if (differs)
        retitle(season.centre(), plan.indicators[1], "Wheat");
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    CHECK(record(season.centre().database(), version.id).value().has_value() == !differs);
    CHECK(open(season.centre(), season.district(0)).size() == (differs ? 1 : 0));
}

TEST_CASE("the same thing entered twice is a possible double", "[districts]")
{
    Season season(1);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    const Progress theirs = claimed(first, "12");
    const Progress ours = claimed(first, "14");
    add(season.district(0), theirs);
    add(season.centre(), ours);
    CHECK(counts(Season::delivered(season.centre(), season.fromDistrict(0))).different == 1);
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    CHECK(record(season.district(0).database(), theirs.id).value());
    const auto entry = open(season.centre(), season.district(0)).at(0);
    CHECK(entry.cause == DifferenceCause::PossibleDouble);
    const bool take = GENERATE(false, true);
    REQUIRE(decided(season.centre(), entry, take ? EntryChoice::TakeTheirs : EntryChoice::KeepOurs));
    REQUIRE(Season::delivered(season.district(0), season.toDistrict(0)));
    for (ExchangingSite *site : {&season.centre(), &season.district(0)}) {
        CHECK(records<Progress>(site->database(), "").value() == std::vector{take ? theirs : ours});
        requireSound(*site);
    }
}

TEST_CASE("an office changes nothing of another's", "[districts]")
{
    Season season(2);
    edit(season.district(0), season.centreOffice().id, [](Office &office) { office.name = "Ours now"; });
    CHECK(counts(Season::delivered(season.centre(), season.fromDistrict(0))).blocked == 1);
    CHECK(record(season.centre().database(), season.centreOffice().id).value()->name == "Cabinet Office");
    CHECK(open(season.centre(), season.district(0)).at(0).cause == DifferenceCause::NotTheirs);
}

TEST_CASE("what an office sent is kept as it came, and checked again", "[districts]")
{
    Season season(1);
    retitle(season.district(0), season.plan(0).indicators[0], "Rice");
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    const Database &centre = season.centre().database();
    CHECK(evidenceFaults(centre).value().isEmpty());
    CHECK(evidenceFaults(season.district(0).database()).value().isEmpty());
    REQUIRE(centre.execute("UPDATE attachment_content SET content = x'00'"));
    CHECK(evidenceFaults(centre).value().size() == 1);
    CHECK(evidenceFaults(centre).value().join(' ').contains("District 1"));
}

TEST_CASE("weights that no longer come to 100 are named after receiving", "[districts]")
{
    Season season(1);
    const DistrictPlan &plan = season.plan(0);
    const auto weigh = [](ExchangingSite &site, const SuccessIndicator &indicator, int percent) {
        edit(site, indicator.id,
             [percent](SuccessIndicator &edited) { edited.weight = Weight::fromPercent(percent).value(); });
    };
    weigh(season.district(0), plan.indicators[0], 40);
    weigh(season.district(0), plan.indicators[1], 10);
    weigh(season.centre(), plan.indicators[2], 35);
    weigh(season.centre(), plan.indicators[1], 15);
    const auto report = Season::delivered(season.centre(), season.fromDistrict(0));
    REQUIRE(report);
    CHECK(report->counts.applied == 1);
    CHECK(report->counts.different == 1);
    CHECK(report->reviewItems.join('\n').contains("D1-1"));
}

TEST_CASE("whatever three offices and a centre do, nothing is lost and all end alike", "[districts][history]")
{
    Season season(3);
    HistoryTally sum;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const HistoryTally tally = randomHistory(seed, season);
        CAPTURE(seed);
        REQUIRE(tally.violation == QString());
        sum.edits += tally.edits;
        sum.changes += tally.changes;
        sum.undecided += tally.undecided;
        sum.opinions += tally.opinions;
    }
    CHECK(sum.edits > 300);
    CHECK(sum.changes > 300);
    CHECK(sum.undecided > 10);
    CHECK(sum.opinions > 20);
}
