// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/weight.h"

#include <span>
#include <vector>

namespace mandate {

// Shares a weight out equally, to the basis point. What does not divide goes to the first ones.
std::vector<Weight> spreadEvenly(Weight total, std::size_t count);

// Brings weights to a total in their proportions, to the basis point: what is left over goes to the largest
// remainders, of equal ones to the larger weight, then to the first. A larger weight stays the larger.
// Invalid where all of them are zero, or there is none.
Result<std::vector<Weight>> scaledTo(Weight total, std::span<const Weight> weights);

} // namespace mandate
