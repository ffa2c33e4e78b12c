// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

namespace mandate {

// The record a code names: of a plan, pillar, KRA, KPI, cycle, agreement, office, post or person, or an item
// of an agreement ("MOA-1/2", "MOA-1/2.1", "MOA-1/2.1.3"). Misuse where there is none.
Result<Uuid> recordAt(const Database &database, const QString &code);

// The other way for what a roll-up is made of: a KRA's code, an objective's address; empty for anything else.
Result<QString> addressOf(const Database &database, const Uuid &record);

} // namespace mandate
