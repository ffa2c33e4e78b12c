// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascade.h"

#include "core/plan/kpi.h"
#include "core/plan/targetpart.h"
#include "core/reports/cascadechart.h"
#include "core/reports/cascadefilter.h"
#include "core/reports/cascadequestions.h"
#include "core/reports/progressabove.h"
#include "core/reports/rollup.h"
#include "core/store/dossiers.h"
#include "core/store/statement.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

// The small nation with a KPI, cereals broken down to the officer, and a figure for each indicator.
struct Broken : SmallNation
{
    Kpi kpi;
    Action dig{ActionId::create(), teach.id, 1, "Dig"};
    SuccessIndicator canals = indicator(1, "Canals", 100, {"100", "90", "80", "70", "60"});
    TargetPart part;
    TargetPart ofKpi;

    Store made()
    {
        canals.action = dig.id;
        kpi.id = KpiId::create();
        kpi.kra = fields.id;
        kpi.code = "K1";
        kpi.name = "Cereal production";
        part.id = TargetPartId::create();
        part.indicator = cereals.id;
        part.party = officer.id.uuid;
        part.share = weight(100);
        part.carrier = canals.id;
        ofKpi.id = TargetPartId::create();
        ofKpi.kpi = kpi.id;
        ofKpi.year = "2014-15";
        ofKpi.party = ministry.id.uuid;
        ofKpi.quantity.value = "10";
        Store store = make();
        Save save("Break down");
        save.add(dig);
        save.add(canals);
        save.add(kpi);
        save.add(part);
        save.add(ofKpi);
        save.add(claimed(canals, "100"));
        save.add(claimed(cereals, "165000"));
        REQUIRE(store.commit(std::move(save)));
        return store;
    }
};

QString told(const CascadeRow &row)
{
    QString line = name(row.node.kind) + QLatin1Char(' ') + row.code;
    if (row.share)
        line += ' ' + row.share->percent().text() + '%';
    if (!row.owner.isEmpty())
        line += " (" + row.owner + ')';
    return row.hasChildren ? line + " +" : line;
}

QString childrenOf(const Store &store, const CascadeNode &node)
{
    const std::vector<CascadeRow> rows = cascadeChildren(store.database(), node).value();
    QStringList lines;
    for (const CascadeRow &row : rows)
        lines += told(row);
    return lines.join(" | ");
}

QString pathsIn(const std::vector<CascadePath> &paths)
{
    QStringList lines;
    for (const CascadePath &path : paths) {
        QStringList codes;
        for (const CascadeRow &row : path)
            codes += row.code;
        lines += codes.join('>');
    }
    return lines.join(" | ");
}

const QDate InTheYear(2015, 6, 30);

CascadeSources sourcesOf(const Store &store)
{
    return {std::make_shared<const SearchIndex>(SearchIndex::read(store.database()).value()),
            std::make_shared<const CascadeStates>(CascadeStates::read(store.database(), InTheYear).value())};
}

// All of it at once.
CascadeMatches cascadeMatches(const Store &store, const CascadeFilter &filter, const CascadeSources &sources)
{
    CascadeSearch search(filter, sources, InTheYear);
    CascadeMatches all;
    for (all.isOver = false; !all.isOver;) {
        const CascadeMatches some = search.next(store.database()).value();
        all.paths.insert(all.paths.end(), some.paths.begin(), some.paths.end());
        all.isCut = some.isCut;
        all.isOver = some.isOver;
    }
    return all;
}

} // namespace

