// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progressabove.h"

#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/reports/rollup.h"
#include "core/store/records.h"

namespace mandate {

namespace {

// Rolls KRAs up to pillars and plans as KRAs are rolled up to KRAs.
class RollUpToPlans
{
public:
    void add(const Plan &plan) { m_above.push_back(plan.id.uuid); }
    void add(const Pillar &pillar)
    {
        m_above.push_back(pillar.id.uuid);
        m_edges.push_back({pillar.id.uuid, pillar.plan.uuid, {}});
    }
    void add(const Kra &kra, const RollUp &nation)
    {
        const auto known = nation.find(kra.id);
        m_attained[kra.id.uuid] = known == nation.end() ? std::nullopt : known->second.attainment;
        m_edges.push_back({kra.id.uuid, kra.pillar.isNull() ? kra.plan.uuid : kra.pillar.uuid, {}});
    }

    ProgressOfNodes run() const
    {
        ProgressOfNodes progress;
        for (const auto &[node, attained] : rollUp(m_above, m_edges, m_attained))
            progress[node] = progressOf(attained);
        return progress;
    }

private:
    std::vector<Uuid> m_above;
    std::vector<RollUpEdge> m_edges;
    std::unordered_map<Uuid, std::optional<Decimal>, UuidHash> m_attained;
};

// What serves another KRA hangs there and not under its pillar.
constexpr const char *ServingNoKra =
    "WHERE NOT EXISTS (SELECT 1 FROM alignment WHERE child_kra = kra.id AND parent_kra IS NOT NULL)";

} // namespace

Result<ProgressOfNodes> progressAbove(const Database &database, const RollUp &nation)
{
    const auto plans = records<Plan>(database, "ORDER BY code");
    const auto pillars = records<Pillar>(database, "ORDER BY code");
    const auto kras = records<Kra>(database, ServingNoKra);
    if (!plans || !pillars || !kras)
        return tl::unexpected(!plans ? plans.error() : pillars ? kras.error() : pillars.error());
    RollUpToPlans above;
    for (const Plan &plan : *plans)
        above.add(plan);
    for (const Pillar &pillar : *pillars)
        above.add(pillar);
    for (const Kra &kra : *kras)
        above.add(kra, nation);
    return above.run();
}

Result<NationProgress> nationProgress(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    auto kras = nationalRollUp(database, asOf, cycle);
    if (!kras)
        return tl::unexpected(kras.error());
    return progressAbove(database, *kras).map([&kras](ProgressOfNodes &&above) {
        return NationProgress{std::move(*kras), std::move(above)};
    });
}

} // namespace mandate
