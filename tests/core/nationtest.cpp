// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/register.h"

#include "core/assessment/assessment.h"
#include "core/exchange/nation.h"
#include "core/people/appointment.h"
#include "core/people/person.h"
#include "core/plan/alignment.h"
#include "core/reports/splittargets.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"

using namespace mandate;

namespace {

struct GeneratedRegister
{
    explicit GeneratedRegister(const NationSize &size)
    {
        REQUIRE(generateNation(store, size, [this](int done) { told.push_back(done); }));
    }

    QTemporaryDir folder;
    Store store = Store::create(folder.filePath("nation.mandate")).value();
    std::vector<int> told;
};

// The content of a register without its identities, which are new each time.
QStringList contentOf(const Store &store)
{
    QStringList lines;
    const auto offices = records<Office>(store.database(), "ORDER BY code").value();
    for (const Office &office : offices)
        lines += office.code + office.name + office.kind + office.peerGroup;
    const auto people = records<Person>(store.database(), "ORDER BY number").value();
    for (const Person &person : people)
        lines += person.number + person.name + person.gender;
    REQUIRE(visitForScoring(store.database(), [&lines](const Dossier &dossier) -> Result<void> {
        lines += dossier.agreement.code;
        for (const ObjectiveItem &objective : dossier.objectives)
            for (const ActionItem &action : objective.actions)
                for (const IndicatorItem &item : action.indicators)
                    lines += numberOf(objective.objective, action.action, item.indicator)
                             + item.indicator.levels[0].value
                             + (item.progress.empty() ? QString() : item.progress[0].value.value);
        return {};
    }));
    return lines;
}

} // namespace

TEST_CASE("a generated nation has the size asked for and every agreement is scored", "[nation]")
{
    const GeneratedRegister nation({3, 250, 7});
    const Database &database = nation.store.database();
    CHECK(records<Person>(database, "").value().size() == 250);
    CHECK(records<Appointment>(database, "").value().size() == 250);
    CHECK(records<Agreement>(database, "WHERE kind = 'apa'").value().size() == 3);
    CHECK(records<SuccessIndicator>(database, "").value().size() == 250 * 5 + 3 * 20);
    CHECK(nation.told.back() == 250);
    CHECK(verifyChain(database));

    const Dossier first = dossier(database, "APA-A001").value();
    CHECK(first.isIllustrative());
    const RuleSet rules = rulesOf(database, first.cycle).value();
    int whole = 0;
    int agreements = 0;
    REQUIRE(visitForScoring(database, [&](const Dossier &dossier) -> Result<void> {
        const auto scheme = schemeOf(dossier.agreement, rules);
        if (!scheme)
            return tl::unexpected(scheme.error());
        const AgreementResult result = assess(dossier, *scheme, dossier.cycle.end.addDays(1));
        whole += result.composite.whole;
        ++agreements;
        return {};
    }));
    CHECK(agreements == 253);
    CHECK(whole == agreements);
}

TEST_CASE("everybody's objectives lead up to a national area", "[nation]")
{
    const GeneratedRegister nation({2, 60, 1});
    Statement strays(
        nation.store.database(),
        "WITH RECURSIVE served (objective) AS ("
        "SELECT l.child_objective FROM alignment l JOIN alignment k ON k.child_kra = l.parent_kra "
        "JOIN kra n ON n.id = k.parent_kra AND n.level = 'national' "
        "UNION SELECT l.child_objective FROM alignment l JOIN served s ON s.objective = "
        "l.parent_objective) "
        "SELECT count(*) FROM objective WHERE id NOT IN (SELECT objective FROM served)");
    REQUIRE(strays.step().value());
    CHECK(strays.integer(0) == 0);
}

TEST_CASE("targets are passed down to departments and ministries, each part to its carrier", "[nation]")
{
    const GeneratedRegister nation({2, 250, 1});
    const Database &database = nation.store.database();
    std::vector<SplitTarget> targets;
    REQUIRE(visitSplitTargets(database, {}, [&](const SplitTarget &target) { targets.push_back(target); }));
    REQUIRE(targets.size() == 4); // of two ministries and their KPIs
    for (const SplitTarget &target : targets) {
        CAPTURE(target.code);
        CHECK(target.allocation.state == AllocationState::Exact);
        for (const CarriedPart &part : target.parts)
            CHECK_FALSE(part.carrierCode.isEmpty());
    }
    CHECK(pointsToCorrect(targets).empty());
}

TEST_CASE("the same seed gives the same nation and another seed another", "[nation]")
{
    const QStringList content = contentOf(GeneratedRegister({2, 60, 1}).store);
    CHECK(contentOf(GeneratedRegister({2, 60, 1}).store) == content);
    CHECK(contentOf(GeneratedRegister({2, 60, 2}).store) != content);
}

TEST_CASE("a nation without an agency or with fewer people than agencies is a misuse", "[nation]")
{
    const QTemporaryDir folder;
    Store store = Store::create(folder.filePath("nation.mandate")).value();
    const auto size = GENERATE(NationSize{0, 10, 1}, NationSize{5, 4, 1});
    const auto refused = generateNation(store, size);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Misuse);
    CHECK(saves(store.database()).value().empty());
}
