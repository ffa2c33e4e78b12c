// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/cycle/receipt.h"
#include "core/exchange/packagecontent.h"
#include "core/exchange/sites.h"

namespace mandate {

// Whether the saves of a package are a part of their sender's chain, unbroken, that goes on where the last
// received one ended. Refused where saves before them are missing, naming these; where a save was altered;
// and where the office's register is not the one that sent the earlier ones.
Result<void> checkChain(const PackageContent &content, const Enrolment &sender, const ChainEnd &received);
// Whether the centre speaks of this register's own chain: one that was taken from a backup has another.
Result<void> checkProcessed(const Database &database, const PackageContent &content, const Enrolment &centre);

// Whether a state that brings changes alone begins where this register has it. One that was received from a
// centre which went back to a backup since has another past.
Result<void> checkBeginning(const PackageContent &content, const Enrolment &centre, const ChainEnd &received);

// The receipts in a package that this register has not got yet. Refused where a package of an office holds
// anything else besides its saves.
Result<std::vector<Receipt>> newReceipts(const Database &database, const PackageContent &content,
                                         const Uuid &own);

// The act of having received it, the outcomes still open.
Receipt receiptFor(const PackageContent &content, const Uuid &receiver, int from);

} // namespace mandate
