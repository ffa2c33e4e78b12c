// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/plan/kra.h"
#include "core/reports/chartrow.h"

#include <optional>

namespace mandate {

// A level of the cascade: KRAs of one level, or the objectives of institutions or of work plans.
struct ServedLevel
{
    std::optional<KraLevel> kras;
    bool workPlans = false;

    bool operator==(const ServedLevel &) const = default;
};

// How much of a level hangs together with the rest: KRAs that something serves, objectives that serve
// something.
struct ServedCount
{
    ServedLevel level;
    int served = 0;
    int all = 0;

    bool operator==(const ServedCount &) const = default;
};

// The levels in use, highest first; objectives of some cycles only.
Result<std::vector<ServedCount>> servedCounts(const Database &database, const std::vector<Cycle> &cycles);
// What is counted of a level.
ChartRows servedRows(const std::vector<Cycle> &cycles, const ServedLevel &level, bool served);

} // namespace mandate
