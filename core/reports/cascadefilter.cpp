// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadefilter.h"

#include "core/reports/cascadepaths.h"
#include "core/store/snapshot.h"

#include <QElapsedTimer>

namespace mandate {

namespace {

constexpr int Glance = 40; // milliseconds; other questions wait for no more
constexpr std::size_t Batch = 400;
constexpr std::size_t MostRare = 10'000;

// Who counts as the owner ?1: an office with its posts, a person with the posts they hold on the day ?2, or
// a post.
constexpr const char *Who =
    "WITH who(id) AS (SELECT ?1 UNION SELECT id FROM post WHERE office = ?1 UNION SELECT post FROM "
    "appointment WHERE person = ?1 AND (start IS NULL OR start <= ?2) AND (\"end\" IS NULL OR \"end\" >= "
    "?2)) ";

// What they own: identity, code, title and number of the level. Each walks an index.
struct Owned
{
    FoundKind kind;
    const char *sql;
};

constexpr Owned OwnedBy[] = {
    {FoundKind::Kra, "SELECT k.id, k.code, k.title, CASE k.level WHEN 'national' THEN 0 WHEN 'sector' THEN 1 "
                     "WHEN 'agency' THEN 2 ELSE 3 END FROM who CROSS JOIN kra k ON k.owner = who.id"},
    {FoundKind::Kpi, "SELECT p.id, p.code, p.name, 0 FROM who CROSS JOIN kra k ON k.owner = who.id CROSS "
                     "JOIN kpi p ON p.kra = k.id"},
    {FoundKind::Objective,
     "SELECT o.id, a.code || '/' || o.number, o.title, CASE a.kind WHEN 'work_plan' THEN 5 ELSE 4 END "
     "FROM who CROSS JOIN agreement a ON a.second_party = who.id CROSS JOIN objective o ON o.agreement = "
     "a.id"},
    {FoundKind::Indicator,
     "SELECT i.id, a.code || '/' || o.number || '.' || t.number || '.' || i.number, i.title, CASE a.kind "
     "WHEN 'work_plan' THEN 5 ELSE 4 END FROM who CROSS JOIN indicator i ON i.owner = who.id CROSS JOIN "
     "action t ON t.id = i.action CROSS JOIN objective o ON o.id = t.objective CROSS JOIN agreement a ON "
     "a.id = o.agreement "
     "UNION "
     "SELECT i.id, a.code || '/' || o.number || '.' || t.number || '.' || i.number, i.title, CASE a.kind "
     "WHEN 'work_plan' THEN 5 ELSE 4 END FROM who CROSS JOIN agreement a ON a.second_party = who.id CROSS "
     "JOIN objective o ON o.agreement = a.id CROSS JOIN action t ON t.objective = o.id CROSS JOIN "
     "indicator i ON i.action = t.id"},
};

constexpr const char *PartsOf =
    "SELECT r.id FROM who CROSS JOIN target_part r ON r.party = who.id ORDER BY r.year, r.id";

std::optional<CascadeKind> kindOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Plan: return CascadeKind::Plan;
    case FoundKind::Pillar: return CascadeKind::Pillar;
    case FoundKind::Kra: return CascadeKind::Kra;
    case FoundKind::Kpi: return CascadeKind::Kpi;
    case FoundKind::Objective: return CascadeKind::Objective;
    case FoundKind::Indicator: return CascadeKind::Indicator;
    case FoundKind::Agreement:
    case FoundKind::Office:
    case FoundKind::Person:
    case FoundKind::Post: break;
    }
    return {};
}

} // namespace

CascadeSearch::CascadeSearch(CascadeFilter filter, CascadeSources sources, const QDate &asOf)
    : m_filter(std::move(filter)), m_sources(std::move(sources)), m_asOf(asOf), m_words(m_filter.words)
{
    if (m_filter.isEmpty() || !m_sources.index || (m_filter.state && !m_sources.states))
        m_turn = Turn::Over;
}

Result<CascadeMatches> CascadeSearch::next(const Database &database)
{
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot(database);
    if (!std::exchange(m_hasBegun, true))
        if (const auto ready = begin(database); !ready)
            return tl::unexpected(ready.error());
    CascadePaths paths(database);
    CascadeMatches matches;
    matches.isOver = false;
    while (!matches.isOver && timer.elapsed() < Glance) {
        if (m_looked < m_candidates.size()) {
            auto ways = paths.to(m_candidates[m_looked++]);
            if (!ways)
                return tl::unexpected(ways.error());
            take(std::move(*ways), matches);
        } else if (m_turn != Turn::Over) {
            gather();
        } else {
            matches.isOver = true;
        }
    }
    return matches;
}

