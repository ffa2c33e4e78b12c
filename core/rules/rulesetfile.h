// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulefault.h"
#include "core/rules/ruleset.h"

#include <QStringList>

namespace mandate {

// Everything wrong in a rule set's text, top to bottom; nothing for one that can be used.
RuleFaults faultsIn(const QByteArray &json);
// The error names file, place and reason of the first fault and how many follow; its detail lists all.
Result<RuleSet> readRuleSet(const QByteArray &json, const QString &fileName);

// The rule sets that come with the program: their names, the exact bytes of one, and one read.
QStringList builtInRuleSets();
Result<QByteArray> builtInRuleSetFile(const QString &name);
Result<RuleSet> builtInRuleSet(const QString &name);

} // namespace mandate
