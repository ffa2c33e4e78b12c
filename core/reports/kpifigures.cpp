// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/kpifigures.h"

#include "core/base/period.h"
#include "core/plan/kra.h"
#include "core/plan/plan.h"
#include "core/store/records.h"

#include <map>

namespace mandate {

namespace {

constexpr int MostYears = 50; // of a plan; a slip of the pen must not fill the screen

void addPlanYears(const Plan &plan, std::map<QString, FigureYear> &years)
{
    QDate start = plan.start;
    for (int year = 0; year < MostYears && start.isValid() && start <= plan.end; ++year) {
        const QDate next = monthsLater(start, 12);
        years[yearLabel(start, next.addDays(-1))];
        start = next;
    }
}

void addValues(const std::vector<KpiValue> &values, std::map<QString, FigureYear> &years)
{
    for (const KpiValue &value : values) { // in the order of their making: the last one stands
        FigureYear &year = years[value.period];
        year.replaced += year.reported ? 1 : 0;
        year.reported = value;
    }
}

Result<std::optional<Plan>> planOf(const Database &database, const Kpi &kpi)
{
    return record<Plan>(database, "WHERE id = (SELECT kra.plan FROM kra WHERE kra.id = ?)", kpi.kra);
}

} // namespace

Figure targetOf(const KpiFigures &figures, const FigureYear &year)
{
    if (year.planned)
        return year.planned->value;
    return year.label == figures.kpi.targetYear ? figures.kpi.target : Figure();
}

Result<std::optional<KpiFigures>> kpiFigures(const Database &database, const KpiId &kpi)
{
    const auto found = record<Kpi>(database, kpi);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const auto plan = planOf(database, **found);
    const auto targets = records<KpiTarget>(database, "WHERE kpi = ?", kpi);
    const auto values = records<KpiValue>(database, "WHERE kpi = ? ORDER BY id", kpi);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!targets)
        return tl::unexpected(targets.error());
    if (!values)
        return tl::unexpected(values.error());
    std::map<QString, FigureYear> years;
    if (*plan)
        addPlanYears(**plan, years);
    if (!(*found)->targetYear.isEmpty())
        years[(*found)->targetYear];
    for (const KpiTarget &target : *targets)
        years[target.year].planned = target;
    addValues(*values, years);
    KpiFigures figures{**found, {}};
    for (auto &[label, year] : years) {
        year.label = label;
        figures.years.push_back(std::move(year));
    }
    return figures;
}

} // namespace mandate
