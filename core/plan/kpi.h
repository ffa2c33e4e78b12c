// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"

#include <QString>

namespace mandate {

using KpiId = Id<struct Kpi>;
using KraId = Id<struct Kra>;

// The measure of a key result area, with its baseline and its target at the end of the plan.
struct Kpi
{
    KpiId id;
    KraId kra;
    QString code;
    QString name;
    QString unit;
    UnitType unitType = UnitType::Number;
    Direction direction = Direction::None;
    Figure baseline;
    QString baselineYear;
    Figure target;
    QString targetYear;
    QString source;
    QString frequency;
    Aggregation aggregation = Aggregation::Unspecified;
    QString origin;

    bool operator==(const Kpi &) const = default;
};

} // namespace mandate
