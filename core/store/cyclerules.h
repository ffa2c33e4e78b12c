// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/rules/ruleset.h"
#include "core/store/dossiers.h"

#include <map>

namespace mandate {

// The rule sets of a register's cycles, read once each.
class CycleRules
{
public:
    explicit CycleRules(const Database &database) : m_database(database) {}
    Result<const RuleSet *> of(const Cycle &cycle);

private:
    const Database &m_database;
    std::map<RuleSetId, RuleSet> m_rules;
};

} // namespace mandate
