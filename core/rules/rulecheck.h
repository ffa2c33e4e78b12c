// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/jsonnode.h"
#include "core/rules/ruleset.h"

namespace mandate {

// What is wrong between the values of a rule set, each of them readable by itself.
// The node is the text it was read from: it lends the faults their lines.
RuleFaults checked(const RuleSet &rules, const JsonNode &root);

} // namespace mandate
