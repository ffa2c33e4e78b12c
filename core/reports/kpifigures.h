// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"

#include <optional>
#include <vector>

namespace mandate {

class Database;

// One year of a KPI, or a part of one: what it is to reach and what was reported last.
struct FigureYear
{
    QString label; // "2014-15", "2014-15 Q2"
    std::optional<KpiTarget> planned;
    std::optional<KpiValue> reported;
    int replaced = 0; // so many earlier figures
};

// A KPI by the years of its plan, and by whatever else has a target or a figure.
struct KpiFigures
{
    Kpi kpi;
    std::vector<FigureYear> years; // in their order
};

// What is to be reached in a year: its own target or, in the year of the plan's target, that one.
Figure targetOf(const KpiFigures &figures, const FigureYear &year);

// Nothing where the KPI does not stand any more.
Result<std::optional<KpiFigures>> kpiFigures(const Database &database, const KpiId &kpi);

} // namespace mandate
