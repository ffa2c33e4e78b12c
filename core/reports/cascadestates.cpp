// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadestates.h"

#include "core/plan/kra.h"
#include "core/plan/plan.h"
#include "core/reports/currentcycles.h"
#include "core/reports/planattainment.h"
#include "core/reports/rollup.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"

#include <algorithm>
#include <bit>

namespace mandate {

namespace {

constexpr int Batch = 250; // agreements, read before whoever saves gets their turn

CascadeState stateIn(const ProgressOfNodes &nodes, const Uuid &id)
{
    const auto known = nodes.find(id);
    return known == nodes.end() ? CascadeState::Unknown : known->second.state;
}

CascadeState stateOf(const RollUp &nation, const KraId &kra)
{
    const auto known = nation.find(kra);
    return known == nation.end() ? CascadeState::Unknown : progressOf(known->second).state;
}

} // namespace

void CascadeStates::Nodes::add(const Uuid &id, CascadeState state, CascadeLevel level)
{
    ids.push_back(id);
    states.emplace_back(state, level);
}

CascadeStates::Nodes &CascadeStates::nodesOf(CascadeKind kind)
{
    return m_nodes[std::size_t(std::find(Kinds.begin(), Kinds.end(), kind) - Kinds.begin())];
}

void CascadeStates::add(const Dossier &dossier, const AgreementResult *result)
{
    ProgressOfNodes progress;
    if (result)
        addProgress(dossier, *result, progress);
    const CascadeLevel level =
        dossier.agreement.kind == AgreementKind::WorkPlan ? CascadeLevel::Person : CascadeLevel::Objective;
    for (const ObjectiveItem &objective : dossier.objectives) {
        const Uuid &id = objective.objective.id.uuid;
        nodesOf(CascadeKind::Objective).add(id, stateIn(progress, id), level);
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                nodesOf(CascadeKind::Indicator)
                    .add(item.indicator.id.uuid, stateIn(progress, item.indicator.id.uuid), level);
    }
}

// The cycles that count come first: they are what is looked for first.
Result<void> CascadeStates::addAgreements(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    auto cycles = records<Cycle>(database, "ORDER BY code");
    const auto counted = countedCycles(database, asOf, cycle);
    if (!cycles || !counted)
        return tl::unexpected(cycles ? counted.error() : cycles.error());
    std::stable_partition(cycles->begin(), cycles->end(), [&counted](const Cycle &each) {
        return std::find(counted->begin(), counted->end(), each) != counted->end();
    });
    CycleRules known(database);
    const auto take = [&](const Dossier &dossier) -> Result<void> {
        const auto rules = known.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        // Without a scheme of its rules nothing is known of it.
        const auto scheme = schemeOf(dossier.agreement, **rules);
        const auto result = scheme ? std::optional(assess(dossier, *scheme, asOf)) : std::nullopt;
        add(dossier, result ? &*result : nullptr);
        return {};
    };
    for (const Cycle &each : *cycles) {
        QString after = QStringLiteral("");
        do {
            const auto last = visitForScoring(database, each.id, after, Batch, take);
            if (!last)
                return tl::unexpected(last.error());
            after = *last;
        } while (!after.isEmpty());
    }
    return {};
}

Result<void> CascadeStates::addPlans(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    const auto kras = records<Kra>(database, "ORDER BY code");
    const auto plans = records<Plan>(database, "ORDER BY code");
    if (!kras || !plans)
        return tl::unexpected(kras ? plans.error() : kras.error());
    const auto nation = nationalRollUp(database, asOf, cycle);
    if (!nation)
        return tl::unexpected(nation.error());
    for (const Kra &kra : *kras)
        nodesOf(CascadeKind::Kra).add(kra.id.uuid, stateOf(*nation, kra.id), CascadeLevel(int(kra.level)));
    for (const Plan &plan : *plans) {
        const auto attained = planAttainment(database, plan.id, asOf);
        if (!attained)
            return tl::unexpected(attained.error());
        for (const KpiSeries &series : attained->kpis)
            nodesOf(CascadeKind::Kpi)
                .add(series.kpi.id.uuid, progressOf(series.result).state, CascadeLevel::National);
    }
    return {};
}

Result<CascadeStates> CascadeStates::read(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    CascadeStates states;
    const auto done = states.addPlans(database, asOf, cycle).and_then([&] {
        return states.addAgreements(database, asOf, cycle);
    });
    if (!done)
        return tl::unexpected(done.error());
    for (Nodes &nodes : states.m_nodes) {
        nodes.ids.shrink_to_fit();
        nodes.states.shrink_to_fit();
    }
    states.makeSlots();
    return states;
}

// Open addressing: four bytes a slot, where a map would take fifty a node.
void CascadeStates::makeSlots()
{
    std::size_t count = 0;
    for (const Nodes &nodes : m_nodes)
        count += nodes.ids.size();
    m_slots.assign(std::bit_ceil(2 * count + 2), 0);
    for (std::size_t kind = 0; kind < Kinds.size(); ++kind)
        for (std::size_t node = 0; node < m_nodes[kind].ids.size(); ++node)
            m_slots[slotOf(m_nodes[kind].ids[node])] = std::uint32_t(node * Kinds.size() + kind + 1);
}

// Where it stands, or the empty slot where it would.
std::size_t CascadeStates::slotOf(const Uuid &id) const
{
    // The upper bits of a product hang on all bits of the hash, of which some are alike in every identity.
    const std::uint64_t mixed = std::uint64_t(UuidHash()(id)) * 0x9E37'79B9'7F4A'7C15U;
    std::size_t slot = std::size_t(mixed >> (64 - std::countr_zero(m_slots.size())));
    while (m_slots[slot] != 0) {
        const std::size_t place = m_slots[slot] - 1;
        if (m_nodes[place % Kinds.size()].ids[place / Kinds.size()] == id)
            break;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

std::optional<CascadeState> CascadeStates::of(const Uuid &id) const
{
    if (m_slots.empty())
        return {};
    const std::uint32_t found = m_slots[slotOf(id)];
    if (found == 0)
        return {};
    return m_nodes[(found - 1) % Kinds.size()].states[(found - 1) / Kinds.size()].first;
}

void CascadeStates::visit(CascadeState state,
                          const std::function<bool(const CascadeNode &, CascadeLevel)> &take) const
{
    for (std::size_t kind = 0; kind < Kinds.size(); ++kind)
        for (std::size_t node = 0; node < m_nodes[kind].ids.size(); ++node)
            if (const auto &[own, level] = m_nodes[kind].states[node];
                own == state && !take({Kinds[kind], m_nodes[kind].ids[node]}, level))
                return;
}

} // namespace mandate
