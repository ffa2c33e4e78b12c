// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace mandate {

// Teaches a connection the SQL function folded(text), which folds as folded() does. For questions only: a
// schema that used it could not be opened by other programs.
void teachFolded(sqlite3 *handle);

} // namespace mandate
