// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"

#include <QString>

namespace mandate {

using IndicatorId = Id<struct SuccessIndicator>;
using PeriodTargetId = Id<struct PeriodTarget>;

// What an indicator should reach in a part of the year.
struct PeriodTarget
{
    PeriodTargetId id;
    IndicatorId indicator;
    QString period;
    Figure value;

    bool operator==(const PeriodTarget &) const = default;
};

} // namespace mandate
