// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/breakdownchecks.h"

#include <functional>

namespace mandate {

class Database;

// Visits every target that is broken down, those of KPIs first; indicators of one cycle, or of all where none
// is given. Takes time in proportion to the parts, not to the register.
Result<void> visitSplitTargets(const Database &database, const CycleId &cycle,
                               const std::function<void(const SplitTarget &)> &visit);

} // namespace mandate
