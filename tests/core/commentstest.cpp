// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/comments.h"

#include "core/plan/requirement.h"
#include "core/reports/history.h"
#include "core/reports/parts.h"
#include "core/reports/servedby.h"
#include "tests/ui/windowregister.h"

using namespace mandate;

namespace {

Comment remark(const SmallRegister &small, const QString &text, const CommentId &answers = {},
               bool settles = false)
{
    return {CommentId::create(), small.agreement.id, small.cereals.id.uuid, "weight", text, answers, settles};
}

void enter(Store &store, const Comment &comment)
{
    Save save("Comment");
    save.setUser("dorji");
    save.add(comment);
    REQUIRE(store.commit(std::move(save)));
}

} // namespace

TEST_CASE("comments hang together, and what is settled comes last", "[comments]")
{
    const SmallRegister small;
    Store store = small.make();
    const Comment first = remark(small, "Too easy?");
    const Comment second = remark(small, "And the unit?");
    enter(store, first);
    enter(store, second);
    enter(store, remark(small, "Raised.", first.id, true));
    const auto threads = commentsOn(store.database(), small.agreement.id);
    REQUIRE(threads);
    REQUIRE(threads->size() == 2);
    CHECK(threads->front().first() == second);
    CHECK_FALSE(threads->front().isSettled);
    CHECK(threads->back().isSettled);
    CHECK(threads->back().remarks.size() == 2);
    CHECK(threads->back().remarks[1].by == "dorji");
    CHECK(threads->back().remarks[1].at.isValid());
    enter(store, remark(small, "Not enough.", threads->back().remarks[1].comment.id));
    CHECK_FALSE(commentsOn(store.database(), small.agreement.id)->back().isSettled);
}

TEST_CASE("a comment stands, and does not end what can be undone", "[comments]")
{
    const SmallRegister small;
    Store store = small.make();
    Objective after = small.objective;
    after.title = "Grow much more";
    Save edit("Title of 1");
    edit.change(small.objective, after);
    REQUIRE(store.commit(std::move(edit)));
    const Comment comment = remark(small, "Really?");
    enter(store, comment);
    const auto step = store.nextUndo();
    REQUIRE(step);
    REQUIRE(*step);
    CHECK((*step)->label == "Title of 1");
    Save withdraw("Gone");
    withdraw.withdraw(comment);
    CHECK_FALSE(store.commit(std::move(withdraw)));
    REQUIRE(store.undo((*step)->save));
}

TEST_CASE("the audit trail names the indicator of a changed line", "[history]")
{
    const SmallRegister small;
    Store store = small.make();
    SuccessIndicator after = small.losses;
    after.weight = SmallRegister::weight(35);
    Save save("Weight of 1.1.2");
    save.change(small.losses, after);
    REQUIRE(store.commit(std::move(save)));
    const auto lines = history(store.database(), small.agreement.id.uuid, 1);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().place == "MOA-1/1.1.2");
    CHECK(lines->front().field == "Weight");
    CHECK(lines->front().before == "40");
    CHECK(lines->front().after == "35");
}

TEST_CASE("the audit trail of an agreement tells what was withdrawn from it, read by index", "[history]")
{
    SmallRegister small;
    Store store = small.make();
    // What belongs to what is withdrawn later, and something that has nothing to do with it.
    Save progress("Progress");
    Save apart("Apart");
    Save indicator("1.1.2");
    Requirement requirement;
    requirement.id = RequirementId::create();
    requirement.indicator = small.losses.id;
    requirement.office = small.centre.id;
    requirement.requirement = "Seed";
    Save asked("Requirement");
    asked.add(requirement);
    REQUIRE(store.commit(std::move(asked)));
    const Office other{OfficeId::create(), "OTHER", "Another", "ministry", {}, {}, {}};
    apart.add(other);
    REQUIRE(store.commit(std::move(apart)));
    Save gone("Withdraw another");
    gone.withdraw(other);
    REQUIRE(store.commit(std::move(gone)));
    progress.withdraw(requirement);
    REQUIRE(store.commit(std::move(progress)));
    indicator.withdraw(small.losses);
    REQUIRE(store.commit(std::move(indicator)));
    const auto lines = history(store.database(), small.agreement.id.uuid, -1);
    REQUIRE(lines);
    QStringList withdrawn;
    for (const HistoryLine &line : *lines)
        if (line.kind == ChangeKind::Withdraw)
            withdrawn += line.noun;
    CHECK(withdrawn == QStringList{"success indicator", "requirement"});
    for (const char *sql : withdrawnParts()) {
        Statement plan(store.database(), QByteArray("EXPLAIN QUERY PLAN ") + sql);
        REQUIRE(plan.step());
        CAPTURE(plan.text(3));
        CHECK(plan.text(3).startsWith("SEARCH"));
        CHECK(plan.text(3).contains("change_withdrawn"));
    }
}

TEST_CASE("an objective knows what it serves and what serves it", "[history]")
{
    const WindowRegister small;
    small.fill();
    const auto store = Store::open(small.path, Database::Access::ReadOnly);
    REQUIRE(store);
    for (const Uuid &asked : {small.objective.id.uuid, small.agreement.id.uuid}) {
        const auto lines = servicesOf(store->database(), asked);
        REQUIRE(lines);
        REQUIRE(lines->size() == 2);
        CHECK(lines->at(0).place == "SKRA1");
        CHECK(lines->at(0).isAbove);
        CHECK(lines->at(1).place == "P1-1/1");
        CHECK(lines->at(1).agreement == small.workPlan.id.uuid);
    }
}
