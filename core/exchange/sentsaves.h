// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/packagecontent.h"

namespace mandate {

// This register's own saves from a number on, as they go to its centre: with every line that concerns it.
// What came from the centre stays behind, as does what no other register is told, an account say; of such
// saves the place in the chain is sent alone. An edit of a group carries what its other fields held.
Result<std::vector<SentSave>> sentSaves(const Database &database, int from);

// The hash a whole save must have.
QByteArray hashOf(const SentSave &save);
// Whether it is what its hash and its user's signature say, as far as it carries them.
bool isSound(const SentSave &save);

} // namespace mandate
