// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/people/office.h"
#include "core/store/database.h"

#include <span>
#include <unordered_set>

namespace mandate {

using RecordSet = std::unordered_set<Uuid, UuidHash>;

// What belongs to what, from an office down to what is said about an indicator: the column of a table that
// names its owner.
struct Ownership
{
    const char *table;
    const char *column;
};
std::span<const Ownership> ownerships();

// What an office gets to work on: what belongs to it, the context of the plan, the cycles and rule sets, and
// whatever these refer to. In the order in which records can be added.
Result<std::vector<std::pair<const Description *, Row>>> sliceFor(const Database &database,
                                                                  const OfficeId &office);

} // namespace mandate
