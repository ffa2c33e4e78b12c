// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rollup.h"
#include "core/store/database.h"

namespace mandate {

// Where every KRA stands, from the agreements of one cycle as of a day. Without a cycle those count that the
// day falls in, or after its last end the cycles that ended then. Reads what serves a KRA and no more.
Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle = {});

} // namespace mandate
