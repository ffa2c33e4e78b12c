// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/coveragerows.h"

#include "core/rules/kind.h"
#include "core/store/partyname.h"
#include "core/store/statement.h"

namespace mandate {

namespace {

// In both ?1 is a cycle, or NULL for all.
constexpr const char *Kras = R"(
    SELECT kra.id, kra.code, kra.title, coalesce(post.title, '')
    FROM kra LEFT JOIN post ON post.id = kra.owner
    WHERE kra.code > ?2 AND kra.level = ?3
          AND EXISTS (SELECT 1 FROM alignment
                      LEFT JOIN objective ON objective.id = alignment.child_objective
                      LEFT JOIN agreement ON agreement.id = objective.agreement
                      WHERE alignment.parent_kra = kra.id
                            AND (?1 IS NULL OR alignment.child_kra IS NOT NULL OR agreement.cycle = ?1)) = ?4
    ORDER BY kra.code LIMIT ?5)";

QByteArray objectives()
{
    return "SELECT a.id, o.id, a.code, o.number, o.title, " + partyName("a.second_party", "c") + R"(
        FROM agreement a JOIN cycle c ON c.id = a.cycle JOIN objective o ON o.agreement = a.id
        WHERE a.code >= ?2 AND (a.code > ?2 OR o.number > ?6) AND (?1 IS NULL OR a.cycle = ?1)
              AND (a.kind = 'work_plan') = ?3
              AND EXISTS (SELECT 1 FROM alignment WHERE child_objective = o.id) = ?4
        ORDER BY a.code, o.number LIMIT ?5)";
}

bool isOfKras(const QString &level)
{
    return fromName<KraLevel>(level).has_value();
}

Value cycleOrAll(const CycleId &cycle)
{
    return cycle.isNull() ? Value() : Value(cycle.uuid);
}

} // namespace

int connected(const CoverageRow &level)
{
    return isOfKras(level.level) ? level.served : level.aligned;
}

ChartRows coverageRows(const QString &level, const CycleId &cycle, bool areConnected)
{
    if (isOfKras(level))
        return [=](const Database &database, const ChartPage &page) {
            Statement kras(database, Kras);
            kras.bind(1, cycleOrAll(cycle)).bind(2, page.afterCode).bind(3, level);
            kras.bind(4, std::int64_t(areConnected)).bind(5, std::int64_t(page.limit));
            return kras.all([](const Statement &row) {
                return ChartRow{{}, row.uuid(0), row.text(1), 0, row.text(2), row.text(3)};
            });
        };
    return [=, isStaff = level == QLatin1String("person")](const Database &database, const ChartPage &page) {
        Statement rows(database, objectives());
        rows.bind(1, cycleOrAll(cycle)).bind(2, page.afterCode).bind(3, std::int64_t(isStaff));
        rows.bind(4, std::int64_t(areConnected)).bind(5, std::int64_t(page.limit));
        rows.bind(6, std::int64_t(page.afterNumber));
        return rows.all([](const Statement &row) {
            return ChartRow{{row.uuid(0)},       row.uuid(1), row.text(2),
                            int(row.integer(3)), row.text(4), row.text(5)};
        });
    };
}

} // namespace mandate
