// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "core/store/database.h"

#include <functional>

namespace mandate {

Result<Dossier> dossier(const Database &database, const AgreementId &agreement);
// Misuse where the register has no agreement of this code.
Result<Dossier> dossier(const Database &database, const QString &code);

// The rule set of a cycle as the register keeps it.
Result<RuleSet> rulesOf(const Database &database, const Cycle &cycle);

// Visits every agreement in the order of its code, with what scoring needs and nothing else: no texts but
// titles are left out, no requirements, budgets, versions or names.
Result<void> visitForScoring(const Database &database,
                             const std::function<Result<void>(const Dossier &)> &visit);

} // namespace mandate
