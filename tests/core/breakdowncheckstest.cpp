// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/breakdownchecks.h"

#include "core/plan/kpi.h"
#include "core/plan/targetpart.h"
#include "core/reports/splittargets.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

TargetPart partOf(const IndicatorId &indicator, const Uuid &party, const char *quantity,
                  const IndicatorId &carrier = {})
{
    TargetPart part;
    part.id = TargetPartId::create();
    part.indicator = indicator;
    part.party = party;
    part.quantity.value = quantity;
    part.carrier = carrier;
    return part;
}

QStringList told(const Store &store)
{
    std::vector<SplitTarget> targets;
    REQUIRE(visitSplitTargets(store.database(), {},
                              [&targets](const SplitTarget &target) { targets.push_back(target); }));
    QStringList lines;
    for (const Point &point : pointsToCorrect(targets))
        lines += point.code + ": " + point.sentence;
    return lines;
}

} // namespace

TEST_CASE("a KPI that is broken down is told what is left of it or too much", "[checks]")
{
    SmallNation nation;
    Store store = nation.make();
    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.kra = nation.food.id;
    kpi.code = "K1";
    kpi.target.value = "10";
    TargetPart part = partOf({}, nation.ministry.id.uuid, "10");
    part.kpi = kpi.id;
    Save save("Break down");
    save.add(kpi);
    save.add(part);
    REQUIRE(store.commit(std::move(save)));
    CHECK(told(store).isEmpty());
    const auto [quantity, said] = GENERATE(table<const char *, const char *>({
        {"4",
         "kpi.parts.incomplete: Of the target of K1, 4 of 10 are passed down and 6 are left unallocated. "
         "Allocate the rest, or take the parts back."},
        {"12", "kpi.parts.exceeding: Of the target of K1, 12 are passed down, which is 2 more than its 10. "
               "Reduce the parts."},
        {"", "kpi.parts.unclear: The target of K1 is not broken down properly. A part has neither a quantity "
             "nor a share. Enter one of the two."},
    }));
    TargetPart changed = part;
    changed.quantity.value = quantity;
    Save change("Change it");
    change.change(part, changed);
    REQUIRE(store.commit(std::move(change)));
    CHECK(told(store) == QStringList(said));
}

TEST_CASE("targets that carry each other in a circle are told with the whole circle", "[checks]")
{
    SmallNation nation;
    Store store = nation.make();
    Save save("Break down");
    save.add(nation.losses);
    save.add(partOf(nation.cereals.id, nation.ministry.id.uuid, "195000", nation.losses.id));
    REQUIRE(store.commit(std::move(save)));
    CHECK(told(store).isEmpty());
    Save back("And back");
    back.add(partOf(nation.losses.id, nation.officer.id.uuid, "5", nation.cereals.id));
    REQUIRE(store.commit(std::move(back)));
    const QStringList points = told(store);
    REQUIRE(points.size() == 1);
    CHECK(points.front().startsWith("parts.circle: The target of MOA-1/1.1.1 is passed down in a circle: "
                                    "MOA-1/1.1.1 → MOA-1/1.1.2 → MOA-1/1.1.1. Choose"));
}

TEST_CASE("a part whose carrier the register no longer holds is told", "[checks]")
{
    SplitTarget target;
    target.id = Uuid::create();
    target.code = "MOA-1/1.1.1";
    target.parts = {{TargetPartId::create(), "P-7", IndicatorId::create(), {}}};
    const std::vector<Point> points = pointsToCorrect({target});
    REQUIRE(points.size() == 1);
    CHECK(points.front().code == "parts.carrier.gone");
    CHECK(points.front().sentence.contains("the part of P-7 of the target of MOA-1/1.1.1"));
    CHECK(points.front().record == target.id);
}
