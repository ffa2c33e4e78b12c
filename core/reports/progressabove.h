// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"

namespace mandate {

// How far all is that stands above the agreements, by the roll-up of a cycle as nationalRollUp() does it.
struct NationProgress
{
    RollUp kras;
    ProgressOfNodes above; // plans and pillars
};
Result<NationProgress> nationProgress(const Database &database, const QDate &asOf, const CycleId &cycle);

// How far plans and pillars are: the mean of the KRAs and pillars that stand under each, which count equally.
Result<ProgressOfNodes> progressAbove(const Database &database, const RollUp &nation);

} // namespace mandate
