// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"
#include "core/plan/allocation.h"

#include <functional>

namespace mandate {

class Database;

// A target that is broken down: of an indicator, or of a KPI for a year.
struct SplitTarget
{
    Uuid id;
    QString code; // "MOA-1/1.2.3", "K1", "K1 2014-15"
    QString title;
    Allocation allocation;
};

// Visits every target that is broken down, those of KPIs first; indicators of one cycle, or of all where none
// is given. Takes time in proportion to the parts, not to the register.
Result<void> visitSplitTargets(const Database &database, const CycleId &cycle,
                               const std::function<void(const SplitTarget &)> &visit);

} // namespace mandate
