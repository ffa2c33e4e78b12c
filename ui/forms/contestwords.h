// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contest.h"

#include <vector>

namespace mandate {

// What two made of the same fields, a line each: as it was seen, what somebody else wrote and who, what this
// person wrote.
QString contestWords(const std::vector<Contest> &contests);

} // namespace mandate
