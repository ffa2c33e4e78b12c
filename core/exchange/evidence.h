// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/receipt.h"
#include "core/exchange/packagecontent.h"
#include "core/store/database.h"

#include <QStringList>

namespace mandate {

// Looks again at every package that was received: whether what was in it is kept as it came, whether its
// saves are still an unbroken part of the office's chain, and whether the office signed its end. A sentence
// for each that is not so.
Result<QStringList> evidenceFaults(const Database &database);

// What was in a package that was received here, as it came.
Result<PackageContent> keptPackage(const Database &database, const Receipt &receipt);

} // namespace mandate
