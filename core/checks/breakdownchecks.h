// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"
#include "core/plan/allocation.h"

namespace mandate {

// A part of a target, and the indicator that carries it.
struct CarriedPart
{
    TargetPartId id;
    QString party;       // its code
    IndicatorId carrier; // null where none is chosen
    QString carrierCode; // "MOA-1/1.1.1"; empty where the register does not hold the carrier
};

// A target that is broken down: of an indicator, or of a KPI for a year.
struct SplitTarget
{
    Uuid id;
    bool isKpi = false;
    QString code; // "MOA-1/1.2.3", "K1", "K1 2014-15"
    QString title;
    Allocation allocation;
    std::vector<CarriedPart> parts;
};

// What is wrong with targets as they are passed down, beyond what each agreement is told of its own: KPIs
// that are over-allocated or left over, carriers that are gone, and targets that carry themselves by a
// detour. The number of a point is the code of the target.
std::vector<Point> pointsToCorrect(const std::vector<SplitTarget> &targets);

} // namespace mandate
