// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rollup.h"

#include "core/plan/kra.h"
#include "core/plan/plan.h"
#include "tests/register.h"

#include <algorithm>
#include <random>

using namespace mandate;

namespace {

std::optional<Weight> share(int percent)
{
    return percent < 0 ? std::nullopt : std::optional(Weight::fromPercent(percent).value());
}

Alignment serves(const KraId &child, const KraId &parent, int percent = -1)
{
    return {AlignmentId::create(), child, {}, parent, {}, share(percent)};
}

Alignment serves(const ObjectiveId &child, const KraId &parent, int percent = -1)
{
    return {AlignmentId::create(), {}, child, parent, {}, share(percent)};
}

struct Child
{
    int share;              // in percent; -1 for none
    const char *attainment; // "" for none
};

// One KRA above so many objectives.
struct Family
{
    KraId kra = KraId::create();
    std::vector<Alignment> alignments;
    Attainments attainments;

    void add(int percent, const std::optional<Decimal> &attainment)
    {
        const ObjectiveId objective = ObjectiveId::create();
        alignments.push_back(serves(objective, kra, percent));
        attainments[objective] = attainment;
    }
    KraAttainment result() const { return rollUp({kra}, alignments, attainments).at(kra); }
};

// Shares and attainments as they come, from a fixed seed.
Family randomFamily(unsigned seed, bool shared)
{
    std::mt19937 random(seed);
    Family family;
    const auto children = 1 + random() % 9;
    for (unsigned i = 0; i < children; ++i)
        family.add(shared ? int(random() % 40) : -1,
                   random() % 5 == 0 ? std::nullopt : std::optional(Decimal(int(random() % 10001)) / 100));
    return family;
}

} // namespace

TEST_CASE("a KRA attains what its children attain, by their shares", "[rollup]")
{
    const auto [situation, children, attainment, cover, counted] =
        GENERATE(table<std::string, std::vector<Child>, const char *, const char *, int>({
            {"shares", {{60, "90"}, {40, "50"}}, "74", "100", 2},
            {"shares that do not total 100", {{30, "90"}, {10, "50"}}, "80", "40", 2},
            {"nothing scored is left out and not zero", {{60, "90"}, {40, ""}}, "90", "60", 1},
            {"no shares", {{-1, "90"}, {-1, "60"}, {-1, "30"}}, "60", "100", 3},
            {"no shares and a gap", {{-1, "90"}, {-1, "60"}, {-1, ""}}, "75", "66.666666667", 2},
            {"the rest is shared equally", {{50, "100"}, {-1, "80"}, {-1, "40"}}, "80", "100", 3},
            {"nothing is left to share", {{100, "70"}, {-1, "10"}}, "70", "100", 2},
            {"nothing at all", {{60, ""}, {40, ""}}, "", "0", 0},
        }));
    CAPTURE(situation);
    Family family;
    for (const Child &child : children)
        family.add(child.share, Decimal::parse(std::string_view(child.attainment)));
    const KraAttainment result = family.result();
    CHECK((result.attainment ? result.attainment->text() : QString()) == QString(attainment));
    CHECK(result.cover == dec(cover));
    CHECK(result.counted == counted);
    CHECK(result.parts.size() == children.size());
}

TEST_CASE("a roll-up stays within its children and does not mind their order", "[rollup][property]")
{
    const auto seed = GENERATE(range(0U, 200U));
    Family family = randomFamily(seed, seed % 2 == 0);
    const KraAttainment result = family.result();
    std::vector<Decimal> attained;
    for (const RollUpPart &part : result.parts)
        if (part.attainment && part.share > 0)
            attained.push_back(*part.attainment);
    CAPTURE(seed);
    REQUIRE(result.attainment.has_value() == !attained.empty());
    std::shuffle(family.alignments.begin(), family.alignments.end(), std::mt19937(seed));
    CHECK(family.result().attainment == result.attainment);
    CHECK(family.result().cover == result.cover);
    if (attained.empty())
        return;
    CHECK(*result.attainment >= *std::min_element(attained.begin(), attained.end()));
    CHECK(*result.attainment <= *std::max_element(attained.begin(), attained.end()));
}

TEST_CASE("equal children without shares count as equal shares", "[rollup][property]")
{
    const auto children = GENERATE(1, 2, 4, 5, 10);
    Family unshared;
    Family shared;
    for (int i = 0; i < children; ++i) {
        unshared.add(-1, Decimal(10 * i));
        shared.add(100 / children, Decimal(10 * i));
    }
    CHECK(unshared.result().attainment == shared.result().attainment);
    CHECK(unshared.result().cover == shared.result().cover);
}

