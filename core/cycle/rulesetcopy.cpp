// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/rulesetcopy.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<RuleSetCopy>()
{
    static constexpr Field fields[] = {
        field<&RuleSetCopy::id>("id"),
        field<&RuleSetCopy::code>("code", QT_TRANSLATE_NOOP("rule_set", "Code")),
        field<&RuleSetCopy::version>("version", QT_TRANSLATE_NOOP("rule_set", "Version")),
        field<&RuleSetCopy::content>("content", QT_TRANSLATE_NOOP("rule_set", "Content")),
    };
    static constexpr Description description{"rule_set", QT_TRANSLATE_NOOP("rule_set", "rule set"), fields};
    return description;
}

} // namespace mandate
