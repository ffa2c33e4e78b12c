// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/exchange/sites.h"
#include "core/exchange/slice.h"

namespace mandate {

// The last of this register's saves after which an office had all that concerned it: what it has received and
// left nothing of aside. 0 where it is to get its whole part: it never had it, or is another office by now.
Result<int> completeUpTo(const Database &database, const Enrolment &office);

// What of an office's part it does not have yet: what changed since a save, what came to belong to it by
// that, what was decided about its own changes, and whatever its records refer to. All of it from save 0 on.
Result<std::vector<std::pair<const Description *, Row>>> changedPart(const Database &database,
                                                                     const Enrolment &office, int since);

// Where this register's chain was whenever it sent a package to a site since a save. An office that received
// another one has what this register does not know of.
Result<std::vector<ChainEnd>> sentEnds(const Database &database, const Uuid &site, int since);

} // namespace mandate
