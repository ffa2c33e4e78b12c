// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"
#include "core/store/database.h"

namespace mandate {

// The cycle after the latest of the register, a year on in code, name and dates. In a register without one
// it is the year of its rule set in which the day falls.
Result<Cycle> nextCycle(const Database &database, const QDate &day);

// What keeps a cycle from being saved beside the others of its rule set, each point naming its field.
Result<std::vector<Point>> pointsToCorrect(const Database &database, const Cycle &cycle);

} // namespace mandate
