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

// A record of an office's part: its own, and what all offices have, or one that these refer to.
struct SliceRow
{
    const Description *description;
    Row row;
    bool isReferred = false;
};

// What an office gets to work on: what belongs to it, the context of the plan, the cycles and rule sets, and
// whatever these refer to. In the order in which it is found: owners before what belongs to them.
Result<std::vector<SliceRow>> gatheredFor(const Database &database, const OfficeId &office);
// The same in the order in which records can be added.
Result<std::vector<std::pair<const Description *, Row>>> sliceFor(const Database &database,
                                                                  const OfficeId &office);
std::vector<std::pair<const Description *, Row>> inOrder(std::vector<SliceRow> gathered);

} // namespace mandate
