// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cyclerules.h"

namespace mandate {

Result<const RuleSet *> CycleRules::of(const Cycle &cycle)
{
    const auto known = m_rules.find(cycle.rules);
    if (known != m_rules.end())
        return &known->second;
    auto rules = rulesOf(m_database, cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    return &m_rules.emplace(cycle.rules, std::move(*rules)).first->second;
}

} // namespace mandate
