// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tasks.h"

#include "core/cycle/freeze.h"
#include "core/plan/alignment.h"
#include "core/plan/kra.h"
#include "core/plan/plan.h"
#include "core/store/dossiers.h"
#include "tests/register.h"

using namespace mandate;

namespace {

const QDate Today(2015, 1, 10);

// All pieces of all duties joined.
std::vector<Task> allTasks(const Store &store)
{
    std::vector<Task> tasks;
    const auto found = duties(store.database(), Today);
    REQUIRE(found);
    for (const Duty &duty : *found) {
        std::optional<QString> goOn = QString();
        while (goOn) {
            const auto piece = openTasks(store.database(), duty, *goOn);
            REQUIRE(piece);
            tasks.insert(tasks.end(), piece->tasks.begin(), piece->tasks.end());
            goOn = piece->goOn;
        }
    }
    return tasks;
}

std::vector<Task> tasksOf(const Store &store, TaskKind kind)
{
    std::vector<Task> tasks = allTasks(store);
    std::erase_if(tasks, [kind](const Task &task) { return task.kind != kind; });
    return tasks;
}

void complete(const SmallRegister &small, Save &save)
{
    const Plan plan{PlanId::create(), "P", "Plan", {}, {}, {}};
    const Kra kra{KraId::create(), plan.id, KraLevel::National, "K", "Food", {}, {}, {}};
    save.add(plan);
    save.add(kra);
    save.add(Alignment{AlignmentId::create(), {}, small.objective.id, kra.id, {}, {}});
}

} // namespace

TEST_CASE("a draft that is right waits to be signed, and a signed one waits no more", "[tasks]")
{
    const SmallRegister small;
    Store store = small.make();
    Save save("Served");
    complete(small, save);
    REQUIRE(store.commit(save));
    const auto waiting = tasksOf(store, TaskKind::Sign);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().agreement == small.agreement.id);
    CHECK(waiting.front().code == "MOA-1");
    CHECK(tasksOf(store, TaskKind::Correct).empty());
    CHECK(tasksOf(store, TaskKind::Align).empty());

    Save signing("Sign");
    signing.add(freeze(dossier(store.database(), small.agreement.id).value(), Today, {}));
    REQUIRE(store.commit(signing));
    CHECK(tasksOf(store, TaskKind::Sign).empty());
}

TEST_CASE("an objective that serves nothing is a task that leads to it", "[tasks]")
{
    const SmallRegister small;
    const Store store = small.make();
    const auto tasks = tasksOf(store, TaskKind::Align);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().item == small.objective.id.uuid);
}

TEST_CASE("weights that do not add up are told apart from other points", "[tasks]")
{
    SmallRegister small;
    const bool hasOther = GENERATE(false, true);
    CAPTURE(hasOther);
    small.cereals.weight = SmallRegister::weight(50);
    if (hasOther)
        small.losses.title.clear();
    const Store store = small.make();
    CHECK(tasksOf(store, TaskKind::Weights).size() == (hasOther ? 0 : 1));
    const auto wrong = tasksOf(store, TaskKind::Correct);
    REQUIRE(wrong.size() == (hasOther ? 1 : 0));
    if (hasOther)
        CHECK(wrong.front().sentence.startsWith("2 points to correct before it can be signed."));
    CHECK(tasksOf(store, TaskKind::Sign).empty());
}

TEST_CASE("a period is reported by any figure that reaches its end", "[tasks]")
{
    // On 10 January the first and the second quarter are over.
    const auto [period, state, value, missing] =
        GENERATE(table<const char *, ReportState, const char *, QStringList>({
            {"Y", ReportState::Reported, "1", {}},
            {"Q1", ReportState::Reported, "1", {"Q2"}},
            {"Q2", ReportState::Reported, "1", {"Q1"}},
            {"H1", ReportState::Reported, "1", {}},
            {"M03", ReportState::Reported, "1", {"Q2"}},
            {"M04", ReportState::Reported, "1", {"Q1", "Q2"}},
            {"Y", ReportState::NotApplicable, "", {}},
            {"Y", ReportState::NotDue, "", {}},
            {"Y", ReportState::Missing, "", {"Q1", "Q2"}},
            {"Y", ReportState::Reported, "", {"Q1", "Q2"}},
        }));
    CAPTURE(period, value);
    const SmallRegister small;
    Store store = small.make();
    Save save("Reports");
    Progress given = SmallRegister::claimed(small.cereals, value, period);
    given.state = state;
    save.add(given);
    save.add(SmallRegister::claimed(small.losses, "10"));
    REQUIRE(store.commit(save));
    QStringList found;
    for (const Task &task : tasksOf(store, TaskKind::Report)) {
        CHECK(task.item == small.cereals.id.uuid);
        CHECK(task.sentence.endsWith(": 1 of 2 achievements not reported."));
        found += task.sentence.section(':', 0, 0);
    }
    CHECK(found == missing);
}

TEST_CASE("the pieces of a duty join without a gap or a double", "[tasks]")
{
    SmallRegister small;
    Store store = small.make();
    Save save("Many drafts");
    constexpr int Count = 120; // several pieces
    for (int i = 0; i < Count; ++i) {
        Agreement more = small.agreement;
        more.id = AgreementId::create();
        more.code = QStringLiteral("X-%1").arg(i, 4, 10, QLatin1Char('0'));
        save.add(more);
    }
    REQUIRE(store.commit(save));
    QStringList codes;
    for (const Task &task : tasksOf(store, TaskKind::Correct))
        codes += task.code;
    CHECK(codes.size() == Count); // the small one has nothing to correct
    CHECK(codes.removeDuplicates() == 0);
}
