// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/people/office.h"
#include "core/store/database.h"

#include <unordered_set>

namespace mandate {

using RecordSet = std::unordered_set<Uuid, UuidHash>;

// What an office may change: it and the offices below it, their posts and people, the agreements that any of
// them is a party to, and all that belongs to these.
Result<RecordSet> recordsOfOffice(const Database &database, const OfficeId &office);
// Whether a record belongs to what a set holds, by what it refers to: a new objective of an agreement in it.
bool belongsTo(const RecordSet &set, const Description &description, const Row &row);

// What an office gets to work on: what it may change, the context of the plan, the cycles and rule sets, and
// whatever these refer to. In the order in which records can be added.
Result<std::vector<std::pair<const Description *, Row>>> sliceFor(const Database &database,
                                                                  const OfficeId &office);

} // namespace mandate
