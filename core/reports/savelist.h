// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listing.h"
#include "core/reports/parts.h"

namespace mandate {

// The audit trail as a list of saves, the newest first.
const ListDefinition &savesList();

// The saves that touched any of these records, as rows of that list.
Result<std::vector<Uuid>> savesTouching(const Database &database, const Parts &parts);

} // namespace mandate
