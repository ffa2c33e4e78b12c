// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/search.h"

#include "core/store/statement.h"

#include <algorithm>
#include <tuple>

namespace mandate {

namespace {

constexpr std::size_t MostAmended = 2'000; // records; more are quicker read with all others

// Where the records of a kind stand, in the order of FoundKind: identity, code, title, and the number of its
// level where a kind has levels.
constexpr const char *Sources[] = {
    "SELECT id, code, name FROM plan",
    "SELECT id, code, title FROM pillar",
    "SELECT id, code, title, CASE level WHEN 'national' THEN 0 WHEN 'sector' THEN 1 WHEN 'agency' THEN 2 "
    "ELSE 3 "
    "END FROM kra",
    "SELECT id, code, name FROM kpi",
    "SELECT agreement.id, agreement.code, coalesce(office.name, person.name, post.title, '') FROM agreement "
    "LEFT JOIN office ON office.id = agreement.second_party "
    "LEFT JOIN person ON person.id = agreement.second_party "
    "LEFT JOIN post ON post.id = agreement.second_party",
    "SELECT id, code, name FROM office",
    "SELECT id, number, name FROM person",
    "SELECT id, code, title FROM post",
    "SELECT objective.id, agreement.code || '/' || objective.number, objective.title, "
    "CASE agreement.kind WHEN 'work_plan' THEN 5 ELSE 4 END FROM agreement CROSS JOIN objective ON "
    "objective.agreement = agreement.id",
    "SELECT indicator.id, "
    "agreement.code || '/' || objective.number || '.' || action.number || '.' || indicator.number, "
    "indicator.title, CASE agreement.kind WHEN 'work_plan' THEN 5 ELSE 4 END FROM agreement CROSS JOIN "
    "objective ON objective.agreement = agreement.id "
    "CROSS JOIN action ON action.objective = objective.id "
    "CROSS JOIN indicator ON indicator.action = action.id",
};

// What is read again when record ?1 changed: itself, and what takes its text from it. Each walks an index.
struct Again
{
    FoundKind kind;
    const char *condition;
};

constexpr Again ReadAgain[] = {
    {FoundKind::Plan, " WHERE id = ?1"},
    {FoundKind::Pillar, " WHERE id = ?1"},
    {FoundKind::Kra, " WHERE id = ?1"},
    {FoundKind::Kpi, " WHERE id = ?1"},
    {FoundKind::Agreement, " WHERE agreement.id = ?1"},
    {FoundKind::Agreement, " WHERE agreement.second_party = ?1"},
    {FoundKind::Office, " WHERE id = ?1"},
    {FoundKind::Person, " WHERE id = ?1"},
    {FoundKind::Post, " WHERE id = ?1"},
    {FoundKind::Objective, " WHERE agreement.id = ?1"},
    {FoundKind::Objective,
     " WHERE agreement.id = (SELECT agreement FROM objective WHERE id = ?1) AND objective.id = ?1"},
    {FoundKind::Indicator, " WHERE agreement.id = ?1"},
    {FoundKind::Indicator,
     " WHERE agreement.id = (SELECT agreement FROM objective WHERE id = ?1) AND objective.id = ?1"},
    {FoundKind::Indicator,
     " WHERE agreement.id = (SELECT o.agreement FROM action a JOIN objective o ON o.id = a.objective "
     "WHERE a.id = ?1) AND action.id = ?1"},
    {FoundKind::Indicator,
     " WHERE agreement.id = (SELECT o.agreement FROM indicator i JOIN action a ON a.id = i.action "
     "JOIN objective o ON o.id = a.objective WHERE i.id = ?1) AND indicator.id = ?1"},
};

template <typename Take>
Result<void> eachRow(Statement &statement, Take take)
{
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || !take())
            return {};
    }
}

void take(SearchText &text, FoundKind kind, const Statement &row)
{
    const bool hasLevel =
        kind == FoundKind::Kra || kind == FoundKind::Objective || kind == FoundKind::Indicator;
    text.add(kind, row.uuid(0), row.blob(1), row.blob(2),
             hasLevel ? CascadeLevel(row.integer(3)) : CascadeLevel::National);
}

Result<void> readAgain(const Database &database, const Uuid &touched, SearchText &text,
                       std::unordered_set<Uuid, UuidHash> &seen)
{
    for (const Again &again : ReadAgain) {
        Statement statement(database, QByteArray(Sources[int(again.kind)]) + again.condition);
        statement.bind(1, touched);
        const auto done = eachRow(statement, [&] {
            if (seen.insert(statement.uuid(0)).second)
                take(text, again.kind, statement);
            return true;
        });
        if (!done)
            return done;
    }
    return {};
}

// The best of what is found, without keeping all of it.
class Best
{
public:
    explicit Best(std::size_t limit) : m_limit(limit) {}

    struct Item
    {
        std::tuple<Match, FoundKind, std::size_t, std::uint32_t> rank;
        const SearchText *text;
    };

    void add(const SearchText &text, const SearchText::Hit &hit)
    {
        const Item item{{hit.match, text.kind(hit.record), text.length(hit.record), hit.record}, &text};
        if (m_isCut && !(item.rank < m_items[m_limit - 1].rank))
            return;
        m_items.push_back(item);
        if (m_items.size() >= 8 * m_limit)
            cut();
    }

