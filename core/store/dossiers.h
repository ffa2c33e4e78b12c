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

// Which objectives are scored: all, one, those that serve any KRA, a KRA or an objective, or those that carry
// a part of the target of an indicator or a KPI.
enum class ScoringScope {
    All,
    Objective,
    ServingAnyKra,
    ServingKra,
    ServingObjective,
    CarryingIndicator,
    CarryingKpi
};

// Visits every agreement in the order of its code, with what scoring needs and nothing else: no texts but
// titles are left out, no requirements, budgets, versions or names.
Result<void> visitForScoring(const Database &database,
                             const std::function<Result<void>(const Dossier &)> &visit);
// The same with no more than the objectives of a scope.
Result<void> visitForScoring(const Database &database, ScoringScope scope, const Uuid &of,
                             const std::function<Result<void>(const Dossier &)> &visit);
// The same agreement by agreement of one cycle: so many after that of a code, so that whoever saves need not
// wait until all are read. The code of the last of them, empty once none is left.
Result<QString> visitForScoring(const Database &database, const CycleId &cycle, const QString &after,
                                int most, const std::function<Result<void>(const Dossier &)> &visit);

} // namespace mandate
