// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"

namespace mandate {

// An agreement of so many indicators, five to an action and two actions to an objective, their weights
// together 100 as far as they can be; with requirements, trends and every text an agreement may hold.
Dossier sampleDossier(int indicators);

// An agreement frozen as it stands and signed by both parties.
Dossier withSignatures(Dossier dossier);
Dossier signedDossier(int indicators);

// The rule set that comes with the program.
RuleSet ruleSet(const QString &name);

} // namespace mandate
