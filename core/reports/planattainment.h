// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/kpiresult.h"
#include "core/plan/kra.h"

namespace mandate {

class Database;

// One KPI with its years, for the line of plan against actual.
struct KpiSeries
{
    Kpi kpi;
    Plan plan;
    KpiResult result;
};

Result<KpiSeries> kpiSeries(const Database &database, const KpiId &kpi, const QDate &asOf);
// Of every KPI of a KRA, in the order of their codes.
Result<std::vector<KpiSeries>> kpiSeriesOf(const Database &database, const KraId &kra, const QDate &asOf);

enum class AttainmentGroup { Plan, Pillar, Level, Kra };

// What a part of a plan has reached of what was due by a day.
struct AttainmentLine
{
    AttainmentGroup group = AttainmentGroup::Plan;
    Uuid id;                             // of the plan, the pillar or the KRA
    KraLevel level = KraLevel::National; // of a level or KRA
    QString code;
    QString title;
    KpiTally tally;
};

struct PlanAttainment
{
    std::vector<KpiSeries> kpis;       // by code
    std::vector<AttainmentLine> lines; // the plan, its pillars, levels and KRAs that have KPIs
};

// Plan to date. The KPIs of a KRA count for it, its level, the plan and its pillar; where it names no pillar,
// for those of the KRAs it serves.
Result<PlanAttainment> planAttainment(const Database &database, const PlanId &plan, const QDate &asOf);

} // namespace mandate
