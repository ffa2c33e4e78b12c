// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authority.h"

namespace mandate {

// What a connection to a shared register shows: individual work plans with all that hangs on them, and the
// personal fields of persons, only to whom they concern. The one place for that: temporary views stand in
// front of the tables under their own names, so that every question asked by name, however it is put, meets
// them; the store itself writes and verifies "main.agreement". Nobody stands for whoever has not signed in.
// A personal register is shown whole, unless somebody looks at it who has signed in to what became of it.
Result<void> show(const Database &database, const Authority *authority);

// Whether nothing is hidden from who asks by this connection.
Result<bool> showsEverything(const Database &database);

} // namespace mandate
