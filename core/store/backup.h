// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace mandate {

// Copies an open register in one step, verifies the copy and only then gives it its name. Refuses to
// replace a file that is there.
Result<void> backup(const Database &database, const QString &target);

// The same for a register of any version, whose trail of saves this program may not know how to verify.
Result<void> copyAside(const Database &database, const QString &target);

// Opens a copy and reads all of it: the database, and the chain of its saves.
Result<void> verifyCopy(const QString &copy);

// Everything SQLite itself can find wrong with the file; empty for a sound one.
Result<QStringList> damages(const Database &database);

} // namespace mandate
