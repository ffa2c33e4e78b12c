// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/points.h"

namespace mandate {

// Whether an agreement may be frozen and signed, given its points to correct.
Result<void> maySign(const Dossier &dossier, const std::vector<Point> &points);

} // namespace mandate
