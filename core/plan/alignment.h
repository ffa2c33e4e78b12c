// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/weight.h"

#include <optional>

namespace mandate {

using AlignmentId = Id<struct Alignment>;
using KraId = Id<struct Kra>;
using ObjectiveId = Id<struct Objective>;

// A child serves a parent: a KRA another KRA, an objective a KRA or the objective of an agreement above.
// The share is the part of the parent that this child carries; where none is given the children share
// equally.
struct Alignment
{
    AlignmentId id;
    KraId childKra;
    ObjectiveId childObjective;
    KraId parentKra;
    ObjectiveId parentObjective;
    std::optional<Weight> share;

    bool operator==(const Alignment &) const = default;
};

} // namespace mandate
