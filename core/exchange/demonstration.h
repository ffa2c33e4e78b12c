// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mandate {

// The rule sets that come with a demonstration.
QStringList demonstrations();

// Fills a register, new under a rule set, with that rule set's demonstration: published plan items and
// contracts through their mappings, and illustrative sheets marked as such. One save for each source.
Result<void> fillWithDemonstration(Store &store, const QString &rules, const QString &user = {});

} // namespace mandate
