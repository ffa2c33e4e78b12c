// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "tests/season.h"
#include "tests/testing.h"

using namespace mandate;

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
