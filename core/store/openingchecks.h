// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace mandate {

class Database;

// Whether one SQLite alone is at work in this process.
Result<void> checkLibrary(const Database &database);
// Whether the file is a register that this program knows, whole, and in a mode for where it lies.
Result<void> checkRegister(const Database &database);
// Sets how SQLite is to write and read. Unknown pragmas fail silently, so each is read back.
Result<void> setPragmas(const Database &database);

} // namespace mandate