TEST_CASE("every node of the cascade shows what hangs under it", "[cascade]")
{
    Broken nation;
    const Store store = nation.made();
    CHECK(told(cascadeRoots(store.database())->front()) == "plan 11FYP +");
    CHECK(childrenOf(store, {CascadeKind::Plan, nation.plan.id.uuid}) == "pillar P1 + | pillar P2 +");
    CHECK(childrenOf(store, {CascadeKind::Pillar, nation.growth.id.uuid}) == "kra NKRA1 +");
    CHECK(childrenOf(store, {CascadeKind::Kra, nation.food.id.uuid}) == "kra SKRA4 60% +");
    CHECK(childrenOf(store, {CascadeKind::Kra, nation.fields.id.uuid})
          == "kpi K1 + | objective MOA-1 · 1 100% (Ministry of Agriculture) +");
    CHECK(childrenOf(store, {CascadeKind::Kpi, nation.kpi.id.uuid}) == "part MOA");
    CHECK(childrenOf(store, {CascadeKind::Objective, nation.objective.id.uuid})
          == "indicator 1.1.1 (Extension officer) + | objective WP-1 · 1 (Karma Dema) +");
    CHECK(childrenOf(store, {CascadeKind::Indicator, nation.cereals.id.uuid}) == "part P-7 100% +");
    CHECK(childrenOf(store, {CascadeKind::Part, nation.part.id.uuid}) == "indicator WP-1 · 1.1.1");
    CHECK(cascadeChildren(store.database(), {CascadeKind::Kpi, nation.kpi.id.uuid})->front().title
          == "2014-15 · Ministry of Agriculture");
}

TEST_CASE("every way leads down from a plan, and a loop leads nowhere", "[cascade]")
{
    Broken nation;
    Store store = nation.made();
    const auto paths = [&store](CascadeKind kind, const Uuid &id) {
        return pathsIn(cascadePaths(store.database(), {kind, id}).value());
    };
    CHECK(paths(CascadeKind::Plan, nation.plan.id.uuid) == "11FYP");
    CHECK(paths(CascadeKind::Kra, nation.fields.id.uuid) == "11FYP>P1>NKRA1>SKRA4 | 11FYP>P2>NKRA2>SKRA4");
    CHECK(paths(CascadeKind::Part, nation.ofKpi.id.uuid)
          == "11FYP>P1>NKRA1>SKRA4>K1>MOA | 11FYP>P2>NKRA2>SKRA4>K1>MOA");
    CHECK(cascadePaths(store.database(), {CascadeKind::Indicator, nation.canals.id.uuid})->size() == 4);
    Save save("Loop");
    save.add(alignment(nation.food.id, {}, nation.fields.id, {}));
    REQUIRE(store.commit(std::move(save)));
    CHECK(paths(CascadeKind::Kra, nation.food.id.uuid) == "11FYP>P2>NKRA2>SKRA4>NKRA1");
}

TEST_CASE("no question of the cascade reads a whole table", "[cascade]")
{
    const SmallRegister small;
    const Store store = small.make();
    std::vector<QByteArray> questions;
    for (const CascadeQuestion &question : cascadeQuestions()) {
        questions.push_back(question.rows + question.order);
        questions.push_back(question.rows + question.oneChild);
    }
    for (const auto kind : {CascadeKind::Pillar, CascadeKind::Kra, CascadeKind::Kpi, CascadeKind::Objective,
                            CascadeKind::Indicator, CascadeKind::Part})
        questions.push_back(cascadeParents(kind));
    for (const QByteArray &question : questions) {
        CAPTURE(question.toStdString());
        Statement plan(store.database(), "EXPLAIN QUERY PLAN " + question);
        while (plan.step().value()) {
            CAPTURE(plan.text(3));
            CHECK_FALSE(plan.text(3).startsWith("SCAN"));
        }
    }
}

