// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/jsonnode.h"
#include "core/rules/ruleset.h"

namespace mandate {

// The rule set a JSON text describes. Every value of a wrong type, every missing and every unknown key is
// noted.
RuleSet ruleSetFrom(const JsonNode &root, RuleFaults &faults);

} // namespace mandate
