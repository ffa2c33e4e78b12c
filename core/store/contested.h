// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/save.h"

namespace mandate {

class Database;

// Why an edit is refused whose fields hold by now, in this row, something else than its editor saw: with what
// they held, what they hold, who changed them, and what the editor wrote.
Error contested(const Database &database, const RecordChange &change, const Row &now);

} // namespace mandate
