// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/result.h"
#include "core/plan/agreement.h"
#include "core/scoring/weight.h"

#include <optional>
#include <vector>

namespace mandate {

class Database;

enum class CascadeKind { Plan, Pillar, Kra, Kpi, Objective, Indicator, Part };

template <>
inline std::span<const char *const> names<CascadeKind>()
{
    static constexpr const char *all[] = {"plan", "pillar", "kra", "kpi", "objective", "indicator", "part"};
    return all;
}

// One place in the cascade. The same record may stand in several places.
struct CascadeNode
{
    CascadeKind kind = CascadeKind::Plan;
    Uuid id;

    bool operator==(const CascadeNode &) const = default;
};

// Whose results a node speaks of: a KRA's own level, an institution's agreement, a person's.
enum class CascadeLevel : std::uint8_t { National, Sector, Agency, Local, Objective, Person };

struct CascadeRow
{
    CascadeNode node;
    KraLevel level = KraLevel::National;              // of a KRA
    AgreementKind agreementKind = AgreementKind::Apa; // of an objective or indicator
    AgreementId agreement;                            // of an objective or indicator, else null
    QString code;
    QString title;
    QString owner;                // a post, or the second party of an agreement
    std::optional<Weight> share;  // what it carries of the KRA, objective or target it hangs under
    std::optional<Weight> weight; // of an objective or indicator within its agreement
    QString target;               // of a KPI or indicator; the quantity of a part
    bool hasChildren = false;
};

// The plans, each with what hangs under it asked for as it is opened. Every question reads by index, so the
// size of the nation does not matter.
Result<std::vector<CascadeRow>> cascadeRoots(const Database &database);
// Under a plan its pillars and the KRAs without one; under a KRA its KPIs, the KRAs and the objectives that
// serve it; under an objective its indicators and the objectives of agreements below, down to the person;
// under a KPI or an indicator the parts of its target, and under a part the indicator that carries it.
Result<std::vector<CascadeRow>> cascadeChildren(const Database &database, const CascadeNode &parent);

// The ways down to a node, each from a plan with every node it passes, the node last. There are several where
// it serves several; of more than eight the rest is left out, and none leads to what serves nothing.
using CascadePath = std::vector<CascadeRow>;
Result<std::vector<CascadePath>> cascadePaths(const Database &database, const CascadeNode &node);

} // namespace mandate