TEST_CASE("a roll-up climbs to the nation", "[rollup]")
{
    const std::vector<KraId> kras{KraId::create(), KraId::create(), KraId::create()};
    const ObjectiveId grow = ObjectiveId::create();
    const ObjectiveId build = ObjectiveId::create();
    // Two sector KRAs, the first of which also serves the second; both serve the national one.
    const RollUp results =
        rollUp(kras,
               {serves(kras[1], kras[0], 25), serves(kras[2], kras[0], 75), serves(grow, kras[1]),
                serves(build, kras[2], 50), serves(kras[1], kras[2], 50)},
               {{grow, Decimal(80)}, {build, Decimal(40)}});
    CHECK(results.at(kras[1]).attainment == Decimal(80));
    CHECK(results.at(kras[2]).attainment == Decimal(60));
    CHECK(results.at(kras[0]).attainment == Decimal(65));
}

TEST_CASE("a loop is reported and holds nobody else up", "[rollup]")
{
    std::vector<KraId> kras;
    for (int i = 0; i < 5; ++i)
        kras.push_back(KraId::create());
    const ObjectiveId grow = ObjectiveId::create();
    // 1 and 2 serve each other; 1 and 4 serve 0, and 3 serves 2.
    const RollUp results = rollUp(kras,
                                  {serves(kras[1], kras[0], 50), serves(kras[4], kras[0], 50),
                                   serves(kras[1], kras[2]), serves(kras[2], kras[1]),
                                   serves(kras[3], kras[2]), serves(grow, kras[3]), serves(grow, kras[4])},
                                  {{grow, Decimal(80)}});
    CHECK(results.at(kras[1]).inLoop);
    CHECK(results.at(kras[2]).inLoop);
    CHECK_FALSE(results.at(kras[2]).attainment);
    CHECK_FALSE(results.at(kras[0]).inLoop);
    CHECK(results.at(kras[0]).attainment == Decimal(80));
    CHECK(results.at(kras[0]).cover == Decimal(50));
    CHECK(results.at(kras[3]).attainment == Decimal(80));
    CHECK(explain(results.at(kras[1]), {}).size() == 1);
    CHECK(rollUp({kras[0]}, {serves(kras[0], kras[0])}, {}).at(kras[0]).inLoop);
}

TEST_CASE("an attainment is explained child by child", "[rollup]")
{
    Family family;
    family.add(60, Decimal(90));
    family.add(40, {});
    const QStringList lines = explain(family.result(), [](const Uuid &) { return QString("MOA-1/1"); });
    CHECK(lines
          == QStringList{"MOA-1/1: 90 of 100, carries 60 %",
                         "MOA-1/1: nothing scored yet, left out; carries 40 %",
                         "Σ share × attainment ÷ Σ share = 90, over 60 % of it"});
}

TEST_CASE("half a million objectives roll up", "[rollup]")
{
    Family family;
    for (int i = 0; i < 500'000; ++i)
        family.add(-1, Decimal(i % 101));
    const KraAttainment result = family.result();
    CHECK(result.counted == 500'000);
    CHECK(result.cover == Decimal(100));
}

TEST_CASE("a register's agreements roll up to its KRAs", "[rollup]")
{
    const SmallRegister small;
    Store store = small.make();
    const Plan plan{PlanId::create(), "11FYP", "Eleventh plan", {}, {}, {}};
    const Kra kra{KraId::create(), plan.id, KraLevel::National, "NKRA1", "Food", {}, {}, {}};
    Cycle next = small.cycle;
    next.id = CycleId::create();
    next.code = "2015-16";
    next.start = QDate(2015, 7, 1);
    next.end = QDate(2016, 6, 30);
    Save save("Align");
    save.add(plan);
    save.add(kra);
    save.add(next);
    save.add(serves(small.objective.id, kra.id));
    save.add(SmallRegister::claimed(small.cereals, "195000")); // 100
    REQUIRE(store.commit(std::move(save)));

    const auto at = [&](const QDate &asOf, const CycleId &cycle = {}) {
        return nationalRollUp(store.database(), asOf, cycle).value().at(kra.id);
    };
    CHECK(at(QDate(2015, 6, 30)).attainment == Decimal(100));               // the losses are not yet due
    CHECK(at(QDate(2015, 8, 1), small.cycle.id).attainment == Decimal(60)); // and now missing
    CHECK_FALSE(at(QDate(2015, 8, 1)).attainment); // a new year, in which nothing serves it
    CHECK(at(QDate(2015, 8, 1)).parts.empty());
}
