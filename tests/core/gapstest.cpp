// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/gaps.h"

#include "core/plan/kpi.h"
#include "core/plan/targetpart.h"
#include "core/reports/coverage.h"
#include "core/reports/loops.h"
#include "core/reports/whereused.h"
#include "tests/core/smallnation.h"

#include <algorithm>
#include <random>

using namespace mandate;

namespace {

QStringList codesOf(const GapReport &report, GapKind kind)
{
    QStringList codes;
    for (const GapRow &row : report.rows)
        if (row.kind == kind) {
            CHECK(row.sentence.contains(row.code));
            codes += row.code;
        }
    return codes;
}

GapReport gapsIn(const Store &store, int most = 100)
{
    return gaps(store.database(), {}, most).value();
}

template <typename Record>
void add(Store &store, const Record &record)
{
    Save save("Add");
    save.add(record);
    const auto done = store.commit(std::move(save));
    if (!done)
        FAIL(done.error());
}

TargetPart partOf(const IndicatorId &indicator, const Uuid &party, const char *quantity)
{
    TargetPart part;
    part.id = TargetPartId::create();
    part.indicator = indicator;
    part.party = party;
    part.quantity.value = quantity;
    return part;
}

} // namespace

TEST_CASE("gaps of the cascade are found, each with its cure", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    CHECK(codesOf(gapsIn(store), GapKind::KraUnserved).isEmpty());
    CHECK(codesOf(gapsIn(store), GapKind::KraWithoutKpi) == QStringList({"NKRA1", "NKRA2", "SKRA4"}));
    CHECK(codesOf(gapsIn(store), GapKind::SharesShort) == QStringList("NKRA1"));
    CHECK(codesOf(gapsIn(store), GapKind::ObjectiveUnaligned).isEmpty());

    const Kra idle = nation.kra("NKRA9", KraLevel::National, {});
    add(store, idle);
    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.kra = nation.food.id;
    kpi.code = "K1";
    kpi.target.value = "10";
    add(store, kpi);
    Objective lost = nation.objective;
    lost.id = ObjectiveId::create();
    lost.number = 2;
    add(store, lost);
    Agreement alone = nation.agreement;
    alone.id = AgreementId::create();
    alone.code = "MOA-2";
    add(store, alone);
    add(store, alignment({}, lost.id, nation.water.id, {}, SmallRegister::weight(100)));
    add(store, alignment({}, nation.teach.id, nation.water.id, {}, SmallRegister::weight(30)));
    const GapReport report = gapsIn(store);
    CHECK(codesOf(report, GapKind::KraUnserved) == QStringList("NKRA9"));
    CHECK(codesOf(report, GapKind::KraWithoutKpi) == QStringList({"NKRA2", "NKRA9", "SKRA4"}));
    CHECK(codesOf(report, GapKind::SharesExceed) == QStringList("NKRA2"));
    CHECK(codesOf(report, GapKind::AgreementUnaligned) == QStringList("MOA-2"));
    CHECK(gapsIn(store, 1).count(GapKind::KraWithoutKpi) == 3);
    CHECK(codesOf(gapsIn(store, 1), GapKind::KraWithoutKpi).size() == 1);
    CHECK(gaps(store.database(), CycleId::create(), 10)->count(GapKind::KraUnserved) == 2); // in no such year
}

TEST_CASE("a target that is not wholly broken down is a gap", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    add(store, partOf(nation.cereals.id, nation.ministry.id.uuid, "100000"));
    CHECK(codesOf(gapsIn(store), GapKind::TargetUnder) == QStringList("MOA-1/1.1.1"));
    add(store, partOf(nation.cereals.id, nation.centre.id.uuid, "95000.5"));
    const GapReport over = gapsIn(store);
    CHECK(codesOf(over, GapKind::TargetOver) == QStringList("MOA-1/1.1.1"));
    CHECK(over.rows.back().sentence.contains("by 0.5."));
    add(store, partOf(nation.cereals.id, nation.officer.id.uuid, ""));
    CHECK(codesOf(gapsIn(store), GapKind::TargetUnclear) == QStringList("MOA-1/1.1.1"));

    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.kra = nation.food.id;
    kpi.code = "K1";
    kpi.target.value = "10";
    add(store, kpi);
    TargetPart part = partOf({}, nation.ministry.id.uuid, "4");
    part.kpi = kpi.id;
    add(store, part);
    part.id = TargetPartId::create();
    part.year = "2014-15";
    add(store, part);
    const GapReport both = gapsIn(store);
    CHECK(codesOf(both, GapKind::TargetUnder) == QStringList("K1"));
    CHECK(codesOf(both, GapKind::TargetUnclear) == QStringList({"K1 2014-15", "MOA-1/1.1.1"}));
}

