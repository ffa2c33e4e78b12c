// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "tests/testing.h"

namespace mandate {

// An agreement with nothing to correct: eight objectives with one action and one indicator each.
Dossier cleanDraft();
// The generic rule set with rating bands, so that nothing is left to decide.
RuleSet bandedRules();

Weight percent(int percent);
Figure figure(const char *value);

// The indicator 1.1.1.
IndicatorItem &firstItem(Dossier &dossier);
SuccessIndicator &firstIndicator(Dossier &dossier);

} // namespace mandate
