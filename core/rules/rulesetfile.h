// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"

#include <QStringList>

namespace mandate {

// One thing wrong in a rule set's file.
struct RuleFault
{
    int line = 0; // of the file, the first being 1
    QString path; // "schemes[0].bands[2].bound"; empty where the text is not JSON at all
    QString reason;

    bool operator==(const RuleFault &) const = default;
};

// "bhutan-gpms.json, line 41, schemes[0].bands[2].bound: expected a decimal number in quotes, found true"
QString text(const RuleFault &fault, const QString &fileName);

// Everything wrong in it, top to bottom; nothing for a rule set that can be used.
std::vector<RuleFault> faultsIn(const QByteArray &json);
// The error names file, place and reason of the first fault and how many follow; its detail lists all.
Result<RuleSet> readRuleSet(const QByteArray &json, const QString &fileName);

// The rule sets that come with the program: their names, the exact bytes of one, and one read.
QStringList builtInRuleSets();
Result<QByteArray> builtInRuleSetFile(const QString &name);
Result<RuleSet> builtInRuleSet(const QString &name);

} // namespace mandate
