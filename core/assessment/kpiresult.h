// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/plan.h"
#include "core/scoring/achievement.h"

#include <QStringList>

#include <vector>

namespace mandate {

// One year of a KPI: what was planned for it and what was reached.
struct KpiYear
{
    QString year;
    QDate end;     // its last day; invalid where the label is no year
    Figure target; // not given where the plan sets none for this year
    Achievement actual;

    bool operator==(const KpiYear &) const = default;
};

enum class KpiState {
    WithoutTarget, // nothing to compare with
    NotDue,        // no year with a target has ended yet
    NotReported,   // it has, and nothing was said
    NotApplicable,
    Unscorable, // what was said cannot be compared with the target
    Below,
    Reached,
};

// Plan against actual up to a day. It rests on the last year with a target that has ended by then, and only
// on that: no target is made up for years in between.
struct KpiResult
{
    KpiId id;
    std::vector<KpiYear> years; // in the order of the calendar
    KpiState state = KpiState::WithoutTarget;
    int dueYear = -1; // the position of the year it rests on
    Direction direction = Direction::Up;
    std::optional<Decimal> attainment; // 0 to 100; none where no formula applies

    bool operator==(const KpiResult &) const = default;
};

// The values are those that stand, replaced ones left out.
KpiResult kpiResult(const Kpi &kpi, const std::vector<KpiTarget> &targets,
                    const std::vector<KpiValue> &values, const Plan &plan, const QDate &asOf);

// The last day of a year by its label: of a year of the plan, of the plan itself where it ends in that
// calendar year, else of the calendar year, of "2014-15" the later one.
QDate endOfYear(const QString &label, const Plan &plan);

// How the result came about, a line for each step.
QStringList explain(const KpiResult &result, const Kpi &kpi);

// KPIs together: of a KRA, a level, a pillar, a plan. Each counts the same, since no weights are given.
struct KpiTally
{
    int kpis = 0;
    int due = 0; // with a target whose year has ended
    int reached = 0;
    int below = 0;
    int notReported = 0;
    int counted = 0; // with an attainment
    Decimal sum;

    void add(const KpiResult &result);
    // The mean of those that have one.
    std::optional<Decimal> attainment() const;

    bool operator==(const KpiTally &) const = default;
};

} // namespace mandate
