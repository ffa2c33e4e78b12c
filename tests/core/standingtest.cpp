// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/standing.h"

#include "core/assessment/objectiveresult.h"
#include "core/store/dossiers.h"
#include "tests/register.h"

using namespace mandate;

namespace {

const QDate During(2015, 1, 1);

ObjectiveResult objectiveOf(const SmallRegister &small, const Store &store, bool equalWeights)
{
    const Dossier opened = dossier(store.database(), small.agreement.id).value();
    Scheme scheme = schemeOf(opened.agreement, rulesOf(store.database(), opened.cycle).value()).value();
    scheme.equalWeights = equalWeights;
    return objectiveResults(opened, assess(opened, scheme, During)).front();
}

} // namespace

TEST_CASE("an objective's score follows the weighting of its scheme", "[reports]")
{
    SmallRegister small;
    const bool equalWeights = GENERATE(false, true);
    CAPTURE(equalWeights);
    if (equalWeights)
        small.cereals.weight = small.losses.weight = std::nullopt;
    Store store = small.make();
    CHECK(objectiveOf(small, store, equalWeights).state == ScoreState::NotDue);
    Save save("Achievements");
    save.add(SmallRegister::claimed(small.cereals, "175000")); // 80
    save.add(SmallRegister::claimed(small.losses, "10"));      // 100
    REQUIRE(store.commit(save));
    const ObjectiveResult objective = objectiveOf(small, store, equalWeights);
    CHECK(objective.state == ScoreState::Reported);
    CHECK(objective.composite.exact == (equalWeights ? Decimal(90) : Decimal(88)));
}

TEST_CASE("an objective without a score says why", "[reports]")
{
    const auto [first, second, state] = GENERATE(table<ReportState, ReportState, ScoreState>({
        {ReportState::NotApplicable, ReportState::NotApplicable, ScoreState::NotApplicable},
        {ReportState::NotApplicable, ReportState::NotDue, ScoreState::NotDue},
    }));
    const SmallRegister small;
    Store store = small.make();
    Save save("Reports");
    for (const auto &[indicator, reported] :
         {std::pair(small.cereals, first), std::pair(small.losses, second)}) {
        Progress progress = SmallRegister::claimed(indicator, "");
        progress.state = reported;
        save.add(progress);
    }
    REQUIRE(store.commit(save));
    const auto standing = standingOf(store.database(), small.agreement.id, During);
    REQUIRE(standing);
    CHECK(standing->items.at(small.objective.id.uuid).state == state);
    CHECK_FALSE(standing->items.at(small.objective.id.uuid).score);
}

TEST_CASE("the cover of an objective is of its own weight", "[reports]")
{
    const SmallRegister small;
    Store store = small.make();
    Save save("One achievement");
    save.add(SmallRegister::claimed(small.cereals, "175000"));
    REQUIRE(store.commit(save));
    const auto standing = standingOf(store.database(), small.agreement.id, During);
    REQUIRE(standing);
    CHECK(standing->items.at(small.objective.id.uuid).cover == Decimal(60));
    CHECK(standing->items.at(small.objective.id.uuid).score == Decimal(80));
}
