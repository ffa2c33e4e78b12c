// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadefilter.h"

#include "core/reports/cascadepaths.h"
#include "core/reports/planattainment.h"
#include "core/reports/rollup.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <array>

namespace mandate {

namespace {

struct MatchQuestion
{
    CascadeKind kind;
    const char *sql; // ?1 the words, ?2 the owner or NULL, ?3 the level or nothing
};

// SQLite folds the letters of ASCII only; by folding both sides itself it still finds all others as written.
constexpr std::array Questions{
    MatchQuestion{CascadeKind::Kra,
                  "SELECT id FROM kra WHERE (?1 = '' OR instr(lower(code || ' ' || title), lower(?1)) > 0) "
                  "AND (?2 IS NULL OR owner = ?2) AND (?3 = '' OR level = ?3) ORDER BY code"},
    MatchQuestion{CascadeKind::Kpi, "SELECT kpi.id FROM kpi JOIN kra ON kra.id = kpi.kra WHERE (?1 = '' OR "
                                    "instr(lower(kpi.code || ' ' || kpi.name), lower(?1)) > 0) "
                                    "AND (?2 IS NULL OR kra.owner = ?2) AND ?3 = '' ORDER BY kpi.code"},
    MatchQuestion{CascadeKind::Objective,
                  "SELECT o.id FROM agreement a JOIN objective o ON o.agreement = a.id WHERE ?3 IN ('', "
                  "'objective') AND a.kind <> 'work_plan' AND (?1 = '' OR instr(lower(a.code || '/' || "
                  "o.number || ' ' || o.title), lower(?1)) > 0) AND (?2 IS NULL OR a.second_party = ?2) "
                  "ORDER BY a.code, o.number"},
    MatchQuestion{CascadeKind::Objective,
                  "SELECT o.id FROM agreement a JOIN objective o ON o.agreement = a.id WHERE ?3 IN ('', "
                  "'person') AND a.kind = 'work_plan' AND (?1 = '' OR instr(lower(a.code || '/' || o.number "
                  "|| ' ' || o.title), lower(?1)) > 0) AND (?2 IS NULL OR a.second_party = ?2) "
                  "ORDER BY a.code, o.number"},
    MatchQuestion{
        CascadeKind::Indicator,
        "SELECT i.id FROM indicator i JOIN action t ON t.id = i.action JOIN objective o ON o.id = "
        "t.objective JOIN agreement a ON a.id = o.agreement WHERE (?1 = '' OR "
        "instr(lower(a.code || '/' || o.number || '.' || t.number || '.' || i.number || ' ' || "
        "i.title), lower(?1)) > 0) AND (?2 IS NULL OR i.owner = ?2 OR a.second_party = ?2) AND ?3 = ''"},
};

// The same by an index, where an owner is given.
constexpr std::array OwnedQuestions{
    MatchQuestion{CascadeKind::Kra, Questions[0].sql},
    MatchQuestion{CascadeKind::Kpi, Questions[1].sql},
    MatchQuestion{
        CascadeKind::Objective,
        "SELECT o.id FROM agreement a JOIN objective o ON o.agreement = a.id WHERE a.second_party = "
        "?2 AND (?1 = '' OR instr(lower(a.code || '/' || o.number || ' ' || o.title), lower(?1)) > "
        "0) AND (?3 = '' OR ?3 = CASE a.kind WHEN 'work_plan' THEN 'person' ELSE 'objective' END) "
        "ORDER BY a.code, o.number"},
    MatchQuestion{CascadeKind::Indicator,
                  "SELECT i.id FROM indicator i WHERE i.owner = ?2 AND (?1 = '' OR instr(lower(i.title), "
                  "lower(?1)) > 0) AND ?3 = ''"},
};

std::span<const MatchQuestion> questionsFor(const CascadeFilter &filter)
{
    if (filter.owner.isNull())
        return Questions;
    return OwnedQuestions;
}

QString levelName(const std::optional<CascadeLevel> &level)
{
    static constexpr const char *names[] = {"national", "sector", "agency", "local", "objective", "person"};
    return level ? QString::fromLatin1(names[std::size_t(*level)]) : QString();
}

// The states of everything, worked out once.
Result<ProgressOfNodes> allProgress(const Database &database, const QDate &asOf)
{
    ProgressOfNodes nodes;
    const auto nation = nationalRollUp(database, asOf);
    if (!nation)
        return tl::unexpected(nation.error());
    for (const auto &[kra, attained] : *nation)
        nodes[kra.uuid] = progressOf(attained);
    const auto plans = records<Plan>(database, "");
    if (!plans)
        return tl::unexpected(plans.error());
    for (const Plan &plan : *plans) {
        const auto attained = planAttainment(database, plan.id, asOf);
        if (!attained)
            return tl::unexpected(attained.error());
        for (const KpiSeries &series : attained->kpis)
            nodes[series.kpi.id.uuid] = progressOf(series.result);
    }
    CycleRules known(database);
    const auto visited = visitForScoring(database, [&](const Dossier &dossier) -> Result<void> {
        const auto rules = known.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        if (const auto scheme = schemeOf(dossier.agreement, **rules))
            addProgress(dossier, assess(dossier, *scheme, asOf), nodes);
        return {};
    });
    return visited.map([&nodes] { return std::move(nodes); });
}

class Search
{
public:
    Search(const Database &database, const CascadeFilter &filter)
        : m_database(database), m_filter(filter), m_paths(database)
    {}

    Result<CascadeMatches> run(const QDate &asOf)
    {
        if (m_filter.state) {
            auto progress = allProgress(m_database, asOf);
            if (!progress)
                return tl::unexpected(progress.error());
            m_progress = std::move(*progress);
        }
        for (const MatchQuestion &question : questionsFor(m_filter))
            if (const auto done = ask(question); !done)
                return tl::unexpected(done.error());
        return std::move(m_matches);
    }

private:
    Result<void> ask(const MatchQuestion &question)
    {
        Statement statement(m_database, question.sql);
        statement.bind(1, m_filter.words.trimmed()).bind(3, levelName(m_filter.level));
        if (m_filter.owner.isNull())
            statement.bind(2, Value());
        else
            statement.bind(2, m_filter.owner);
        while (!m_matches.isCut) {
            const auto row = statement.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if (const auto taken = take({question.kind, statement.uuid(0)}); !taken)
                return taken;
        }
        return {};
    }

    Result<void> take(const CascadeNode &node)
    {
        if (m_filter.state) {
            const auto progress = m_progress.find(node.id);
            const auto state = progress == m_progress.end() ? CascadeState::Unknown : progress->second.state;
            if (state != *m_filter.state)
                return {};
        }
        auto paths = m_paths.to(node);
        if (!paths)
            return tl::unexpected(paths.error());
        for (CascadePath &path : *paths) {
            m_matches.isCut = m_matches.isCut || int(m_matches.paths.size()) >= m_filter.limit;
            if (!m_matches.isCut)
                m_matches.paths.push_back(std::move(path));
        }
        return {};
    }

    const Database &m_database;
    const CascadeFilter &m_filter;
    CascadePaths m_paths;
    ProgressOfNodes m_progress;
    CascadeMatches m_matches;
};

} // namespace

Result<CascadeMatches> cascadeMatches(const Database &database, const CascadeFilter &filter,
                                      const QDate &asOf)
{
    if (filter.isEmpty())
        return CascadeMatches();
    const Snapshot snapshot(database);
    return Search(database, filter).run(asOf);
}

} // namespace mandate
