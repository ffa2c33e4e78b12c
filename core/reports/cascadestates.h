// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"

#include <array>
#include <functional>

namespace mandate {

// In what state every KRA, KPI, objective and indicator is as of a day, worked out once from end to end so
// that they can be asked for by their state.
class CascadeStates
{
public:
    // Reads the register from end to end, which takes long: asked as a report. It is read in parts, so that
    // whoever saves meanwhile does not wait for it. KRAs are rolled up over a cycle as nationalRollUp() does
    // it, and the agreements of that cycle come first.
    static Result<CascadeStates> read(const Database &database, const QDate &asOf, const CycleId &cycle = {});

    // Nothing of what is not among them.
    std::optional<CascadeState> of(const Uuid &id) const;
    // Every node in a state, KRAs first and indicators last; stops where the function says false.
    void visit(CascadeState state, const std::function<bool(const CascadeNode &, CascadeLevel)> &take) const;

private:
    // Nodes of one kind, seventeen bytes each.
    struct Nodes
    {
        std::vector<Uuid> ids;
        std::vector<std::pair<CascadeState, CascadeLevel>> states;

        void add(const Uuid &id, CascadeState state, CascadeLevel level);
    };
    static constexpr std::array Kinds{CascadeKind::Kra, CascadeKind::Kpi, CascadeKind::Objective,
                                      CascadeKind::Indicator};

    Nodes &nodesOf(CascadeKind kind);
    void add(const Dossier &dossier, const AgreementResult *result);
    Result<void> addAgreements(const Database &database, const QDate &asOf, const CycleId &cycle);
    Result<void> addPlans(const Database &database, const QDate &asOf, const CycleId &cycle);
    void makeSlots();
    std::size_t slotOf(const Uuid &id) const;

    std::array<Nodes, Kinds.size()> m_nodes;
    std::vector<std::uint32_t> m_slots; // by hash: one more than the number of a node and its kind
};

} // namespace mandate
