// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"

#include <QString>

namespace mandate {

// What somebody should know before working under a rule set: which of its rules are from general knowledge
// and not from a source that was read, and which were not found.
QString originText(const RuleSet &rules);

} // namespace mandate
