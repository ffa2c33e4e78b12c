// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"

#include <QString>

namespace mandate {

using KpiId = Id<struct Kpi>;
using KpiTargetId = Id<struct KpiTarget>;

// What a KPI is to reach in one year of its plan, on the way to the target at the plan's end.
struct KpiTarget
{
    KpiTargetId id;
    KpiId kpi;
    QString year; // its label: "2014-15"
    Figure value;

    bool operator==(const KpiTarget &) const = default;
};

} // namespace mandate
