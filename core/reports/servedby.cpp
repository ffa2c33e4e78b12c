// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/servedby.h"

#include "core/base/decimal.h"
#include "core/store/statement.h"

namespace mandate {

namespace {

// Every step walks an index: from the objectives in question to their alignments both ways.
constexpr const char *Services = R"(
    WITH mine (id) AS (SELECT id FROM objective WHERE agreement = ?1 UNION SELECT ?1)
    SELECT 1, k.id, k.code, k.title, l.share, NULL FROM mine
        CROSS JOIN alignment l ON l.child_objective = mine.id
        JOIN kra k ON k.id = l.parent_kra
    UNION ALL
    SELECT 1, o.id, a.code || '/' || o.number, o.title, l.share, a.id FROM mine
        CROSS JOIN alignment l ON l.child_objective = mine.id
        JOIN objective o ON o.id = l.parent_objective JOIN agreement a ON a.id = o.agreement
    UNION ALL
    SELECT 0, o.id, a.code || '/' || o.number, o.title, l.share, a.id FROM mine
        CROSS JOIN alignment l ON l.parent_objective = mine.id
        JOIN objective o ON o.id = l.child_objective JOIN agreement a ON a.id = o.agreement
    ORDER BY 1 DESC, 3 LIMIT 500)";

} // namespace

Result<std::vector<ServiceLine>> servicesOf(const Database &database, const Uuid &agreementOrObjective)
{
    Statement statement(database, Services);
    statement.bind(1, agreementOrObjective);
    std::vector<ServiceLine> lines;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return lines;
        lines.push_back({statement.uuid(1), statement.isNull(5) ? Uuid() : statement.uuid(5),
                         statement.text(2), statement.text(3),
                         statement.isNull(4) ? QString() : (Decimal(int(statement.integer(4))) / 100).text(),
                         statement.integer(0) == 1});
    }
}

} // namespace mandate
