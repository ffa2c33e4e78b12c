// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listing.h"

namespace mandate {

// The lists of the register.
const ListDefinition &agreementsList();
const ListDefinition &indicatorsList();
const ListDefinition &krasList();
const ListDefinition &kpisList();

} // namespace mandate
