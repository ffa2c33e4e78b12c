// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/store/database.h"

namespace mandate {

// A record that is not what the journal says it became.
struct StrayRecord
{
    const Description *description = nullptr;
    Uuid id;
    QString sentence; // names the record, and what was done to it behind the journal's back
};

// Compares records with the journal by replaying their changes: all of them, or those named. Finds what was
// edited, added or removed by another program than ours.
Result<std::vector<StrayRecord>> strayRecords(const Database &database);
Result<std::vector<StrayRecord>> strayRecords(const Database &database, const Description &description,
                                              std::span<const Uuid> ids);

} // namespace mandate
