// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dashboard.h"

#include "core/cycle/freeze.h"
#include "core/people/person.h"
#include "core/plan/alignment.h"
#include "core/plan/plan.h"
#include "core/reports/coveragerows.h"
#include "core/reports/currentcycles.h"
#include "core/reports/documents.h"
#include "core/store/dossiers.h"
#include "tests/register.h"

using namespace mandate;

namespace {

const QDate AfterEnd(2015, 8, 1);

// The small register with three more ministries; each agreement has the first one's two indicators.
struct FourMinistries : SmallRegister
{
    std::vector<Agreement> others;
    std::vector<std::array<SuccessIndicator, 2>> theirs;

    Store fill(const std::vector<std::array<const char *, 2>> &achieved)
    {
        ministry.peerGroup = "Ministries";
        Store store = make();
        Save save("Three more");
        for (int i = 0; i < 3; ++i)
            add(i, save);
        for (std::size_t i = 0; i < achieved.size(); ++i)
            for (std::size_t place = 0; place < 2; ++place)
                if (achieved[i][place][0])
                    save.add(claimed(i == 0 ? (place == 0 ? cereals : losses) : theirs[i - 1][place],
                                     achieved[i][place]));
        REQUIRE(store.commit(save));
        return store;
    }

private:
    void add(int i, Save &save)
    {
        Office office = ministry;
        office.id = OfficeId::create();
        office.code = QStringLiteral("M%1").arg(i);
        office.name = QStringLiteral("Ministry %1").arg(i);
        office.peerGroup = i == 2 ? "" : "Ministries";
        save.add(office);
        Agreement made = agreement;
        made.id = AgreementId::create();
        made.code = QStringLiteral("A%1").arg(i);
        made.secondParty = office.id.uuid;
        save.add(made);
        others.push_back(made);
        Objective aim = objective;
        aim.id = ObjectiveId::create();
        aim.agreement = made.id;
        save.add(aim);
        Action step = action;
        step.id = ActionId::create();
        step.objective = aim.id;
        save.add(step);
        std::array<SuccessIndicator, 2> both{cereals, losses};
        for (SuccessIndicator &each : both) {
            each.id = IndicatorId::create();
            each.action = step.id;
            save.add(each);
        }
        theirs.push_back(both);
    }
};

std::vector<Cycle> cyclesOf(const Store &store)
{
    return countedCycles(store.database(), AfterEnd).value();
}

std::vector<ChartRow> allRows(const Store &store, const ChartRows &rows, int limit)
{
    std::vector<ChartRow> all;
    ChartPage page{{}, 0, limit};
    while (true) {
        const auto some = rows(store.database(), page);
        REQUIRE(some);
        all.insert(all.end(), some->begin(), some->end());
        if (int(some->size()) < limit)
            return all;
        page.afterCode = some->back().code;
        page.afterNumber = some->back().number;
    }
}

} // namespace

TEST_CASE("agencies stand by peer group, the best first, what has no score last", "[dashboard]")
{
    FourMinistries four;
    // 195000 and 10 are excellent; 155000 and 50 poor; one with nothing; one beside the groups.
    const Store store = four.fill({{"155000", "50"}, {"195000", "10"}, {"", ""}, {"175000", "30"}});
    // During the year nothing is due yet, after it what is missing counts as the worst.
    const auto results = agencyResults(store.database(), QDate(2015, 1, 1), cyclesOf(store));
    REQUIRE(results);
    QStringList lines;
    for (const AgencyResult &result : *results)
        lines += QStringLiteral("%1|%2|%3")
                     .arg(result.peerGroup, result.code,
                          result.composite.rounded ? result.composite.rounded->text(2) : QStringLiteral("-"));
    CHECK(lines
          == QStringList{"Ministries|A0|100.00", "Ministries|MOA-1|60.00", "Ministries|A1|-", "|A2|80.00"});
}

TEST_CASE("a rating counts each institution once, and its rows are those", "[dashboard]")
{
    FourMinistries four;
    const Store store = four.fill({{"195000", ""}, {"195000", "10"}, {"", ""}, {"195000", "20"}});
    const auto results = agencyResults(store.database(), QDate(2015, 1, 1), cyclesOf(store)).value();
    int sum = 0;
    for (const RatingCount &rating : ratingCounts(results)) {
        CAPTURE(int(rating.rated), rating.band);
        const auto rows = std::count_if(results.begin(), results.end(), [&](const AgencyResult &result) {
            return belongsTo(result, rating);
        });
        CHECK(rows == rating.count);
        sum += rating.count;
        if (rating.rated == Rated::Provisional || rating.rated == Rated::NotScored)
            CHECK(rating.count == 1);
    }
    CHECK(sum == 4);
}