TEST_CASE("what is carried in two years is never added up", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    Cycle next = nation.cycle;
    next.id = CycleId::create();
    next.code = "2015-16";
    next.start = QDate(2015, 7, 1);
    next.end = QDate(2016, 6, 30);
    Agreement agreement = nation.agreement;
    agreement.id = AgreementId::create();
    agreement.code = "MOA-2";
    agreement.cycle = next.id;
    Objective objective = nation.objective;
    objective.id = ObjectiveId::create();
    objective.agreement = agreement.id;
    add(store, next);
    add(store, agreement);
    add(store, objective);
    add(store, alignment({}, objective.id, nation.fields.id, {}, SmallRegister::weight(80)));
    const auto at = [&](const QDate &day) { return gaps(store.database(), {}, 100, day).value(); };
    const GapReport both = at(QDate(2015, 6, 1)); // the one is running, the other being drafted
    CHECK(codesOf(both, GapKind::SharesExceed).isEmpty());
    CHECK(codesOf(both, GapKind::SharesShort) == QStringList({"NKRA1", "SKRA4"}));
    CHECK(both.rows.back().sentence.startsWith("2015-16: What serves SKRA4 carries only 80 %"));
    CHECK(codesOf(at(QDate(2015, 8, 1)), GapKind::SharesShort) == QStringList({"NKRA1", "SKRA4"}));
    CHECK(codesOf(gaps(store.database(), nation.cycle.id, 100).value(), GapKind::SharesShort)
          == QStringList("NKRA1"));
}

TEST_CASE("what runs in a loop is found, and what merely lies above or below is not", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    CHECK(loopedNodes(store.database())->empty());
    add(store, alignment(nation.food.id, {}, nation.water.id, {}));
    CHECK(loopedNodes(store.database())->empty());
    add(store, alignment(nation.water.id, {}, nation.fields.id, {}));
    const Kra below = nation.kra("SKRA5", KraLevel::Sector, {});
    add(store, below);
    add(store, alignment(below.id, {}, nation.fields.id, {}));
    CHECK(codesOf(gapsIn(store), GapKind::Loop).size() == 3);
    add(store, alignment({}, nation.objective.id, {}, nation.teach.id));
    CHECK(loopedNodes(store.database())->size() == 5);
}

TEST_CASE("a level is covered as far as it is served, serves and is measured", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    const std::vector<CoverageRow> expected{
        {"national", 2, 2, 0, 0}, {"sector", 1, 1, 1, 0}, {"objective", 1, 1, 1, 0}, {"person", 1, 0, 1, 0}};
    CHECK(coverage(store.database(), {}).value() == expected);
    CHECK(coverage(store.database(), nation.cycle.id).value() == expected);
    CHECK(coverage(store.database(), CycleId::create())->size() == 2);
    CHECK(coverage(store.database(), CycleId::create())->at(1).served == 0);
}

TEST_CASE("where a record is used is told both ways", "[gaps]")
{
    SmallNation nation;
    Store store = nation.make();
    TargetPart part = partOf(nation.cereals.id, nation.officer.id.uuid, "1");
    add(store, part);
    const auto used = [&store](const Uuid &record) {
        const std::vector<UseRow> rows = whereUsed(store.database(), record, 10).value();
        QStringList lines;
        for (const UseRow &row : rows)
            lines += connectionText(row.connection) + ' ' + row.code;
        return lines.join(" | ");
    };
    CHECK(used(nation.fields.id.uuid)
          == "belongs to 11FYP | serves NKRA1 | serves NKRA2 | is served by MOA-1/1");
    CHECK(used(nation.objective.id.uuid) == "serves SKRA4 | is served by WP-1/1 | belongs to MOA-1");
    CHECK(used(nation.cereals.id.uuid) == "belongs to MOA-1/1 | is owned by P-7 | passes its target to P-7");
    CHECK(used(nation.officer.id.uuid)
          == "belongs to MOA | is held by 1007 | owns MOA-1/1.1.1 | is party to WP-1 | carries a part of the "
             "target of MOA-1/1.1.1");
    CHECK(used(nation.karma.id.uuid) == "holds P-7");
    CHECK(used(nation.growth.id.uuid) == "belongs to 11FYP | holds NKRA1");
    CHECK(used(Uuid::create()) == "");
    CHECK(whereUsed(store.database(), nation.plan.id.uuid, 1)->size() == 2);
}
