// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/kpiresult.h"

#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/reports/planattainment.h"
#include "core/store/records.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

const Plan FivePlan{{}, "FYP11", "Eleventh plan", QDate(2013, 7, 1), QDate(2018, 6, 30), {}};

struct KpiCase
{
    UnitType unit = UnitType::Number;
    Direction direction = Direction::Up;
    const char *baseline = "";
    const char *target = "";
};

Kpi kpiOf(const KpiCase &of)
{
    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.code = "K1";
    kpi.name = "Cereals";
    kpi.unitType = of.unit;
    kpi.direction = of.direction;
    kpi.baseline.value = of.baseline;
    kpi.target.value = of.target;
    return kpi;
}

KpiTarget planned(const Kpi &kpi, const char *year, const char *value)
{
    return {KpiTargetId::create(), kpi.id, year, {value, {}}};
}

KpiValue reported(const Kpi &kpi, const char *period, const char *value,
                  ReportState state = ReportState::Reported)
{
    return {KpiValueId::create(), kpi.id, period, state, {value, {}}, {}};
}

QString attainmentOf(const KpiResult &result)
{
    return result.attainment ? result.attainment->text() : QString();
}

} // namespace

TEST_CASE("a KPI is as far as its last year with a target that has ended", "[kpi]")
{
    const auto [situation, of, actual, state,
                attainment] = GENERATE(table<std::string, KpiCase, const char *, KpiState, const char *>({
        {"half the way up", {UnitType::Number, Direction::Up, "100", "200"}, "150", KpiState::Below, "50"},
        {"half the way down", {UnitType::Number, Direction::Down, "40", "20"}, "30", KpiState::Below, "50"},
        {"beyond", {UnitType::Percent, Direction::Up, "50", "60"}, "70", KpiState::Reached, "100"},
        {"worse than before", {UnitType::Number, Direction::Down, "40", "20"}, "50", KpiState::Below, "0"},
        {"zero is a figure", {UnitType::Number, Direction::Down, "40", "0"}, "0", KpiState::Reached, "100"},
        {"no baseline", {UnitType::Money, Direction::Up, "", "200"}, "50", KpiState::Below, "25"},
        {"no baseline and fewer is better",
         {UnitType::Number, Direction::Down, "", "20"},
         "30",
         KpiState::Below,
         ""},
        {"kept where it was", {UnitType::Number, Direction::Up, "20", "20"}, "20", KpiState::Reached, ""},
        {"no direction, falling",
         {UnitType::Number, Direction::None, "40", "20"},
         "10",
         KpiState::Reached,
         "100"},
        {"a date", {UnitType::Date, Direction::None, "", "2015-06-30"}, "2015-07-01", KpiState::Below, "0"},
        {"a category", {UnitType::Category, Direction::None, "", "A"}, "A", KpiState::Reached, "100"},
        {"a ratio", {UnitType::Ratio, Direction::None, "", "1:2"}, "1:2", KpiState::Unscorable, ""},
        {"not reported", {UnitType::Number, Direction::Up, "0", "10"}, "", KpiState::NotReported, ""},
    }));
    CAPTURE(situation);
    const Kpi kpi = kpiOf(of);
    std::vector<KpiValue> values;
    if (*actual != '\0')
        values.push_back(reported(kpi, "2014-15", actual));
    const KpiResult result =
        kpiResult(kpi, {planned(kpi, "2014-15", of.target)}, values, FivePlan, QDate(2015, 7, 1));
    CHECK(result.state == state);
    CHECK(attainmentOf(result) == attainment);
    CHECK_FALSE(explain(result, kpi).isEmpty());
}

TEST_CASE("years without a target are never compared, and what is not due is no fault", "[kpi]")
{
    Kpi kpi = kpiOf({UnitType::Number, Direction::Up, "100", "200"});
    const std::vector<KpiTarget> targets{planned(kpi, "2014-15", "120"), planned(kpi, "2016-17", "160")};
    const std::vector<KpiValue> values{reported(kpi, "2013-14", "500"), reported(kpi, "2014-15", "110"),
                                       reported(kpi, "2015-16", "300")};
    const auto at = [&](const QDate &day) { return kpiResult(kpi, targets, values, FivePlan, day); };

    CHECK(at(QDate(2015, 6, 29)).state == KpiState::NotDue);
    CHECK(at(QDate(2015, 6, 30)).state == KpiState::Below);
    CHECK(attainmentOf(at(QDate(2016, 12, 1))) == "50");     // 2015-16 has no target
    CHECK(at(QDate(2017, 6, 30)).state == KpiState::NotDue); // the year's last day is still its own
    CHECK(at(QDate(2017, 7, 1)).state == KpiState::NotReported);
    CHECK(at(QDate(2018, 7, 1)).state == KpiState::NotReported); // the target at the end of the plan
    const KpiResult whole = at(QDate(2015, 7, 1));
    QStringList years;
    for (const KpiYear &year : whole.years)
        years += year.year + ' ' + year.target.value;
    CHECK(years == QStringList({"2013-14 ", "2014-15 120", "2015-16 ", "2016-17 160", "2017-18 200"}));
    kpi.target = {};
    CHECK(kpiResult(kpi, {}, values, FivePlan, QDate(2018, 7, 1)).state == KpiState::WithoutTarget);
}

