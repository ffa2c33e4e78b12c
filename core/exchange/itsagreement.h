// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workingcopy.h"

namespace mandate {

// The agreement a record is part of, found by going up from it. Where the way ends before, the record that is
// missing there: whatever it was, nobody is shown more than who sees everything. Null for what is no part.
Result<Uuid> itsAgreement(WorkingCopy &copy, const Description &description, const Row &row);

} // namespace mandate
