// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/packagecontent.h"

namespace mandate {

// This register's own saves from a number on, as they go to its centre: with every line that concerns it.
// What came from the centre stays behind, as does what no other register is told, an account say; of such
// saves the place in the chain is sent alone. An edit of a group carries what its other fields held.
Result<std::vector<SentSave>> sentSaves(const Database &database, int from);

// Whether a whole save has the hash it must have.
bool isAsSaved(const SentSave &save);

} // namespace mandate