TEST_CASE("quarters make up a year as the KPI says", "[kpi]")
{
    Kpi kpi = kpiOf({UnitType::Number, Direction::Up, "", "100"});
    kpi.aggregation = Aggregation::Sum;
    const std::vector<KpiValue> quarters{reported(kpi, "2014-15 Q1", "20"),
                                         reported(kpi, "2014-15 Q2", "30")};
    const KpiResult result =
        kpiResult(kpi, {planned(kpi, "2014-15", "100")}, quarters, FivePlan, QDate(2015, 7, 1));
    CHECK(attainmentOf(result) == "50");
    CHECK(explain(result, kpi).last() == "There is no baseline: 50 ÷ 100 × 100, held between 0 and 100 = 50");
}

TEST_CASE("a year ends as the plan's years do", "[kpi]")
{
    const auto [label, end] = GENERATE(table<const char *, QDate>({
        {"2013-14", QDate(2014, 6, 30)},
        {"2017-18", QDate(2018, 6, 30)},
        {"2018", QDate(2018, 6, 30)},
        {"2012", QDate(2012, 12, 31)},
        {"2019-20", QDate(2020, 12, 31)},
        {"", QDate()},
        {"soon", QDate()},
        {"20145", QDate()},
    }));
    CAPTURE(label);
    CHECK(endOfYear(label, FivePlan) == end);
    CHECK(endOfYear(label, {}).isValid() == end.isValid());
}

TEST_CASE("a plan to date counts its KPIs by KRA, level and pillar", "[kpi]")
{
    SmallNation nation;
    nation.plan.start = FivePlan.start;
    nation.plan.end = FivePlan.end;
    Store store = nation.make();
    const auto add = [&](const Kra &kra, const char *code, const char *actual) {
        Kpi kpi = kpiOf({UnitType::Number, Direction::Up, "0", "100"});
        kpi.kra = kra.id;
        kpi.code = code;
        Save save("Add a KPI");
        save.add(kpi);
        save.add(planned(kpi, "2014-15", "10"));
        if (*actual != '\0')
            save.add(reported(kpi, "2014-15", actual));
        REQUIRE(store.commit(std::move(save)));
        return kpi;
    };
    const Kpi cereals = add(nation.fields, "K1", "5");
    add(nation.fields, "K2", "");
    add(nation.food, "K3", "10");

    const auto lines = [&](const QDate &day) {
        const PlanAttainment attained = planAttainment(store.database(), nation.plan.id, day).value();
        QStringList told;
        for (const AttainmentLine &line : attained.lines)
            told += QStringLiteral("%1 %2/%3/%4 %5")
                        .arg(line.code.isEmpty() ? QString(name(line.level)) : line.code)
                        .arg(line.tally.counted)
                        .arg(line.tally.due)
                        .arg(line.tally.kpis)
                        .arg(line.tally.attainment() ? line.tally.attainment()->text() : QString());
        return told.join('\n');
    };
    CHECK(lines(QDate(2015, 7, 1)).toStdString()
          == "11FYP 2/3/3 75\nP1 2/3/3 75\nP2 1/2/2 50\nnational 1/1/1 100\nsector 1/2/2 50\n"
             "NKRA1 1/1/1 100\nSKRA4 1/2/2 50");
    CHECK(lines(QDate(2014, 7, 1)).startsWith("11FYP 0/0/3 \n"));

    KpiValue corrected = reported(cereals, "2014-15", "8");
    corrected.replaces = records<KpiValue>(store.database(), "WHERE kpi = ?", cereals.id)->front().id;
    Save save("Correct a figure");
    save.add(corrected);
    REQUIRE(store.commit(std::move(save)));
    CHECK(attainmentOf(kpiSeries(store.database(), cereals.id, QDate(2015, 7, 1))->result) == "80");
}
