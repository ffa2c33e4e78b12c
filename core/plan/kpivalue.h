// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/achievement.h"
#include "core/scoring/figure.h"

#include <QString>

namespace mandate {

using KpiId = Id<struct Kpi>;
using KpiValueId = Id<struct KpiValue>;

// One figure of the append-only series of a KPI; a later one may replace an earlier.
struct KpiValue
{
    KpiValueId id;
    KpiId kpi;
    QString period;
    ReportState state = ReportState::Reported;
    Figure value;
    KpiValueId replaces;

    bool operator==(const KpiValue &) const = default;
};

} // namespace mandate
