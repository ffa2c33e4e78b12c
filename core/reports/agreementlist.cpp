// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/agreementlist.h"

#include "core/store/statement.h"

namespace mandate {

namespace {

// SQLite folds the letters of ASCII only; by folding both sides itself it still finds all others as written.
constexpr const char *Lines = R"(
    SELECT agreement.id, agreement.code, agreement.kind,
           coalesce(office.name, person.name, post.title, '') AS party, cycle.code,
           EXISTS (SELECT 1 FROM agreement_version WHERE agreement = agreement.id)
    FROM agreement JOIN cycle ON cycle.id = agreement.cycle
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN person ON person.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
    WHERE agreement.code > ?1
          AND (?2 = '' OR instr(lower(agreement.code), lower(?2)) > 0
               OR instr(lower(coalesce(office.name, person.name, post.title, '')), lower(?2)) > 0)
    ORDER BY agreement.code LIMIT ?3)";

} // namespace

Result<std::vector<AgreementLine>> agreementLines(const Database &database, const AgreementSelection &page)
{
    Statement statement(database, Lines);
    statement.bind(1, page.after).bind(2, page.words.trimmed()).bind(3, std::int64_t(page.limit));
    std::vector<AgreementLine> lines;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return lines;
        lines.push_back({{statement.uuid(0)},
                         statement.text(1),
                         fromName<AgreementKind>(statement.text(2)).value_or(AgreementKind::Apa),
                         statement.text(3),
                         statement.text(4),
                         statement.integer(5) != 0});
    }
}

} // namespace mandate
