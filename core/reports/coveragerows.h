// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chartrow.h"
#include "core/reports/coverage.h"

namespace mandate {

// How many of a level hang together with the rest of the cascade: KRAs that something serves, objectives
// that serve something.
int connected(const CoverageRow &level);

// The KRAs or objectives of a level that do, or do not, as coverage() counts them.
ChartRows coverageRows(const QString &level, const CycleId &cycle, bool areConnected);

} // namespace mandate
