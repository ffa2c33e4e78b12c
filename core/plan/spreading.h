// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/targetpart.h"

#include <vector>

namespace mandate {

// The same parts, each with as much of the target as the others: whole quantities where the target is a whole
// number that can be divided, else shares of 100 %. What cannot be divided goes to the first of them, so that
// the parts make up the target exactly.
std::vector<TargetPart> spreadEvenly(const Figure &target, UnitType unit, std::vector<TargetPart> parts);

} // namespace mandate
