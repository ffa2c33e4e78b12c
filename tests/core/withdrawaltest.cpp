// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/withdrawal.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/targetpart.h"
#include "core/reports/choices.h"
#include "core/reports/kpifigures.h"
#include "tests/ui/windowregister.h"

using namespace mandate;

namespace {

struct PlanRegister : WindowRegister
{
    Store store = make();
    Kpi kpi;

    PlanRegister()
    {
        REQUIRE(store.commit(cascade()));
        kpi = records<Kpi>(store.database(), "").value().front();
    }
    void commit(Save save) { REQUIRE(store.commit(std::move(save))); }
};

} // namespace

TEST_CASE("a KPI goes with its targets and their parts, and comes back whole", "[reports]")
{
    PlanRegister small;
    Save targets("Targets");
    targets.add(KpiTarget{KpiTargetId::create(), small.kpi.id, "2014-15", {"70", {}}});
    TargetPart part;
    part.id = TargetPartId::create();
    part.kpi = small.kpi.id;
    part.party = small.ministry.id.uuid;
    part.quantity.value = "10";
    targets.add(part);
    small.commit(std::move(targets));
    const auto save = withdrawal(small.store.database(), {CascadeKind::Kpi, small.kpi.id.uuid});
    REQUIRE(save);
    CHECK(save->changes().size() == 3);
    const auto saved = small.store.commit(*save);
    REQUIRE(saved);
    CHECK(records<Kpi>(small.store.database(), "")->empty());
    REQUIRE(small.store.undo(*saved));
    CHECK(records<KpiTarget>(small.store.database(), "")->size() == 1);
    CHECK(records<TargetPart>(small.store.database(), "")->size() == 1);
}

TEST_CASE("what others rest on is not withdrawn", "[reports]")
{
    PlanRegister small;
    const auto refused = [&](CascadeKind kind, const Uuid &id) {
        const auto save = withdrawal(small.store.database(), {kind, id});
        return save ? QString() : save.error().message;
    };
    CHECK(refused(CascadeKind::Kra, small.national.id.uuid).contains("NKRA1"));
    CHECK(refused(CascadeKind::Pillar, small.pillar.id.uuid).contains("PILLAR1"));
    CHECK(refused(CascadeKind::Plan, small.plan.id.uuid).contains("11FYP"));
    CHECK(refused(CascadeKind::Objective, small.objective.id.uuid).contains("agreement"));
    CHECK(refused(CascadeKind::Kra, small.apart.id.uuid).isEmpty());
    Save figure("Figure");
    figure.add(
        KpiValue{KpiValueId::create(), small.kpi.id, "2013-14", ReportState::Reported, {"66", {}}, {}});
    small.commit(std::move(figure));
    CHECK(refused(CascadeKind::Kpi, small.kpi.id.uuid).contains("figures were reported"));
}

TEST_CASE("the years of a KPI are those of its plan, each with its target and last figure", "[reports]")
{
    PlanRegister small;
    KpiValue first{KpiValueId::create(), small.kpi.id, "2013-14", ReportState::Reported, {"66", {}}, {}};
    KpiValue second = first;
    second.id = KpiValueId::create();
    second.value.value = "67";
    second.replaces = first.id;
    Save save("Figures");
    save.add(first);
    save.add(second);
    save.add(KpiTarget{KpiTargetId::create(), small.kpi.id, "2014-15", {"70", {}}});
    small.commit(std::move(save));
    const auto figures = kpiFigures(small.store.database(), small.kpi.id);
    REQUIRE(figures);
    REQUIRE(*figures);
    const std::vector<FigureYear> &years = (*figures)->years;
    REQUIRE(years.size() == 5);
    CHECK(years[0].label == "2013-14");
    CHECK(years[0].reported == second);
    CHECK(years[0].replaced == 1);
    CHECK(targetOf(**figures, years[1]).value == "70");
    CHECK_FALSE(kpiFigures(small.store.database(), KpiId::create()).value());
}

TEST_CASE("what a record may serve is found by code and title", "[reports]")
{
    PlanRegister small;
    const Database &database = small.store.database();
    const CascadeNode kra{CascadeKind::Kra, small.apart.id.uuid};
    const CascadeNode objective{CascadeKind::Objective, small.task.id.uuid};
    CHECK(possibleParents(database, kra, "", 50)->size() == 2); // not itself
    CHECK(possibleParents(database, kra, "cereals", 50)->front().code == "SKRA1");
    CHECK(possibleParents(database, objective, "moa-1", 50)->front().code == "MOA-1/1");
    CHECK(possibleParents(database, objective, "grow", 50)->front().code == "MOA-1/1");
    CHECK(possibleParents(database, objective, "canals", 50)->empty()); // its own agreement
    CHECK(possibleParents(database, objective, "", 2)->size() == 2);
    const auto indicators = indicatorsOfParty(database, small.ministry.id.uuid, "cereal", 50);
    REQUIRE(indicators->size() == 1);
    CHECK(indicators->front().code == "MOA-1/1.1.1");
    CHECK(indicatorNamed(database, small.cereals.id)->title == "Cereals");
    CHECK(agreementHolding(database, small.cereals.id.uuid) == small.agreement.id);
    CHECK(agreementHolding(database, small.national.id.uuid)->isNull());
}
