// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <functional>
#include <unordered_map>

namespace mandate {

// An objective's attainment, 0 to 100; nothing where no indicator of it was scored.
using Attainments = std::unordered_map<ObjectiveId, std::optional<Decimal>, UuidHash>;

// What a KRA's attainment is made of: one child, the part of the KRA it carries, and how far it got.
struct RollUpPart
{
    Uuid child;    // a KRA or an objective
    Decimal share; // in percent
    std::optional<Decimal> attainment;

    bool operator==(const RollUpPart &) const = default;
};

struct KraAttainment
{
    std::optional<Decimal> attainment; // 0 to 100, exact; none where no child has one
    Decimal cover;                     // the shares it stands over, in percent
    int counted = 0;                   // children with an attainment
    bool inLoop = false;               // it serves itself by a detour, so nothing can be computed
    std::vector<RollUpPart> parts;

    bool operator==(const KraAttainment &) const = default;
};

using RollUp = std::map<KraId, KraAttainment>;

// Adds the attainments of an agreement's objectives: the composite of each one's own indicators, converted
// to 0 to 100 by the scheme.
void addAttainments(const Dossier &dossier, const AgreementResult &result, Attainments &attainments);

// One thing carries a part of another; without a share it divides equally what the others leave.
struct RollUpEdge
{
    Uuid child;
    Uuid parent;
    std::optional<Weight> share;
};

// Rolls up to nodes of whatever kind along edges, as below; a child is another node, or attained by itself.
std::map<Uuid, KraAttainment>
rollUp(const std::vector<Uuid> &nodes, const std::vector<RollUpEdge> &edges,
       const std::unordered_map<Uuid, std::optional<Decimal>, UuidHash> &attained);

// Rolls attainments up along alignment: a parent's is Σ share × attainment ÷ Σ share over the children that
// have one. Children without a share divide equally what the others leave. Takes time in proportion to its
// input.
RollUp rollUp(const std::vector<KraId> &kras, const std::vector<Alignment> &alignments,
              const Attainments &objectives);

// How a KRA's attainment came about, a line for each child and one for the mean.
QStringList explain(const KraAttainment &kra, const std::function<QString(const Uuid &)> &nameOf);

} // namespace mandate
