// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace mandate {

// What SQLite last complained about, as a sentence that names the file and the cure.
Error sqlError(sqlite3 *handle, const QString &path);

} // namespace mandate
