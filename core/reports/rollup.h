// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rollup.h"
#include "core/store/database.h"

#include <functional>

namespace mandate {

// Where every KRA stands, from the agreements of one cycle as of a day. Without a cycle those count that the
// day falls in, or after its last end the cycles that ended then.
Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle = {});

// The same; on the way every agreement of the register is scored, of whatever cycle, and told. Without a
// result where it names no scheme of its rules.
using ScoredAgreement = std::function<void(const Dossier &, const AgreementResult *)>;
Result<RollUp> nationalRollUp(const Database &database, const QDate &asOf, const CycleId &cycle,
                              const ScoredAgreement &scored);

} // namespace mandate
