// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progressabove.h"

#include "core/plan/alignment.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/store/records.h"

namespace mandate {

namespace {

// Rolls KRAs up to pillars and plans as KRAs are rolled up to KRAs: each stands there as what is served.
class RollUpToPlans
{
public:
    void add(const Uuid &node) { m_above.push_back({node}); }
    void add(const Kra &kra, const RollUp &nation)
    {
        const auto known = nation.find(kra.id);
        const ObjectiveId child{kra.id.uuid};
        m_attained[child] = known == nation.end() ? std::nullopt : known->second.attainment;
        m_alignments.push_back(
            {{}, {}, child, {kra.pillar.isNull() ? kra.plan.uuid : kra.pillar.uuid}, {}, {}});
    }
    void add(const Pillar &pillar)
    {
        add(pillar.id.uuid);
        m_alignments.push_back({{}, {pillar.id.uuid}, {}, {pillar.plan.uuid}, {}, {}});
    }

    ProgressOfNodes run() const
    {
        ProgressOfNodes progress;
        for (const auto &[node, attained] : rollUp(m_above, m_alignments, m_attained))
            progress[node.uuid] = progressOf(attained);
        return progress;
    }

private:
    std::vector<KraId> m_above;
    std::vector<Alignment> m_alignments;
    Attainments m_attained;
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
        above.add(plan.id.uuid);
    for (const Pillar &pillar : *pillars)
        above.add(pillar);
    for (const Kra &kra : *kras)
        above.add(kra, nation);
    return above.run();
}

} // namespace mandate
