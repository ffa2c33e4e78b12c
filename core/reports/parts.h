// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <span>
#include <unordered_set>

namespace mandate {

using Parts = std::unordered_set<Uuid, UuidHash>;

// A record and all that belongs to it, down to progress and signatures, whether it stands or was withdrawn.
Result<Parts> partsOf(const Database &database, const Uuid &record);

// Where a part names the record it belongs to.
struct Belonging
{
    const char *table;
    const char *column;
};
std::span<const Belonging> belongings();

// The SQL that finds the parts that stand, by the record's identity; it walks an index at every step.
QByteArray standingParts();

// The SQL that finds the withdrawn records that belonged to one, by its identity as text; by index as well.
std::span<const char *const> withdrawnParts();

} // namespace mandate
