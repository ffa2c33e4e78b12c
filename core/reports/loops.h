// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace mandate {

class Database;

// The KRAs and objectives that serve themselves by a detour, KRAs first.
Result<std::vector<Uuid>> loopedNodes(const Database &database);

} // namespace mandate
