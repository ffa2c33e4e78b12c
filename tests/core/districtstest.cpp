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
#include "tests/randomhistory.h"
#include "tests/season.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

template <typename Record, typename Change>
void edit(ExchangingSite &site, const Id<Record> &id, Change change)
{
    const Record before = record<Record>(site.database(), id).value().value();
    Record after = before;
    change(after);
    Save save("Edit");
    save.setUser(site.name);
    save.change(before, after);
    REQUIRE(site.store.commit(std::move(save)));
}

template <typename Record>
void add(ExchangingSite &site, const Record &record)
{
    Save save("Add");
    save.setUser(site.name);
    save.add(record);
    REQUIRE(site.store.commit(std::move(save)));
}

void retitle(ExchangingSite &site, const SuccessIndicator &indicator, const QString &title)
{
    edit(site, indicator.id, [&](SuccessIndicator &edited) { edited.title = title; });
}

SuccessIndicator stored(const ExchangingSite &site, const SuccessIndicator &indicator)
{
    return record(site.database(), indicator.id).value().value();
}

OutcomeCounts counts(const Result<MergeReport> &report)
{
    REQUIRE(report);
    CHECK(report->isAccounted());
    return report->counts;
}

std::vector<DifferingEntry> open(ExchangingSite &centre, const ExchangingSite &district)
{
    return openEntries(centre.database(), ownSite(district.database()).value()).value();
}

Result<void> decided(ExchangingSite &centre, const DifferingEntry &entry, EntryChoice choice,
                     const QString &third = {}, const QString &reason = "It is so")
{
    Save save("Decide");
    return decide(centre.database(), {entry.id, choice, third, reason, "Dema"}, save).and_then([&] {
        return centre.store.commit(std::move(save)).map([](const SaveId &) {});
    });
}

Progress claimed(const SuccessIndicator &indicator, const QString &value)
{
    Progress progress;
    progress.id = ProgressId::create();
    progress.indicator = indicator.id;
    progress.period = "Q1";
    progress.value.value = value;
    return progress;
}

void requireSound(ExchangingSite &site)
{
    CHECK(verifyChain(site.database()));
    CHECK(strayRecords(site.database()).value().empty());
}

} // namespace

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

TEST_CASE("packages out of order, twice, and with one missing", "[districts]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    ExchangingSite &centre = season.centre();
    const SuccessIndicator &first = season.plan(0).indicators[0];
    retitle(north, first, "Rice");
    const QByteArray one = season.fromDistrict(0);
    retitle(north, first, "Maize");
    const QByteArray two = season.fromDistrict(0);
    CHECK(counts(Season::delivered(centre, two)).applied == 2); // it goes on from what was acknowledged
    const int saves = ownChainEnd(centre.database()).value().sequence;
    CHECK(counts(Season::delivered(centre, one)).duplicate == 1);
    CHECK(counts(Season::delivered(centre, two)).duplicate == 2);
    CHECK(ownChainEnd(centre.database()).value().sequence == saves);
    CHECK(stored(centre, first).title == "Maize");
}

TEST_CASE("a package behind one that the register never saw is refused whole", "[districts]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    const QString backup = season.path("backup.mandate");
    REQUIRE(mandate::backup(season.centre().database(), backup));
    retitle(north, first, "Rice");
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    REQUIRE(Season::delivered(north, season.toDistrict(0)));
    retitle(north, first, "Maize");
    const QByteArray next = season.fromDistrict(0);
    ExchangingSite restored{"Centre", Store::open(backup, Database::Access::ReadWrite).value(),
                            season.centre().keys};
    const auto refused = Season::delivered(restored, next);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("missing"));
    CHECK(stored(restored, first).title == "Indicator 1");
    CHECK(Season::delivered(season.centre(), next));
    // The centre goes on with its backup: the office sends once more what was lost with it.
    const Enrolment centre = centreOf(north.database()).value().value();
    auto again = packageFor(north.database(), centre, north.keys, 1);
    REQUIRE(again);
    CHECK(counts(Season::delivered(restored, again->file)).applied == 2);
    CHECK(stored(restored, first).title == "Maize");
    const QByteArray back = Season::packed(restored, north).value();
    CHECK(Season::delivered(north, back));
}

TEST_CASE("a register taken from a backup is noticed on both sides", "[districts]")
{
    Season season(1);
    ExchangingSite &north = season.district(0);
    const SuccessIndicator &first = season.plan(0).indicators[0];
    const QString backup = season.path("backup.mandate");
    REQUIRE(mandate::backup(north.database(), backup));
    retitle(north, first, "Rice");
    REQUIRE(Season::delivered(season.centre(), season.fromDistrict(0)));
    ExchangingSite restored{"District 1", Store::open(backup, Database::Access::ReadWrite).value(),
                            north.keys};
    retitle(restored, first, "Wheat");
    retitle(restored, first, "Barley");
    const auto forked = Season::delivered(season.centre(), Season::packed(restored, season.centre()).value());
    REQUIRE_FALSE(forked);
    CHECK(forked.error().message.contains("backup"));
    const auto back = Season::delivered(restored, season.toDistrict(0));
    REQUIRE_FALSE(back);
    CHECK(back.error().message.contains("backup"));
    CHECK(stored(season.centre(), first).title == "Rice");
}

TEST_CASE("a revoked or unknown office is refused before anything is read", "[districts]")
{
    Season season(2);
    retitle(season.district(0), season.plan(0).indicators[0], "Rice");
    const QByteArray package = season.fromDistrict(0);
    const Uuid site = ownSite(season.district(0).database()).value();
    const Enrolment enrolled = enrolmentOf(season.centre().database(), site).value().value();
    REQUIRE(season.centre().store.commit(revocation(enrolled, "The laptop was stolen")));
    const auto revoked = Season::delivered(season.centre(), package);
    REQUIRE_FALSE(revoked);
    CHECK(revoked.error().message.contains("stolen"));
    CHECK_FALSE(siteOfOffice(season.centre().database(), "D1"));
    const auto unknown = Season::delivered(season.district(1), package);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains("not enrolled"));
}

TEST_CASE("an enrolment needs the fingerprint that was read aloud, and an unaltered file", "[districts]")
{
    Season season(1);
    const KeyPair keys = KeyPair::made();
    const QByteArray file = siteCardFile(Uuid::create(), "South", keys);
    const SiteCard card = readSiteCard(file).value();
    CHECK(card.name == "South");
    const Database &centre = season.centre().database();
    CHECK_FALSE(enrolment(centre, card, "D1", "0000 0000", {}));
    CHECK(enrolment(centre, card, "D1", fingerprint(keys.publicKeys()).toLower().remove(' '), {}));
    CHECK_FALSE(enrolment(centre, card, "D9", fingerprint(keys.publicKeys()), {}));
    CHECK_FALSE(readSiteCard(QByteArray(file).replace("South", "North")));
    CHECK_FALSE(readSiteCard("{}"));
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
