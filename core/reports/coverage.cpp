// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/coverage.h"

#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

namespace mandate {

namespace {

// ?1 is a cycle, or NULL for all.
constexpr const char *Kras =
    "SELECT k.level, count(*), "
    "sum(EXISTS (SELECT 1 FROM alignment l LEFT JOIN objective o ON o.id = l.child_objective LEFT JOIN "
    "agreement a ON a.id = o.agreement WHERE l.parent_kra = k.id AND (?1 IS NULL OR l.child_kra IS NOT NULL "
    "OR a.cycle = ?1))), "
    "sum(EXISTS (SELECT 1 FROM alignment l WHERE l.child_kra = k.id)), "
    "sum(EXISTS (SELECT 1 FROM kpi WHERE kra = k.id)) FROM kra k GROUP BY k.level";

constexpr const char *Objectives =
    "SELECT CASE a.kind WHEN 'work_plan' THEN 'person' ELSE 'objective' END AS level, count(*), "
    "sum(EXISTS (SELECT 1 FROM alignment l WHERE l.parent_objective = o.id)), "
    "sum(EXISTS (SELECT 1 FROM alignment l WHERE l.child_objective = o.id)), 0 "
    "FROM agreement a JOIN objective o ON o.agreement = a.id WHERE ?1 IS NULL OR a.cycle = ?1 GROUP BY level";

Result<void> append(std::vector<CoverageRow> &rows, const Database &database, const char *sql,
                    const CycleId &cycle)
{
    Statement statement(database, sql);
    statement.bind(1, cycle.isNull() ? Value() : Value(cycle.uuid));
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        rows.push_back({statement.text(0), int(statement.integer(1)), int(statement.integer(2)),
                        int(statement.integer(3)), int(statement.integer(4))});
    }
}

std::size_t rankOf(const CoverageRow &row)
{
    static constexpr std::array levels{"national", "sector", "agency", "local", "objective", "person"};
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [&row](const char *level) { return row.level == QLatin1String(level); });
    return std::size_t(found - levels.begin());
}

} // namespace

Result<std::vector<CoverageRow>> coverage(const Database &database, const CycleId &cycle)
{
    const Snapshot snapshot(database);
    std::vector<CoverageRow> rows;
    return append(rows, database, Kras, cycle)
        .and_then([&] { return append(rows, database, Objectives, cycle); })
        .map([&rows] {
            std::sort(rows.begin(), rows.end(),
                      [](const CoverageRow &a, const CoverageRow &b) { return rankOf(a) < rankOf(b); });
            return std::move(rows);
        });
}

} // namespace mandate
