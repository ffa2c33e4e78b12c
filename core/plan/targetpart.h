// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"
#include "core/scoring/weight.h"

#include <QString>

#include <optional>

namespace mandate {

using IndicatorId = Id<struct SuccessIndicator>;
using KpiId = Id<struct Kpi>;
using TargetPartId = Id<struct TargetPart>;

// What a unit or post takes over of a target: of a KPI's for a year, or of a success indicator's. Either a
// quantity or a share of the target; with neither the target is passed down whole. The carrier is the
// indicator of the party's own agreement under which it reports.
struct TargetPart
{
    TargetPartId id;
    KpiId kpi;             // of these two exactly one
    IndicatorId indicator; // is given
    QString year;          // of a KPI; empty means the target at the end of its plan
    Uuid party;            // an office, a post or a person
    Figure quantity;
    std::optional<Weight> share;
    IndicatorId carrier;
    QString note;

    bool operator==(const TargetPart &) const = default;
};

} // namespace mandate
