// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/achievement.h"
#include "core/scoring/figure.h"

#include <QString>

namespace mandate {

using IndicatorId = Id<struct SuccessIndicator>;
using ProgressId = Id<struct Progress>;

// What was achieved in a period. A claimed figure is a draft; a verified or final one is an act: a later
// one replaces it and both are kept.
struct Progress
{
    ProgressId id;
    IndicatorId indicator;
    QString period;
    Stage stage = Stage::Claimed;
    ReportState state = ReportState::Reported;
    Figure value;
    QString narrative;
    ProgressId replaces;

    bool operator==(const Progress &) const = default;
};

} // namespace mandate
