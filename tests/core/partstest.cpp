// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/parts.h"

#include "core/store/statement.h"
#include "tests/register.h"

using namespace mandate;

TEST_CASE("the parts of an agreement are found down to what was withdrawn", "[parts]")
{
    const SmallRegister small;
    Store store = small.make();
    const Progress claim = SmallRegister::claimed(small.losses, "12");
    Save claimed("Claim");
    claimed.add(claim);
    REQUIRE(store.commit(std::move(claimed)));
    Save withdrawn("Withdraw");
    withdrawn.withdraw(claim);
    withdrawn.withdraw(small.losses);
    REQUIRE(store.commit(std::move(withdrawn)));

    const std::vector<std::pair<Uuid, Parts>> cases{
        {small.agreement.id.uuid,
         Parts{small.agreement.id.uuid, small.objective.id.uuid, small.action.id.uuid, small.cereals.id.uuid,
               small.losses.id.uuid, claim.id.uuid}},
        {small.losses.id.uuid, Parts{small.losses.id.uuid, claim.id.uuid}},
        {small.cereals.id.uuid, Parts{small.cereals.id.uuid}},
        {small.ministry.id.uuid, Parts{small.ministry.id.uuid}},
    };
    for (const auto &[whole, expected] : cases)
        CHECK(partsOf(store.database(), whole).value() == expected);
}

TEST_CASE("no part is found by reading a whole table", "[parts]")
{
    const SmallRegister small;
    const Store store = small.make();
    Statement plan(store.database(), "EXPLAIN QUERY PLAN " + standingParts());
    while (plan.step().value()) {
        const QString step = plan.text(3);
        CAPTURE(step);
        CHECK((!step.startsWith("SCAN") || step == "SCAN part" || step == "SCAN CONSTANT ROW"));
    }
}
