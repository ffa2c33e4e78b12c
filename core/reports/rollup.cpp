// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rollup.h"

#include "core/plan/kra.h"
#include "core/reports/currentcycles.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace mandate {

namespace {

// Scores the agreements of some cycles and keeps what their objectives attained.
class Collection
{
public:
    Collection(const Database &database, const QDate &asOf, std::set<CycleId> cycles,
               const std::vector<Alignment> &alignments, const ScoredAgreement &scored)
        : m_asOf(asOf), m_cycles(std::move(cycles)), m_rules(database), m_scored(scored)
    {
        for (const Alignment &alignment : alignments)
            m_aligned.insert(alignment.childObjective);
    }

    Result<void> take(const Dossier &dossier)
    {
        const bool isCounted = counts(dossier);
        if (!isCounted && !m_scored)
            return {};
        const auto rules = m_rules.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        if (isCounted)
            for (const ObjectiveItem &objective : dossier.objectives)
                m_attainments[objective.objective.id] = {};
        // A draft that names an unknown scheme has a point to correct; the nation is not held up by it.
        std::optional<AgreementResult> result;
        if (const auto scheme = schemeOf(dossier.agreement, **rules))
            result = assess(dossier, *scheme, m_asOf);
        if (isCounted && result)
            addAttainments(dossier, *result, m_attainments);
        if (m_scored)
            m_scored(dossier, result ? &*result : nullptr);
        return {};
    }

    const Attainments &attainments() const { return m_attainments; }
    // Whether an alignment speaks of the cycles that count: last year's children carry nothing of this year.
    bool counts(const Alignment &alignment) const
    {
        return alignment.childObjective.isNull() || m_attainments.count(alignment.childObjective) > 0;
    }

private:
    // Most work plans serve an agreement and no KRA; they need not be scored.
    bool counts(const Dossier &dossier) const
    {
        return m_cycles.count(dossier.agreement.cycle) > 0
               && std::any_of(
                   dossier.objectives.begin(), dossier.objectives.end(),
                   [this](const ObjectiveItem &item) { return m_aligned.count(item.objective.id) > 0; });
    }

    QDate m_asOf;
    std::set<CycleId> m_cycles;
    std::unordered_set<ObjectiveId, UuidHash> m_aligned;
    CycleRules m_rules;
    const ScoredAgreement &m_scored;
    Attainments m_attainments;
};

} // namespace

Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    return nationalRollUp(database, asOf, cycle, {});
}

Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle,
                              const ScoredAgreement &scored)
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

    Collection collection(database, asOf, std::move(counted), *alignments, scored);
    const auto visited =
        visitForScoring(database, [&collection](const Dossier &dossier) { return collection.take(dossier); });
    if (!visited)
        return tl::unexpected(visited.error());
    std::erase_if(*alignments, [&](const Alignment &alignment) { return !collection.counts(alignment); });
    std::vector<KraId> ids;
    for (const Kra &kra : *kras)
        ids.push_back(kra.id);
    return rollUp(ids, *alignments, collection.attainments());
}

} // namespace mandate
