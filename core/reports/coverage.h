// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"

#include <vector>

namespace mandate {

class Database;

// How much of a level of the cascade is connected.
struct CoverageRow
{
    QString level; // "national", "sector", "agency", "local" for KRAs; "objective", "person" for objectives
    int all = 0;
    int served = 0;   // something of the cycle serves it
    int aligned = 0;  // it serves something
    int measured = 0; // of KRAs: it has a KPI

    bool operator==(const CoverageRow &) const = default;
};

// In the order of the levels, those without anything left out. Objectives are those of one cycle, or of all
// where none is given. Reads whole tables: asked as a report.
Result<std::vector<CoverageRow>> coverage(const Database &database, const CycleId &cycle);

} // namespace mandate
