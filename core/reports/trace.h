// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/kind.h"
#include "core/scoring/weight.h"
#include "core/store/database.h"

#include <vector>

namespace mandate {

enum class TraceKind {
    Pillar,
    Kra,
    Kpi,
    Agreement,
    Objective,
    Action,
    Indicator,
    Part,
    Office,
    Post,
    Person
};
enum class TraceDirection { Here, Up, Down };

template <>
inline std::span<const char *const> names<TraceKind>()
{
    static constexpr const char *all[] = {"pillar",    "kra",  "kpi",    "agreement", "objective", "action",
                                          "indicator", "part", "office", "post",      "person"};
    return all;
}

template <>
inline std::span<const char *const> names<TraceDirection>()
{
    static constexpr const char *all[] = {"here", "up", "down"};
    return all;
}

// One line of a trace; it hangs on the nearest line above it that is less deep.
struct TraceRow
{
    Uuid id; // of a record, not of this line
    int depth = 0;
    TraceDirection direction = TraceDirection::Here;
    TraceKind kind = TraceKind::Kra;
    QString detail;              // the level of a KRA, the kind of an agreement, the year of a part
    QString code;                // as it is addressed: "SKRA4", "MOA-1/1.2.3"
    QString title;               // of a part of a target the quantity
    QString owner;               // the office, person or post that answers for it
    std::optional<Weight> share; // of the parent, carried by the child; none where they share equally
    bool isCut = false;          // it stands on this path already: the cascade runs in a loop
    bool isAbove = false;        // what hangs on it stands further up already

    bool operator==(const TraceRow &) const = default;
};

// Where something stands in the cascade: itself, what it serves up to the pillars of the nation, and what
// serves it down to the work plans of persons; a target that is broken down, with its parts and who carries
// them.
using Trace = std::vector<TraceRow>;

// The code is that of a KRA or pillar, of an agreement or a part of one ("MOA-1/1.2.3"), or of an office,
// post or person. Misuse where the register has nothing of this code.
Result<Trace> trace(const Database &database, const QString &code);

} // namespace mandate
