// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/cycle.h"

#include <vector>

namespace mandate {

class Database;

// The cycles that a result as of a day speaks of: the one that is wanted; without one those the day falls in,
// or after the last end the cycles that ended then.
Result<std::vector<Cycle>> countedCycles(const Database &database, const QDate &asOf,
                                         const CycleId &wanted = {});

// The same, and without a wanted one those still to come: somebody is drafting for them.
Result<std::vector<Cycle>> cyclesInWork(const Database &database, const QDate &asOf,
                                        const CycleId &wanted = {});

} // namespace mandate
