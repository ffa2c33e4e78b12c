// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "core/store/save.h"

namespace mandate {

// The save that takes a plan, pillar, KRA or KPI out of the cascade with what belongs to it alone: its
// targets, their parts, and what it serves; or a part of a target. Refused while something hangs on it or
// figures were reported.
Result<Save> withdrawal(const Database &database, const CascadeNode &node);

} // namespace mandate
