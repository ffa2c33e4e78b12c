// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"

namespace mandate {

// How far plans and pillars are: the mean of the KRAs and pillars that stand under each, which count equally.
Result<ProgressOfNodes> progressAbove(const Database &database, const RollUp &nation);

} // namespace mandate
