// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/coveragerows.h"
#include "core/reports/dashboard.h"
#include "core/reports/documents.h"
#include "ui/charts/barchart.h"

namespace mandate {

// The charts of the overview, in the reader's numbers.
enum class ChartId { Documents, Composites, Ratings, Coverage, Kras };

template <>
inline std::span<const char *const> names<ChartId>()
{
    static constexpr const char *all[] = {"documents", "composites", "ratings", "coverage", "kras"};
    return all;
}

// Short ones first, so that they share a page.
inline constexpr std::array AllCharts{ChartId::Documents, ChartId::Ratings, ChartId::Coverage,
                                      ChartId::Composites, ChartId::Kras};

QString titleOf(ChartId id);
// Reads what a chart shows of a cycle, or of those that count, as of a day.
Result<BarChart> readChart(const Database &database, ChartId id, const QDate &asOf,
                           const CycleId &cycle = {});

// How each institution stands, by peer group.
BarChart compositesChart(const std::vector<AgencyResult> &results);
// How many institutions earned which rating.
BarChart ratingsChart(const std::vector<AgencyResult> &results);
// How far the agreements of each kind are on their way.
BarChart documentsChart(const std::vector<DocumentCount> &counts, const std::vector<Cycle> &cycles);
// How much of each level hangs together with the rest of the cascade.
BarChart coverageChart(const std::vector<CoverageRow> &levels, const CycleId &cycle);
// How far the highest KRAs got.
BarChart krasChart(const std::vector<KraProgress> &progress);

} // namespace mandate
