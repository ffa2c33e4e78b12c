// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "core/cycle/freeze.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"
#include "core/store/replay.h"
#include "core/store/undo.h"
#include "tests/core/retitle.h"

using namespace mandate;

TEST_CASE("what is signed stays signed while its year is reported", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    const AgreementVersion version =
        freeze(dossier(store.database(), "MOA-1").value(), QDate(2014, 7, 15), "Signed on paper");
    Save signing("Sign");
    signing.add(version);
    REQUIRE(store.commit(signing));

    const auto refused = store.commit(retitle(small.cereals, "Rice"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("MOA-1"));
    Save addition("One more");
    SuccessIndicator third = small.losses;
    third.id = IndicatorId::create();
    addition.add(third);
    CHECK(store.commit(addition).error().kind == Error::Kind::Refused);
    Save removal("One less");
    removal.withdraw(small.losses);
    CHECK(store.commit(removal).error().kind == Error::Kind::Refused);

    Cycle longer = small.cycle;
    longer.end = QDate(2020, 6, 30);
    Save extension("Extend the year");
    extension.change(small.cycle, longer);
    CHECK(store.commit(extension).error().kind == Error::Kind::Refused);

    Save report("Report");
    const Progress claimed = SmallRegister::claimed(small.cereals, "180000");
    report.add(claimed);
    CHECK(store.commit(report));
    Progress judged = claimed;
    judged.stage = Stage::Verified;
    Save promotion("Turn a claim into a verified figure");
    promotion.change(claimed, judged);
    CHECK(store.commit(promotion).error().kind == Error::Kind::Refused);
}

TEST_CASE("nothing moves into a signed agreement", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    Agreement other = small.agreement;
    other.id = AgreementId::create();
    other.code = "MOA-2";
    Objective loose = small.objective;
    loose.id = ObjectiveId::create();
    loose.agreement = other.id;
    Save draft("Another draft");
    draft.add(other);
    draft.add(loose);
    REQUIRE(store.commit(draft));
    Save signing("Sign");
    signing.add(freeze(dossier(store.database(), "MOA-1").value(), QDate(2014, 7, 15), {}));
    REQUIRE(store.commit(signing));
    Objective inside = loose;
    inside.agreement = small.agreement.id;
    Save move("Move");
    move.change(loose, inside);
    CHECK(store.commit(move).error().kind == Error::Kind::Refused);
}

TEST_CASE("signing freezes what the register holds, not what was read before", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    const AgreementVersion early = freeze(dossier(store.database(), "MOA-1").value(), QDate(2014, 7, 15), {});
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    Save signing("Sign");
    signing.add(early);
    const auto late = store.commit(signing);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Error::Kind::Conflict);
}
