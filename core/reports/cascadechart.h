// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"

namespace mandate {

// One box of the cascade drawn as a chart, with what hangs under it.
struct ChartNode
{
    CascadeRow row;
    CascadeProgress progress;
    std::vector<ChartNode> children;
    int left = 0; // children that are not drawn, for depth or room
};

// The cascade under a node, or of all plans where the root is null, so many levels deep and at most so many
// boxes, nearer ones first. The roll-up of the nation says how far plans, pillars and KRAs are; without one
// they say nothing.
Result<ChartNode> cascadeChart(const Database &database, const CascadeNode &root, int depth, int most,
                               const QDate &asOf, const RollUp *nation = nullptr);

} // namespace mandate
