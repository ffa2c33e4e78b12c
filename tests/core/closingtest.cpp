// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/comment.h"
#include "core/exchange/differences.h"
#include "core/exchange/sites.h"
#include "core/reports/closings.h"
#include "core/security/password.h"
#include "core/store/closed.h"
#include "core/store/closingrules.h"
#include "core/store/records.h"
#include "core/store/usersaves.h"
#include "tests/register.h"
#include "tests/season.h"

using namespace mandate;

namespace {

constexpr const char *Password = "a long password";

struct YearRegister : SmallRegister
{
    Store store = make();

    Result<SaveId> add(const auto &record)
    {
        Save save("Add");
        save.add(record);
        return store.commit(std::move(save));
    }
    Closing closing(const QString &period = {}) const
    {
        return {ClosingId::create(), cycle.id, period, "The year is over"};
    }
    Closing close(const QString &period = {})
    {
        const Closing made = closing(period);
        REQUIRE(store.commit(closingSave(made, cycle.code)));
        return made;
    }
    Result<SaveId> reopen(const Closing &of, const Uuid &agreementOnly = {}, const QDate &until = {})
    {
        const Reopening asked{ReopeningId::create(), of.id, agreementOnly, until, "A figure was wrong", {}};
        return store.commit(
            reopeningSave(store.authority() ? &*store.authority() : nullptr, asked, cycle.code));
    }
    Result<SaveId> retitle(const QString &title)
    {
        const Objective before = record(store.database(), objective.id).value().value();
        Objective after = before;
        after.title = title;
        Save save("Title");
        save.change(before, after);
        return store.commit(std::move(save));
    }
    // Somebody who closes and reopens, and somebody else.
    void share()
    {
        const QString hash = passwordHash(Password, Effort::Least).value();
        REQUIRE(store.commit(sharingSave({"dorji", "Dorji Wangmo", {}, hash})));
        signIn("dorji");
        for (const char *name : {"karma", "pema"})
            REQUIRE(store.commit(userSave({name, name, {}, hash})));
        const auto karma = record<Account>(store.database(), "WHERE name = 'karma'").value().value();
        RoleGrant role;
        role.id = RoleGrantId::create();
        role.account = karma.id;
        role.role = UserRole::Manager;
        role.reason = "Appointed";
        REQUIRE(store.commit(grantSave(store.database(), *store.authority(), role).value()));
    }
    void signIn(const QString &name) { REQUIRE(store.signIn(name, Password, Effort::Least)); }
    Result<SaveId> confirm(const Uuid &subject, Verdict verdict = Verdict::Confirmed)
    {
        return store.commit(confirmationSave(*store.authority(), subject, verdict, "reopening"));
    }
    std::vector<ReopeningRow> asked() const
    {
        return reopenings(store.database(), QDate::currentDate()).value();
    }
};

QString sentence(const Result<SaveId> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    return refused.error().message;
}

} // namespace

TEST_CASE("nothing of a closed cycle changes", "[closing]")
{
    YearRegister year;
    const Progress before = SmallRegister::claimed(year.cereals, "170000");
    REQUIRE(year.add(before));
    year.close();
    const QString said = sentence(year.retitle("Grow less"));
    for (const char *word : {"2014-15", "The year is over", "objective", "Reopen it first"})
        CHECK(said.contains(word));
    CHECK(record(year.store.database(), year.objective.id)->value().title == "Grow more");

    Agreement another = year.agreement;
    another.id = AgreementId::create();
    another.code = "MOA-2";
    sentence(year.add(another));
    sentence(year.add(SmallRegister::claimed(year.losses, "20")));
    Save withdraw("Withdraw");
    withdraw.withdraw(before);
    sentence(year.store.commit(withdraw));
    Cycle longer = year.cycle;
    longer.end = longer.end.addDays(1);
    Save lengthen("Lengthen");
    lengthen.change(year.cycle, longer);
    sentence(year.store.commit(lengthen));
    RuleSetCopy rules = year.rules;
    rules.content += ' ';
    Save change("Rules");
    change.change(year.rules, rules);
    sentence(year.store.commit(change));
    // What is said of it changes no figure.
    CHECK(year.add(Comment{CommentId::create(), year.agreement.id, {}, {}, "Well done", {}, false}));
    // Another year goes on, unless it takes from this one.
    Cycle next = year.cycle;
    next.id = CycleId::create();
    next.code = "2015-16";
    REQUIRE(year.add(next));
    another.cycle = next.id;
    REQUIRE(year.add(another));
    Objective moved = year.objective;
    moved.id = ObjectiveId::create();
    moved.agreement = another.id;
    REQUIRE(year.add(moved));
    Objective back = moved;
    back.agreement = year.agreement.id;
    back.number = 2;
    Save move("Move");
    move.change(moved, back);
    sentence(year.store.commit(move));
}