TEST_CASE("a result is shown as the part of its scheme's scale", "[dashboard]")
{
    const auto [best, worst, composite, share] = GENERATE(table<int, int, const char *, const char *>({
        {100, 0, "84.5", "84.5"},
        {1, 5, "2", "75"}, // one is best
        {100, 0, "120", "100"},
        {100, 60, "50", "0"},
    }));
    AgencyResult result;
    result.scheme.best = best;
    result.scheme.worst = worst;
    CHECK_FALSE(shareOfScale(result));
    result.composite.rounded = Decimal::parse(std::string_view(composite));
    CAPTURE(composite);
    CHECK(shareOfScale(result) == Decimal::parse(std::string_view(share)));
}

TEST_CASE("agreements are counted by kind and state, with the rows behind", "[dashboard]")
{
    FourMinistries four;
    Store store = four.fill({});
    Save save("Sign one, amend another");
    const auto freezeIt = [&](const AgreementId &id, int number) {
        AgreementVersion version = freeze(dossier(store.database(), id).value(), AfterEnd, {});
        version.number = number;
        save.add(version);
    };
    freezeIt(four.others[0].id, 1);
    freezeIt(four.others[1].id, 1);
    freezeIt(four.others[1].id, 2);
    REQUIRE(store.commit(save));
    const auto cycles = cyclesOf(store);
    const auto counts = documentCounts(store.database(), cycles);
    REQUIRE(counts);
    REQUIRE(*counts == std::vector<DocumentCount>{{AgreementKind::Apa, {2, 1, 1}}});
    const int limit = GENERATE(1, 2, 500);
    for (const DocumentState state : AllDocumentStates) {
        const auto rows = allRows(store, documentRows(cycles, AgreementKind::Apa, state), limit);
        CAPTURE(int(state), limit);
        CHECK(int(rows.size()) == counts->front().of(state));
    }
    CHECK(allRows(store, documentRows(cycles, AgreementKind::Apa, DocumentState::Amended), limit).front().code
          == "A1");
}

TEST_CASE("coverage counts what hangs in the cascade, with the rows behind", "[dashboard]")
{
    FourMinistries four;
    Store store = four.fill({});
    Save save("A plan");
    const Plan plan{PlanId::create(), "P", "Plan", {}, {}, {}};
    const Kra served{KraId::create(), plan.id, KraLevel::National, "K1", "Food", {}, {}, {}};
    const Kra alone{KraId::create(), plan.id, KraLevel::National, "K2", "Roads", {}, {}, {}};
    save.add(plan);
    save.add(served);
    save.add(alone);
    save.add(Alignment{AlignmentId::create(), {}, four.objective.id, served.id, {}, {}});
    REQUIRE(store.commit(save));
    const bool isOfCycle = GENERATE(false, true);
    const CycleId cycle = isOfCycle ? four.cycle.id : CycleId();
    const auto levels = coverage(store.database(), cycle);
    REQUIRE(levels);
    REQUIRE(levels->size() == 2);
    CHECK(connected(levels->front()) == 1);
    const int limit = GENERATE(1, 3, 500);
    for (const CoverageRow &level : *levels) {
        CAPTURE(limit, level.level);
        const auto in = allRows(store, coverageRows(level.level, cycle, true), limit);
        const auto out = allRows(store, coverageRows(level.level, cycle, false), limit);
        CHECK(int(in.size()) == connected(level));
        CHECK(int(out.size()) == level.all - connected(level));
    }
    CHECK(allRows(store, coverageRows("national", cycle, false), limit).front().code == "K2");
    // In a year in which nobody serves it, it is a gap.
    CHECK(allRows(store, coverageRows("national", CycleId::create(), true), limit).empty());
}

TEST_CASE("the highest level of KRAs shows how far it got", "[dashboard]")
{
    FourMinistries four;
    Store store = four.fill({{"175000", "30"}});
    Save save("A plan");
    const Plan plan{PlanId::create(), "P", "Plan", {}, {}, {}};
    const Kra sector{KraId::create(), plan.id, KraLevel::Sector, "S9", "Cereals", {}, {}, {}};
    const Kra agency{KraId::create(), plan.id, KraLevel::Agency, "A1", "Rice", {}, {}, {}};
    const Kra idle{KraId::create(), plan.id, KraLevel::Sector, "S10", "Roads", {}, {}, {}};
    save.add(plan);
    for (const Kra &kra : {sector, agency, idle})
        save.add(kra);
    save.add(Alignment{AlignmentId::create(), {}, four.objective.id, sector.id, {}, {}});
    REQUIRE(store.commit(save));
    const auto progress = kraProgress(store.database(), AfterEnd);
    REQUIRE(progress);
    REQUIRE(progress->size() == 2);
    CHECK(progress->front().kra.code == "S9");
    CHECK(progress->front().attainment.attainment == Decimal(80));
    CHECK_FALSE(progress->back().attainment.attainment);
}