    std::vector<Finding> findings()
    {
        cut();
        std::vector<Finding> found;
        for (const Item &item : m_items)
            found.push_back(item.text->finding(std::get<3>(item.rank)));
        return found;
    }

private:
    void cut()
    {
        std::sort(m_items.begin(), m_items.end(),
                  [](const Item &one, const Item &other) { return one.rank < other.rank; });
        m_isCut = m_items.size() >= m_limit;
        if (m_isCut)
            m_items.resize(m_limit);
    }

    std::size_t m_limit;
    std::vector<Item> m_items;
    bool m_isCut = false;
};

} // namespace

Result<SearchIndex> SearchIndex::read(const Database &database, const std::function<bool()> &isWanted)
{
    auto text = std::make_shared<SearchText>();
    bool goesOn = true;
    for (std::size_t kind = 0; kind < std::size(Sources) && goesOn; ++kind) {
        Statement statement(database, Sources[kind]);
        const auto done = eachRow(statement, [&] {
            take(*text, FoundKind(kind), statement);
            goesOn = text->size() % 1'024 != 0 || isWanted();
            return goesOn;
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    text->shrink();
    SearchIndex index;
    index.m_all = std::move(text);
    return index;
}

Result<std::optional<SearchIndex>> SearchIndex::amended(const Database &database,
                                                        const std::vector<Uuid> &touched) const
{
    if (touched.size() + m_newer.size() > MostAmended)
        return std::nullopt;
    SearchIndex made;
    made.m_all = m_all;
    std::unordered_set<Uuid, UuidHash> seen;
    for (const Uuid &record : touched)
        if (const auto done = readAgain(database, record, made.m_newer, seen); !done)
            return tl::unexpected(done.error());
    seen.insert(touched.begin(), touched.end()); // what was withdrawn is nowhere read
    for (std::uint32_t record = 0; record < m_newer.size(); ++record)
        if (!seen.contains(m_newer.id(record))) {
            const Finding kept = m_newer.finding(record);
            made.m_newer.add(kept.kind, kept.id, kept.code.toUtf8(), kept.title.toUtf8(),
                             m_newer.level(record));
        }
    made.m_gone = m_gone;
    made.m_gone.insert(seen.begin(), seen.end());
    return std::optional(std::move(made));
}

std::vector<Finding> SearchIndex::find(const QString &typed, std::size_t limit,
                                       const std::function<bool()> &isWanted) const
{
    const SearchWords words(typed);
    Best best(limit);
    bool goesOn = true;
    std::size_t hits = 0;
    for (const SearchText *text : {m_all.get(), &m_newer})
        text->find(words, [&](const SearchText::Hit &hit) {
            if (text != m_all.get() || m_gone.empty() || !m_gone.contains(text->id(hit.record)))
                best.add(*text, hit);
            goesOn = ++hits % 4'096 != 0 || isWanted();
            return goesOn;
        });
    return goesOn ? best.findings() : std::vector<Finding>();
}

void SearchIndex::visit(const SearchWords &words, const std::function<bool(const Indexed &)> &take) const
{
    bool goesOn = true;
    for (const SearchText *text : {m_all.get(), &m_newer})
        if (goesOn)
            text->visit(words, [&](std::uint32_t record) {
                if (text != m_all.get() || m_gone.empty() || !m_gone.contains(text->id(record)))
                    goesOn = take({text->kind(record), text->id(record), text->level(record)});
                return goesOn;
            });
}

Result<std::optional<AgreementId>> agreementOf(const Database &database, FoundKind kind, const Uuid &id,
                                               const CycleId &cycle)
{
    const char *sql = nullptr;
    switch (kind) {
    case FoundKind::Agreement: return AgreementId{id};
    case FoundKind::Objective: sql = "SELECT agreement FROM objective WHERE id = ?1"; break;
    case FoundKind::Indicator:
        sql = "SELECT objective.agreement FROM indicator JOIN action ON action.id = indicator.action JOIN "
              "objective ON objective.id = action.objective WHERE indicator.id = ?1";
        break;
    case FoundKind::Person:
    case FoundKind::Post:
    case FoundKind::Office:
        // A person may have signed in a post of theirs.
        sql = "SELECT agreement.id FROM agreement JOIN cycle ON cycle.id = agreement.cycle "
              "WHERE agreement.second_party IN (SELECT ?1 UNION SELECT post FROM appointment WHERE person = "
              "?1) "
              "ORDER BY cycle.id = ?2 DESC, cycle.start DESC LIMIT 1";
        break;
    case FoundKind::Plan:
    case FoundKind::Pillar:
    case FoundKind::Kra:
    case FoundKind::Kpi: return std::optional<AgreementId>();
    }
    Statement statement(database, sql);
    statement.bind(1, id);
    if (kind != FoundKind::Objective && kind != FoundKind::Indicator)
        statement.bind(2, cycle);
    return statement.step().map([&statement](bool isThere) {
        return isThere ? std::optional(AgreementId{statement.uuid(0)}) : std::nullopt;
    });
}

} // namespace mandate
