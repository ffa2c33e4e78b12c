// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/slice.h"
#include "core/store/save.h"

#include <QStringList>

#include <set>

namespace mandate {

// The records a save changes, and those that new ones belong to.
RecordSet touchedBy(const Save &save);
// The agreements that records are items of.
Result<std::set<Uuid>> agreementsOf(const Database &database, const RecordSet &records);
// What must be corrected in agreements, a sentence each: weights that no longer come to 100 after two offices
// each did their part, say. It is for a person to put right; what came stays as it came.
Result<QStringList> reviewItems(const Database &database, const std::set<Uuid> &agreements);

} // namespace mandate