TEST_CASE("a closed period keeps its reports, and those of the periods within", "[closing]")
{
    YearRegister year;
    const auto [closed, period, isKept] = GENERATE(table<const char *, const char *, bool>({
        {"Q1", "Q1", true},
        {"Q1", "Q2", false},
        {"Q1", "Y", false},
        {"Q1", "M02", true},
        {"H1", "Q2", true},
        {"H1", "Q3", false},
        {"", "Q3", true},
        {"", "Y", true},
    }));
    CAPTURE(closed, period);
    year.close(closed);
    CHECK(year.add(SmallRegister::claimed(year.cereals, "1", period)).has_value() != isKept);
    CHECK(year.retitle("Grow less").has_value() == (QString(closed) != ""));
    // Nor does a report become one of a closed period.
    if (!isKept && QString(closed) != "") {
        const Progress open = SmallRegister::claimed(year.losses, "1", period);
        REQUIRE(year.add(open));
        Progress moved = open;
        moved.period = closed;
        Save save("Move");
        save.change(open, moved);
        sentence(year.store.commit(save));
    }
}

TEST_CASE("closing asks for a reason, a period and a year that has begun", "[closing]")
{
    YearRegister year;
    Closing closing = year.closing();
    closing.reason = " ";
    CHECK(sentence(year.add(closing)).contains("why"));
    CHECK(sentence(year.add(year.closing("Q5"))).contains("Q5"));
    CHECK(sentence(year.add(year.closing("M1"))).contains("M07"));
    Cycle coming = year.cycle;
    coming.id = CycleId::create();
    coming.code = "Next";
    coming.start = QDate::currentDate().addDays(1);
    coming.end = coming.start.addYears(1);
    REQUIRE(year.add(coming));
    closing = {ClosingId::create(), coming.id, {}, "Early"};
    CHECK(sentence(year.add(closing)).contains("not begun"));
    year.close("H1");
    CHECK(sentence(year.add(year.closing("Q2"))).contains("H1 of 2014-15 is closed already"));
    year.close("Q3");
    year.close();
    CHECK(sentence(year.add(year.closing("Q4"))).contains("closed already"));
    const auto rows = closings(year.store.database(), QDate::currentDate(), year.cycle.id).value();
    REQUIRE(rows.size() > 1);
    for (const ClosingRow &row : rows) {
        CAPTURE(row.period, row.closedPeriod);
        CHECK(row.isClosed());
        // What was closed itself is what reopening it opens; the rest says what covers it.
        const bool isItself = row.period == "Q3" || row.period == "H1" || row.period.isEmpty();
        CHECK((row.closedPeriod == row.period) == isItself);
    }
}

TEST_CASE("a personal register is reopened by its one user, with a reason", "[closing]")
{
    YearRegister year;
    const Closing closing = year.close();
    Save unsaid("Reopen");
    unsaid.add(Reopening{ReopeningId::create(), closing.id, {}, {}, "", {}});
    CHECK(sentence(year.store.commit(unsaid)).contains("why"));
    sentence(year.retitle("Grow less"));
    REQUIRE(year.reopen(closing));
    CHECK(year.retitle("Grow less"));
    CHECK_FALSE(closings(year.store.database(), QDate::currentDate()).value().front().isClosed());
    // It can be closed again, and neither act is taken back.
    year.close();
    sentence(year.retitle("Grow more again"));
    const auto step = year.store.nextUndo();
    CHECK((!step || !*step || !year.store.undo((*step)->save)));
}

TEST_CASE("one agreement is reopened up to a day, and the rest stays closed", "[closing]")
{
    YearRegister year;
    Agreement another = year.agreement;
    another.id = AgreementId::create();
    another.code = "MOA-2";
    REQUIRE(year.add(another));
    const Closing closing = year.close();
    const QDate today = QDate::currentDate();
    CHECK(sentence(year.reopen(closing, year.agreement.id.uuid, today.addDays(-1))).contains("over"));
    CHECK(sentence(year.reopen(closing, Uuid::create())).contains("not of the cycle"));
    REQUIRE(year.reopen(closing, year.agreement.id.uuid, today));
    CHECK(year.retitle("Grow less"));
    Agreement changed = another;
    changed.vision = "More";
    Save save("Vision");
    save.change(another, changed);
    sentence(year.store.commit(save));
    CHECK(closedParts(year.store.database(), today)->front().openAgreements.size() == 1);
    CHECK(closedParts(year.store.database(), today.addDays(1))->front().openAgreements.empty());
    CHECK(year.asked().front().agreementCode == "MOA-1");
}