TEST_CASE("the cascade is filtered to matching branches with what stands above them", "[cascade]")
{
    Broken nation;
    const Store store = nation.made();
    const CascadeSources sources = sourcesOf(store);
    CascadeFilter filter;
    const auto matches = [&] { return pathsIn(cascadeMatches(store, filter, sources).paths); };
    CHECK(matches() == "");
    SECTION("by words")
    {
        filter.words = " cereal ";
        CHECK(matches().contains("SKRA4>K1"));
        CHECK(matches().contains("MOA-1 · 1>1.1.1"));
        filter.words = "growth";
        CHECK(matches() == "11FYP>P1");
        filter.words = "FARMERS wp-1";
        CHECK(matches().startsWith("11FYP>P1>NKRA1>SKRA4>MOA-1 · 1>WP-1 · 1 |"));
        filter.level = CascadeLevel::Objective;
        CHECK(matches() == "");
        filter.level = {};
        filter.words = "nothing of this";
        CHECK(matches() == "");
    }
    SECTION("by level")
    {
        const auto [level, found] = GENERATE(table<CascadeLevel, const char *>({
            {CascadeLevel::National, "11FYP>P1>NKRA1 | 11FYP>P2>NKRA2"},
            {CascadeLevel::Sector, "11FYP>P1>NKRA1>SKRA4 | 11FYP>P2>NKRA2>SKRA4"},
            {CascadeLevel::Agency, ""},
            {CascadeLevel::Objective, "11FYP>P1>NKRA1>SKRA4>MOA-1 · 1 | 11FYP>P2>NKRA2>SKRA4>MOA-1 · 1"},
            {CascadeLevel::Person,
             "11FYP>P1>NKRA1>SKRA4>MOA-1 · 1>WP-1 · 1 | 11FYP>P2>NKRA2>SKRA4>MOA-1 · 1>WP-1 · 1"},
        }));
        filter.level = level;
        CHECK(matches() == found);
    }
    SECTION("by owner")
    {
        filter.owner = nation.officer.id.uuid;
        CHECK(matches().contains("1.1.1"));
        CHECK(matches().contains("WP-1 · 1"));
        CHECK(matches().contains("1.1.1>P-7 |")); // the part of a target
        CHECK_FALSE(matches().contains("NKRA1 |"));
        const QString ofPost = matches();
        filter.owner = nation.karma.id.uuid; // who holds it
        CHECK(matches() == ofPost);
        filter.words = "canals";
        CHECK(matches().contains("WP-1 · 1>1.1.1"));
        CHECK_FALSE(matches().contains("P-7 |"));
    }
    SECTION("by state")
    {
        filter.state = CascadeState::Reached;
        CHECK(matches().contains("WP-1 · 1"));
        CHECK_FALSE(matches().startsWith("11FYP>P1>NKRA1 |"));
        filter.state = CascadeState::UnderWay;
        CHECK(matches().startsWith("11FYP>P1>NKRA1 |"));
        filter.words = "cereals";
        CHECK(matches().contains("MOA-1 · 1>1.1.1"));
        CHECK_FALSE(matches().contains("NKRA1 |"));
    }
    SECTION("no further than the limit")
    {
        filter.level = CascadeLevel::National;
        filter.limit = 1;
        const CascadeMatches found = cascadeMatches(store, filter, sources);
        CHECK(found.paths.size() == 1);
        CHECK(found.isCut);
    }
}

TEST_CASE("plans and pillars are as far as the KRAs under them", "[cascade]")
{
    Broken nation;
    const Store store = nation.made();
    const NationProgress progress = nationProgress(store.database(), InTheYear, {}).value();
    const CascadeProgress half{CascadeState::UnderWay, Decimal(70), Decimal(100)};
    CHECK(progress.kras.at(nation.food.id).attainment == Decimal(70));
    CHECK(progress.above.at(nation.growth.id.uuid) == half);
    CHECK(progress.above.at(nation.plan.id.uuid) == half);
    const CascadeStates states = CascadeStates::read(store.database(), InTheYear).value();
    std::vector<CascadeNode> reached;
    states.visit(CascadeState::Reached, [&reached](const CascadeNode &node, CascadeLevel level) {
        CHECK(level == CascadeLevel::Person);
        reached.push_back(node);
        return true;
    });
    CHECK(reached
          == std::vector<CascadeNode>{{CascadeKind::Objective, nation.teach.id.uuid},
                                      {CascadeKind::Indicator, nation.canals.id.uuid}});
}

