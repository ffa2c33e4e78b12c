// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/partsreport.h"

#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/reports/trace.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

// Cereals broken down between the officer, who carries canals, and the ministry, which carries losses.
struct Shared : SmallNation
{
    Action dig{ActionId::create(), teach.id, 1, "Dig"};
    SuccessIndicator canals = indicator(1, "Cereals of the valley", 100, {"45", "40", "35", "30", "25"});
    TargetPart first;
    TargetPart second;

    TargetPart partOf(const Uuid &party, const char *quantity, const IndicatorId &carrier) const
    {
        TargetPart part;
        part.id = TargetPartId::create();
        part.indicator = cereals.id;
        part.party = party;
        part.quantity.value = quantity;
        part.carrier = carrier;
        return part;
    }

    Store made()
    {
        canals.action = dig.id;
        cereals.target.value = "100";
        first = partOf(officer.id.uuid, "60", canals.id);
        second = partOf(ministry.id.uuid, "40", {});
        Store store = make();
        Save save("Break down");
        save.add(dig);
        save.add(canals);
        save.add(losses);
        save.add(first);
        save.add(second);
        REQUIRE(store.commit(std::move(save)));
        return store;
    }

    PartsReport at(const Store &store, const QDate &day) const
    {
        return partsReport(store.database(), {CascadeKind::Indicator, cereals.id.uuid}, {}, day).value();
    }
};

void report(Store &store, const Progress &progress)
{
    Save save("Report");
    save.add(progress);
    REQUIRE(store.commit(std::move(save)));
}

const QDate InTheYear(2015, 6, 30);

} // namespace

TEST_CASE("what the parts of a target report is added up beside what was reported for it", "[parts]")
{
    Shared nation;
    Store store = nation.made();
    const PartsReport silent = nation.at(store, InTheYear);
    CHECK(silent.allocation.state == AllocationState::Exact);
    CHECK_FALSE(silent.sum);
    REQUIRE(silent.parts.size() == 2);
    CHECK(silent.parts[0].name == "Ministry of Agriculture");
    CHECK(silent.parts[1].code == "P-7");
    CHECK(silent.parts[1].name == "Extension officer");
    CHECK(silent.parts[1].carrier == "WP-1/1.1.1");
    CHECK(silent.parts[1].isShort); // it carries 60 and aims at 45
    CHECK(silent.parts[1].state == ScoreState::NotDue);
    CHECK(nation.at(store, QDate(2015, 7, 1)).parts[1].state == ScoreState::Missing);

    report(store, SmallRegister::claimed(nation.canals, "45"));
    report(store, SmallRegister::claimed(nation.cereals, "50"));
    const PartsReport told = nation.at(store, InTheYear);
    CHECK(told.sum == Decimal(45));
    CHECK(told.reporting == 1);
    CHECK(told.ownReported == "50");
    CHECK(explain(told)
          == QStringList{"The units report 45 of 100.", "45 (P-7) = 45", "1 of 2 parts have a report.",
                         "Reported for the target itself: 50."});
}

TEST_CASE("figures of another unit are not added up", "[parts]")
{
    Shared nation;
    nation.canals.unitType = UnitType::Percent;
    Store store = nation.made();
    report(store, SmallRegister::claimed(nation.canals, "45"));
    const PartsReport told = nation.at(store, InTheYear);
    CHECK_FALSE(told.sum);
    CHECK(told.reporting == 1);
    CHECK_FALSE(told.parts[1].isShort);
}

TEST_CASE("a KPI is broken down for a year", "[parts]")
{
    Shared nation;
    Store store = nation.made();
    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.kra = nation.fields.id;
    kpi.code = "K1";
    kpi.target.value = "200";
    kpi.targetYear = "2018";
    TargetPart part = nation.first;
    part.id = TargetPartId::create();
    part.indicator = {};
    part.kpi = kpi.id;
    part.year = "2014-15";
    part.quantity = {};
    part.share = SmallRegister::weight(100);
    Save save("A KPI");
    save.add(kpi);
    save.add(KpiTarget{KpiTargetId::create(), kpi.id, "2014-15", {"80", {}}});
    save.add(KpiValue{KpiValueId::create(), kpi.id, "2014-15", ReportState::Reported, {"70", {}}, {}});
    save.add(part);
    REQUIRE(store.commit(std::move(save)));
    report(store, SmallRegister::claimed(nation.canals, "45"));
    const auto at = [&](const QString &year) {
        return partsReport(store.database(), {CascadeKind::Kpi, kpi.id.uuid}, year, InTheYear).value();
    };
    const PartsReport year = at("2014-15");
    CHECK(year.target.value == "80");
    CHECK(year.parts.at(0).amount == "80");
    CHECK(year.sum == Decimal(45));
    CHECK(year.ownReported == "70");
    CHECK(at("").parts.empty());
    CHECK(explain(at("")) == QStringList("The target is not broken down."));
    const auto none = partsReport(store.database(), {CascadeKind::Kpi, Uuid::create()}, {}, InTheYear);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::Misuse);
}

TEST_CASE("a part is traced down to who carries it and up to its target", "[trace]")
{
    Shared nation;
    const Store store = nation.made();
    const auto codes = [&store](const char *code, TraceDirection direction) {
        const Trace found = trace(store.database(), code).value();
        QStringList lines;
        for (const TraceRow &row : found)
            if (row.direction == direction)
                lines += QString::number(row.depth) + ' ' + row.code
                         + (row.title.isEmpty() ? QString() : ' ' + row.title);
        return lines;
    };
    const QStringList down = codes("MOA-1/1.1.1", TraceDirection::Down);
    CHECK(down.contains("1 P-7 60 t"));
    CHECK(down.contains("2 WP-1/1.1.1 Cereals of the valley"));
    const QStringList up = codes("WP-1/1.1.1", TraceDirection::Up);
    CHECK(up.contains("1 P-7 60 t"));
    CHECK(up.contains("2 MOA-1/1.1.1 Cereals"));
}
