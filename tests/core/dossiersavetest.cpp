// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiersave.h"

#include "core/reports/figurehistory.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"
#include "tests/register.h"

using namespace mandate;

namespace {

Dossier stored(const Store &store, const SmallRegister &small)
{
    return dossier(store.database(), small.agreement.id).value();
}

} // namespace

TEST_CASE("what became of an agreement is one save, and undo restores it whole", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    const Dossier before = stored(store, small);
    Dossier after = before;
    after.objectives[0].objective.title = "Grow much more";
    IndicatorItem added;
    added.indicator.id = IndicatorId::create();
    added.indicator.action = small.action.id;
    added.indicator.number = 3;
    added.progress.push_back(SmallRegister::claimed(added.indicator, "5"));
    auto &items = after.objectives[0].actions[0].indicators;
    items.erase(items.begin());
    items.push_back(added);
    const Save save = saveOf("Rework", before, after);
    CHECK(save.changes().size() == 4); // a title, a new indicator, its figure, one withdrawn
    REQUIRE(store.commit(save));
    CHECK(stored(store, small) == after);
    REQUIRE(store.undo(save.id()));
    CHECK(stored(store, small) == before);
    CHECK(saveOf("Nothing", before, before).isEmpty());
}

TEST_CASE("undo and redo keep the name of what they are about", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    Objective renamed = small.objective;
    renamed.title = "Grow much more";
    Save save("Title of 1");
    save.change(small.objective, renamed);
    REQUIRE(store.commit(save));
    for (const char *label :
         {"Undo: Title of 1", "Redo: Title of 1", "Undo: Title of 1", "Redo: Title of 1"}) {
        const bool isUndo = QString(label).startsWith("Undo");
        const auto step = (isUndo ? store.nextUndo() : store.nextRedo()).value();
        REQUIRE(step);
        CHECK(step->label == "Title of 1");
        REQUIRE(store.undo(step->save));
        CHECK(saves(store.database(), 1)->front().label == label);
    }
}

TEST_CASE("the audit trail tells who gave a figure and who replaced it", "[reports]")
{
    const SmallRegister small;
    Store store = small.make();
    const Progress claim = SmallRegister::claimed(small.cereals, "180000");
    Save enter("Achievement of 1.1.1");
    enter.add(claim);
    enter.setUser("Focal point");
    REQUIRE(store.commit(enter));
    CHECK(figureHistory(store.database(), small.losses.id)->empty());

    Progress corrected = claim;
    corrected.value.value = "181000";
    Save correct("Achievement of 1.1.1");
    correct.change(claim, corrected);
    correct.setUser("Planner");
    REQUIRE(store.commit(correct));
    Progress verified = corrected;
    verified.id = ProgressId::create();
    verified.stage = Stage::Verified;
    verified.replaces = claim.id;
    Save verify("Verify 1.1.1");
    verify.add(verified);
    verify.setUser("Evaluator");
    REQUIRE(store.commit(verify));

    const auto history = figureHistory(store.database(), small.cereals.id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    const FigureEntry &first = history->front();
    CHECK(first.progress == corrected);
    CHECK(first.by == "Focal point");
    CHECK(first.alteredBy == "Planner");
    CHECK(first.isReplaced);
    CHECK(first.at.isValid());
    CHECK(history->back().by == "Evaluator");
    CHECK(history->back().alteredBy.isEmpty());
    CHECK_FALSE(history->back().isReplaced);
}
