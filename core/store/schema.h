// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace mandate {

// The tables and triggers of a register: what history() made, up to the version the file names.

// Makes them and the register's first site, whole or not at all.
Result<void> foundRegister(const Database &database);

// Refuses a register that holds anything but what the history made up to its version; `scratch` is an empty
// database to compare it with.
Result<void> checkSchema(const Database &database, const Database &scratch);

// Copies an older register aside ("NAME.before-version-N.mandate") and runs the rest of the history, whole or
// not at all.
Result<void> bringUpToDate(const Database &database);

} // namespace mandate
