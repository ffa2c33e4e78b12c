// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/rules/rulesetfile.h"

namespace mandate {

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all;
    for (const QString &name : builtInRuleSets())
        all.push_back(builtInRuleSetFile(name).value());
    return all;
}

void tryOut(const QByteArray &input)
{
    static_cast<void>(readRuleSet(input, "fuzz.json"));
}

} // namespace mandate
