// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/markeddate.h"

#include <optional>
#include <vector>

namespace mandate {

class Database;

// The newest first.
Result<std::vector<MarkedDate>> markedDates(const Database &database);
// By its name, the newest by "last"; nothing where there is none.
Result<std::optional<MarkedDate>> markedDate(const Database &database, const QString &name);

} // namespace mandate