// What is found more often than once is counted each time, as each way is a row of the tree.
void CascadeSearch::take(std::vector<CascadePath> &&paths, CascadeMatches &matches)
{
    for (CascadePath &path : paths) {
        matches.isCut = m_found >= m_filter.limit;
        matches.isOver = matches.isCut;
        if (matches.isCut)
            return;
        matches.paths.push_back(std::move(path));
        ++m_found;
    }
}

Result<void> CascadeSearch::begin(const Database &database)
{
    if (m_turn == Turn::Over)
        return {};
    if (m_filter.state)
        noteRare();
    if (m_filter.owner.isNull())
        return {};
    return readOwned(database).and_then([&] { return readParts(database); });
}

// Few are looked up faster in a set of their own than among all; where there are none there is nothing to
// look for.
void CascadeSearch::noteRare()
{
    m_isRare = true;
    m_sources.states->visit(*m_filter.state, [this](const CascadeNode &node, CascadeLevel) {
        m_rare.insert(node.id);
        m_isRare = m_rare.size() < MostRare;
        return m_isRare;
    });
    if (m_rare.empty())
        m_turn = Turn::Over;
}

bool CascadeSearch::isInState(const Uuid &id) const
{
    return m_isRare ? m_rare.contains(id) : m_sources.states->of(id) == m_filter.state;
}

Result<void> CascadeSearch::readOwned(const Database &database)
{
    for (const Owned &owned : OwnedBy) {
        Statement row(database, QByteArray(Who) + owned.sql);
        row.bind(1, m_filter.owner).bind(2, m_asOf.toString(Qt::ISODate));
        const auto read = row.each([&](const Statement &found) {
            m_owned.add(owned.kind, found.uuid(0), found.blob(1), found.blob(2),
                        CascadeLevel(found.integer(3)));
        });
        if (!read)
            return read;
    }
    return {};
}

// A part of a target has neither words nor a level nor a state of its own.
Result<void> CascadeSearch::readParts(const Database &database)
{
    if (m_filter.level || m_filter.state || !m_words.words.empty())
        return {};
    Statement row(database, QByteArray(Who) + PartsOf);
    row.bind(1, m_filter.owner).bind(2, m_asOf.toString(Qt::ISODate));
    return row.each([this](const Statement &found) {
        m_candidates.push_back({CascadeKind::Part, found.uuid(0)});
    });
}

bool CascadeSearch::fits(const CascadeNode &node, CascadeLevel level) const
{
    const bool isItem = node.kind == CascadeKind::Objective || node.kind == CascadeKind::Indicator;
    const bool isPersonal = isItem && level == CascadeLevel::Person;
    if (isPersonal != (m_turn == Turn::Persons))
        return false;
    const bool hasLevel = node.kind == CascadeKind::Objective || node.kind == CascadeKind::Kra;
    if (m_filter.level && (!hasLevel || *m_filter.level != level))
        return false;
    return !m_filter.state || isInState(node.id);
}

// The next that may be shown, from memory; whether they hang in the tree is asked one by one.
void CascadeSearch::gather()
{
    m_candidates.clear();
    m_looked = 0;
    std::size_t met = 0;
    const auto take = [&](const CascadeNode &node, CascadeLevel level) {
        if (fits(node, level) && met++ >= m_passed)
            m_candidates.push_back(node);
        return m_candidates.size() < Batch;
    };
    const auto takeFound = [&](FoundKind found, const Uuid &id, CascadeLevel level) {
        const auto kind = kindOf(found);
        return !kind || take({*kind, id}, level);
    };
    if (!m_filter.owner.isNull())
        m_owned.visit(m_words, [&](std::uint32_t record) {
            return takeFound(m_owned.kind(record), m_owned.id(record), m_owned.level(record));
        });
    else if (m_filter.state && m_words.words.empty())
        m_sources.states->visit(*m_filter.state, take);
    else
        m_sources.index->visit(m_words, [&](const SearchIndex::Indexed &record) {
            return takeFound(record.kind, record.id, record.level);
        });
    m_passed += m_candidates.size();
    if (m_candidates.size() == Batch)
        return;
    m_passed = 0;
    m_turn = m_turn == Turn::Institutions ? Turn::Persons : Turn::Over;
}

} // namespace mandate