TEST_CASE("a shared register is reopened by two persons", "[closing]")
{
    YearRegister year;
    year.share();
    const Closing closing = year.close();
    CHECK(sentence(year.retitle("Grow less")).contains("two persons"));
    REQUIRE(year.reopen(closing));
    REQUIRE(year.asked().size() == 1);
    CHECK(year.asked()[0].state == ReopeningState::Asked);
    CHECK(year.asked()[0].askedBy == "Dorji Wangmo");
    const Uuid asked = year.asked()[0].reopening.id.uuid;
    sentence(year.retitle("Grow less"));
    CHECK(sentence(year.confirm(asked)).contains("another manager or administrator"));
    year.signIn("pema");
    CHECK(sentence(year.confirm(asked)).contains("Who could"));
    Save unnamed("Reopen");
    unnamed.add(Reopening{ReopeningId::create(), closing.id, {}, {}, "Mine", {}});
    sentence(year.store.commit(unnamed));
    year.signIn("karma");
    REQUIRE(year.confirm(asked));
    CHECK(year.asked()[0].state == ReopeningState::Open);
    CHECK(year.retitle("Grow less"));
    CHECK(sentence(year.reopen(closing)).contains("open already"));

    const Closing again = year.close();
    REQUIRE(year.reopen(again));
    year.signIn("dorji");
    REQUIRE(year.confirm(year.asked()[0].reopening.id.uuid, Verdict::Refused));
    sentence(year.retitle("Grow more"));
    CHECK(reopenings(year.store.database(), QDate::currentDate())->size() == 2);
}

TEST_CASE("what waits for a second person keeps the year from being closed", "[closing]")
{
    YearRegister year;
    year.share();
    const Closing first = year.close("Q1");
    REQUIRE(year.reopen(first));
    CHECK(sentence(year.add(year.closing())).contains("asked to reopen Q1 of 2014-15"));
    CHECK(obstaclesTo(year.store.database(), year.closing())->size() == 1);
    REQUIRE(year.confirm(year.asked()[0].reopening.id.uuid, Verdict::Refused));
    CHECK(year.add(year.closing()));
}

TEST_CASE("what an office sends for a closed year is kept as a proposal", "[closing][districts]")
{
    Season season(1);
    const DistrictPlan &plan = season.plan(0);
    ExchangingSite &centre = season.centre();
    ExchangingSite &office = season.district(0);
    const auto commit = [](ExchangingSite &site, const auto &record) {
        Save save("Add");
        save.setUser(site.name);
        save.add(record);
        return site.store.commit(std::move(save));
    };
    const Closing closing{ClosingId::create(), plan.agreement.cycle, {}, "Over"};
    // The office has its part, and has not answered.
    const auto waits = commit(centre, closing);
    CHECK(sentence(waits).contains("has no answer"));
    CHECK(sentence(commit(office, closing)).contains("reports to"));
    REQUIRE(Season::delivered(centre, season.fromDistrict(0)));
    REQUIRE(commit(centre, closing));

    SuccessIndicator more = plan.indicators[0];
    more.id = IndicatorId::create();
    more.number = 9;
    REQUIRE(commit(office, more));
    REQUIRE(commit(office, SmallRegister::claimed(more, "3")));
    REQUIRE(commit(office, SmallRegister::claimed(plan.indicators[1], "3")));
    SuccessIndicator renamed = plan.indicators[0];
    renamed.title = "Rice";
    Save rename("Rename");
    rename.change(plan.indicators[0], renamed);
    REQUIRE(office.store.commit(rename));
    const auto report = Season::delivered(centre, season.fromDistrict(0));
    REQUIRE(report);
    CHECK(report->isAccounted());
    CHECK(report->counts.applied == 0);
    CHECK(report->counts.blocked == 3);
    CHECK(report->counts.different == 1); // of the indicator that did not come
    const auto open = openEntries(centre.database(), ownSite(office.database()).value()).value();
    REQUIRE(open.size() == 4);
    int closedOnes = 0;
    for (const DifferingEntry &entry : open) {
        closedOnes += entry.cause == DifferenceCause::Closed ? 1 : 0;
        Save take("Take");
        const auto taken =
            decide(centre.database(), {entry.id, EntryChoice::TakeTheirs, {}, "So it is", "Dema"}, take)
                .and_then([&] { return centre.store.commit(take); });
        CHECK_FALSE(taken);
    }
    CHECK(closedOnes == 3);
    // Reopened, it can be taken; and while it is undecided the year is not closed again.
    Save reopen = reopeningSave(nullptr, {ReopeningId::create(), closing.id, {}, {}, "Late", {}}, "the year");
    REQUIRE(centre.store.commit(reopen));
    Closing again = closing;
    again.id = ClosingId::create();
    CHECK(sentence(commit(centre, again)).contains("decide it under differing entries"));
}
