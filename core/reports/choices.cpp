// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/choices.h"

#include "core/store/statement.h"

namespace mandate {

namespace {

// Every question answers with identity, kind, code and title. ?1 holds the words, ?2 the limit, ?3 what else
// the question depends on.

constexpr const char *Kras = R"(
    SELECT id, 'kra', code, title FROM kra
    WHERE id <> ?3 AND (?1 = '' OR instr(lower(code), lower(?1)) > 0 OR instr(lower(title), lower(?1)) > 0)
    ORDER BY instr(lower(code), lower(?1)) <> 1, level = 'local', level = 'agency', level = 'sector', code
    LIMIT ?2)";

constexpr const char *ObjectivesByCode = R"(
    SELECT objective.id, 'objective', agreement.code || '/' || objective.number, objective.title
    FROM agreement JOIN objective ON objective.agreement = agreement.id
    WHERE instr(lower(agreement.code || '/' || objective.number), lower(?1)) > 0
          AND agreement.id <> (SELECT own.agreement FROM objective own WHERE own.id = ?3)
    ORDER BY agreement.code, objective.number LIMIT ?2)";

constexpr const char *ObjectivesByTitle = R"(
    SELECT objective.id, 'objective', agreement.code || '/' || objective.number, objective.title
    FROM objective JOIN agreement ON agreement.id = objective.agreement
    WHERE ?1 <> '' AND instr(lower(objective.title), lower(?1)) > 0
          AND instr(lower(agreement.code || '/' || objective.number), lower(?1)) = 0
          AND agreement.id <> (SELECT own.agreement FROM objective own WHERE own.id = ?3)
    LIMIT ?2)";

constexpr const char *Indicators = R"(
    SELECT indicator.id, 'indicator',
           agreement.code || '/' || objective.number || '.' || action.number || '.' || indicator.number,
           indicator.title
    FROM agreement JOIN objective ON objective.agreement = agreement.id
         JOIN action ON action.objective = objective.id
         JOIN indicator ON indicator.action = action.id
    WHERE agreement.second_party = ?3
          AND (?1 = '' OR instr(lower(indicator.title), lower(?1)) > 0
               OR instr(lower(agreement.code || '/' || objective.number || '.' || action.number || '.'
                              || indicator.number), lower(?1)) > 0)
    ORDER BY agreement.code DESC, objective.number, action.number, indicator.number LIMIT ?2)";

struct Search
{
    const Database &database;
    QString words;
    int limit;
    Uuid about;
};

Result<void> append(std::vector<FoundRecord> &found, const Search &search, const char *sql)
{
    const int room = search.limit - int(found.size());
    if (room <= 0)
        return {};
    Statement statement(search.database, sql);
    statement.bind(1, search.words).bind(2, std::int64_t(room));
    if (!search.about.isNull())
        statement.bind(3, search.about);
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        found.push_back({statement.uuid(0), statement.text(1), statement.text(2), statement.text(3)});
    }
}

Result<std::vector<FoundRecord>> all(const Search &search, std::initializer_list<const char *> questions)
{
    std::vector<FoundRecord> found;
    for (const char *sql : questions)
        if (const auto done = append(found, search, sql); !done)
            return tl::unexpected(done.error());
    return found;
}

} // namespace

Result<std::vector<FoundRecord>> possibleParents(const Database &database, const CascadeNode &child,
                                                 const QString &words, int limit)
{
    const Search search{database, words.trimmed(), limit, child.id};
    if (child.kind == CascadeKind::Kra)
        return all(search, {Kras});
    return all(search, {Kras, ObjectivesByCode, ObjectivesByTitle});
}

Result<std::vector<FoundRecord>> indicatorsOfParty(const Database &database, const Uuid &party,
                                                   const QString &words, int limit)
{
    return all({database, words.trimmed(), limit, party}, {Indicators});
}

Result<IndicatorName> indicatorNamed(const Database &database, const IndicatorId &indicator)
{
    Statement statement(database, R"(
        SELECT agreement.code || '/' || objective.number || '.' || action.number || '.' || indicator.number,
               indicator.title, EXISTS (SELECT 1 FROM agreement_version WHERE agreement = agreement.id)
        FROM indicator JOIN action ON action.id = indicator.action
             JOIN objective ON objective.id = action.objective
             JOIN agreement ON agreement.id = objective.agreement
        WHERE indicator.id = ?)");
    return statement.bind(1, indicator).step().map([&statement](bool isThere) {
        return isThere ? IndicatorName{statement.text(0), statement.text(1), statement.integer(2) != 0}
                       : IndicatorName();
    });
}

Result<AgreementId> agreementHolding(const Database &database, const Uuid &record)
{
    Statement statement(database, R"(
        SELECT id FROM agreement WHERE id = ?1
        UNION ALL SELECT agreement FROM objective WHERE id = ?1
        UNION ALL SELECT objective.agreement FROM indicator JOIN action ON action.id = indicator.action
                  JOIN objective ON objective.id = action.objective WHERE indicator.id = ?1)");
    return statement.bind(1, record).step().map(
        [&statement](bool isThere) { return isThere ? AgreementId{statement.uuid(0)} : AgreementId(); });
}

} // namespace mandate