TEST_CASE("the agreements of a cycle are read so many at a time", "[cascade]")
{
    Broken nation;
    const Store store = nation.made();
    QStringList visited;
    const auto after = [&](const CycleId &cycle, const QString &code, int most) {
        return visitForScoring(store.database(), cycle, code, most,
                               [&](const Dossier &dossier) {
                                   visited += dossier.agreement.code;
                                   CHECK(dossier.objectives.size() == 1);
                                   return Result<void>();
                               })
            .value();
    };
    CHECK(after(nation.cycle.id, "", 1) == "MOA-1");
    CHECK(visited == QStringList{"MOA-1"});
    CHECK(after(nation.cycle.id, "MOA-1", 10) == "WP-1");
    CHECK(visited == QStringList{"MOA-1", "WP-1"});
    CHECK(after(nation.cycle.id, "WP-1", 10).isEmpty());
    CHECK(after(CycleId::create(), "", 10).isEmpty());
    CHECK(visited.size() == 2);
}

TEST_CASE("nodes say how far they are and in what state", "[cascade]")
{
    Broken nation;
    Store store = nation.made();
    const auto under = [&store](CascadeKind kind, const Uuid &id, const QDate &day) {
        return cascadeProgress(store.database(), {kind, id}, day).value();
    };
    const auto ofKra = under(CascadeKind::Kra, nation.fields.id.uuid, InTheYear);
    CHECK(ofKra.at(nation.objective.id.uuid)
          == CascadeProgress{CascadeState::UnderWay, Decimal(70), Decimal(100)});
    CHECK(ofKra.at(nation.kpi.id.uuid).state == CascadeState::Unknown);
    const auto ofObjective = under(CascadeKind::Objective, nation.objective.id.uuid, InTheYear);
    CHECK(ofObjective.at(nation.teach.id.uuid).state == CascadeState::Reached);
    CHECK(ofObjective.at(nation.cereals.id.uuid).attainment == Decimal(70));
    CHECK(under(CascadeKind::Indicator, nation.cereals.id.uuid, InTheYear).at(nation.part.id.uuid).state
          == CascadeState::Reached);
    CHECK(under(CascadeKind::Part, nation.part.id.uuid, InTheYear).at(nation.canals.id.uuid).state
          == CascadeState::Reached);

    Save save("Another indicator");
    save.add(nation.losses);
    REQUIRE(store.commit(std::move(save)));
    const auto running = under(CascadeKind::Objective, nation.objective.id.uuid, InTheYear);
    CHECK(running.at(nation.losses.id.uuid).state == CascadeState::NotDue);
    const auto over = under(CascadeKind::Objective, nation.objective.id.uuid, QDate(2015, 7, 1));
    CHECK(over.at(nation.losses.id.uuid).state == CascadeState::NotReported);
    CHECK(word(CascadeState::NotReported) == "not reported");
}

TEST_CASE("the cascade is drawn as deep and as wide as is asked", "[cascade]")
{
    Broken nation;
    const Store store = nation.made();
    const RollUp nationwide = nationalRollUp(store.database(), InTheYear).value();
    const auto draw = [&](const CascadeNode &root, int depth, int most) {
        return cascadeChart(store.database(), root, depth, most, InTheYear, &nationwide).value();
    };
    const ChartNode whole = draw({}, 10, 1000);
    REQUIRE(whole.children.size() == 1);
    const ChartNode &growth = whole.children[0].children[0];
    CHECK(growth.row.code == "P1");
    CHECK(growth.children[0].progress.attainment == Decimal(70));
    CHECK(growth.children[0].children[0].children[1].row.code == "MOA-1 · 1");

    const ChartNode shallow = draw({CascadeKind::Kra, nation.food.id.uuid}, 1, 1000);
    CHECK(shallow.row.code == "NKRA1");
    CHECK(shallow.progress.state == CascadeState::UnderWay);
    REQUIRE(shallow.children.size() == 1);
    CHECK(shallow.children[0].children.empty());
    CHECK(shallow.children[0].left == 2);
    const ChartNode narrow = draw({CascadeKind::Kra, nation.food.id.uuid}, 10, 3);
    CHECK(narrow.children[0].children.size() == 1);
    CHECK(narrow.children[0].left == 1);
}
