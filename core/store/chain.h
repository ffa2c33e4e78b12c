// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>

namespace mandate {

class Database;

// How much of a chain is recomputed: so many of its newest saves, and no more than so many changes in them.
struct ChainPart
{
    int saves = -1; // all
    std::int64_t changes = std::numeric_limits<std::int64_t>::max();
    int signatures = std::numeric_limits<int>::max(); // and of so many, whether they are their users'
};

// Recomputes the chain of every site, the newest saves first, and names the first that was
// altered, moved or taken out, bears a signature that is not by the user it names, or bears its own no more.
// The links between saves are followed whatever their size.
Result<void> verifyChain(const Database &database, const ChainPart &part = {});

} // namespace mandate
