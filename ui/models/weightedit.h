// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

namespace mandate {

// How weights are brought to what they should add up to. What is mandatory keeps the weight it has.
enum class WeightEdit { SpreadEvenly, Scale };

// The weights of the objectives, brought to 100.
Result<void> editObjectiveWeights(Dossier &dossier, WeightEdit edit);
// Those of the indicators of one objective, brought to its own weight. Scaling leaves alone what has none.
Result<void> editIndicatorWeights(ObjectiveItem &objective, WeightEdit edit);

} // namespace mandate
