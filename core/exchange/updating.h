// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/merging.h"

namespace mandate {

// Works the centre's package into an office's register: what the centre has is taken over, but for what this
// office changed and the centre has not worked in yet, and what waits there for a decision. Held records are
// left as they are here, whatever the package says.
Result<MergePlan> planUpdates(const Database &database, const Enrolment &centre,
                              const PackageContent &content, const RecordSet &heldRecords);

} // namespace mandate
