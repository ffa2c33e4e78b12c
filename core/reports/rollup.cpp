// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rollup.h"

#include "core/plan/kra.h"
#include "core/reports/currentcycles.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"

#include <algorithm>
#include <set>

namespace mandate {

namespace {

// Scores the objectives of some cycles and keeps what they attained.
class Collection
{
public:
    Collection(const Database &database, const QDate &asOf, std::set<CycleId> cycles)
        : m_asOf(asOf), m_cycles(std::move(cycles)), m_rules(database)
    {}

    Result<void> take(const Dossier &dossier)
    {
        if (m_cycles.count(dossier.agreement.cycle) == 0)
            return {};
        const auto rules = m_rules.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        for (const ObjectiveItem &objective : dossier.objectives)
            m_attainments[objective.objective.id] = {};
        // A draft that names an unknown scheme has a point to correct; the nation is not held up by it.
        if (const auto scheme = schemeOf(dossier.agreement, **rules))
            addAttainments(dossier, assess(dossier, *scheme, m_asOf), m_attainments);
        return {};
    }

    const Attainments &attainments() const { return m_attainments; }
    // Whether an alignment speaks of the cycles that count: last year's children carry nothing of this year.
    bool counts(const Alignment &alignment) const
    {
        return alignment.childObjective.isNull() || m_attainments.count(alignment.childObjective) > 0;
    }

private:
    QDate m_asOf;
    std::set<CycleId> m_cycles;
    CycleRules m_rules;
    Attainments m_attainments;
};

} // namespace

Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    const auto kras = records<Kra>(database, "ORDER BY code");
    if (!kras)
        return tl::unexpected(kras.error());
    auto alignments = records<Alignment>(database, "WHERE parent_kra IS NOT NULL ORDER BY id");
    if (!alignments)
        return tl::unexpected(alignments.error());
    const auto cycles = countedCycles(database, asOf, cycle);
    if (!cycles)
        return tl::unexpected(cycles.error());
    std::set<CycleId> counted;
    for (const Cycle &each : *cycles)
        counted.insert(each.id);

    Collection collection(database, asOf, std::move(counted));
    const auto visited =
        visitForScoring(database, ScoringScope::ServingAnyKra, {},
                        [&collection](const Dossier &dossier) { return collection.take(dossier); });
    if (!visited)
        return tl::unexpected(visited.error());
    std::erase_if(*alignments, [&](const Alignment &alignment) { return !collection.counts(alignment); });
    std::vector<KraId> ids;
    for (const Kra &kra : *kras)
        ids.push_back(kra.id);
    return rollUp(ids, *alignments, collection.attainments());
}

} // namespace mandate
