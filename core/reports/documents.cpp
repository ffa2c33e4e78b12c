// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/documents.h"

#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace mandate {

namespace {

constexpr const char *Counts = R"(
    SELECT kind, min(2, (SELECT count(*) FROM agreement_version WHERE agreement = agreement.id)), count(*)
    FROM agreement WHERE cycle = ?1 GROUP BY 1, 2)";

constexpr const char *Rows = R"(
    SELECT agreement.id, agreement.cycle, agreement.code, agreement.vision,
           coalesce(office.name, person.name, post.title, '')
    FROM agreement
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN person ON person.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
    WHERE agreement.code > ?1 AND agreement.kind = ?2
          AND min(2, (SELECT count(*) FROM agreement_version WHERE agreement = agreement.id)) = ?3
    ORDER BY agreement.code)";

bool holds(const std::vector<Cycle> &cycles, const Uuid &id)
{
    return std::any_of(cycles.begin(), cycles.end(),
                       [&id](const Cycle &cycle) { return cycle.id.uuid == id; });
}

} // namespace

Result<std::vector<DocumentCount>> documentCounts(const Database &database, const std::vector<Cycle> &cycles)
{
    std::map<AgreementKind, DocumentCount> counts;
    Statement statement(database, Counts);
    for (const Cycle &cycle : cycles) {
        statement.reset();
        statement.bind(1, cycle.id);
        const auto read = statement.each([&counts](const Statement &row) {
            const auto kind = fromName<AgreementKind>(row.text(0)).value_or(AgreementKind::Apa);
            counts[kind].kind = kind;
            counts[kind].counts[std::size_t(row.integer(1))] += int(row.integer(2));
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::vector<DocumentCount> found;
    for (const auto &count : counts)
        found.push_back(count.second);
    return found;
}

ChartRows documentRows(const std::vector<Cycle> &cycles, AgreementKind kind, DocumentState state)
{
    return [=](const Database &database, const ChartPage &page) -> Result<std::vector<ChartRow>> {
        Statement statement(database, Rows);
        statement.bind(1, page.afterCode).bind(2, QString(name(kind))).bind(3, std::int64_t(state));
        std::vector<ChartRow> rows;
        while (int(rows.size()) < page.limit) {
            const auto row = statement.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (holds(cycles, statement.uuid(1)))
                rows.push_back(
                    {{statement.uuid(0)}, {}, statement.text(2), 0, statement.text(3), statement.text(4)});
        }
        return rows;
    };
}

} // namespace mandate
