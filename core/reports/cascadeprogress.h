// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/kpiresult.h"
#include "core/assessment/rollup.h"
#include "core/reports/cascade.h"

#include <map>

namespace mandate {

// How far a node of the cascade is, in a word. Not reported, not yet due, not applicable and reported as
// nothing are four different things.
enum class CascadeState : std::uint8_t {
    Unknown,     // nothing that could say serves it
    NotDue,      // its time has not come
    NotReported, // it has, and nothing was said
    NotApplicable,
    Unscorable, // what was reported cannot be measured against the target
    UnderWay,   // short of the whole
    Reached,    // all of it
    InLoop,     // it serves itself by a detour
};

template <>
inline std::span<const char *const> names<CascadeState>()
{
    static constexpr const char *all[] = {"unknown",    "not_due",   "not_reported", "not_applicable",
                                          "unscorable", "under_way", "reached",      "in_loop"};
    return all;
}

struct CascadeProgress
{
    CascadeState state = CascadeState::Unknown;
    std::optional<Decimal> attainment; // 0 to 100
    Decimal cover = 100;               // the part of it the attainment stands over, in percent

    bool operator==(const CascadeProgress &) const = default;
};

// The word for a state: "under way".
QString word(CascadeState state);

CascadeProgress progressOf(const KraAttainment &kra);
CascadeProgress progressOf(const KpiResult &kpi);

// Of the objectives and indicators of an agreement; or of the objectives, indicators, KPIs and parts that
// hang under a node, by their identities; KRAs need the roll-up of the whole nation. Reads by index what it
// shows and no more.
using ProgressOfNodes = std::map<Uuid, CascadeProgress>;
void addProgress(const Dossier &dossier, const AgreementResult &result, ProgressOfNodes &nodes);
Result<ProgressOfNodes> cascadeProgress(const Database &database, const CascadeNode &parent,
                                        const QDate &asOf);

} // namespace mandate
