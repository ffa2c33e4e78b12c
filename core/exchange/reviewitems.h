// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/exchange/slice.h"
#include "core/plan/agreement.h"
#include "core/rules/ruleset.h"

#include <QStringList>

#include <map>

namespace mandate {

// Says what must be corrected in agreements as a whole, a sentence each: weights that no longer come to 100
// after two offices each did their part, say. It is for a person to put right; what came stays as it came.
// Keeps the rule sets it has read, as it is asked before and after.
class Reviewer
{
public:
    explicit Reviewer(const Database &database) : m_database(database) {}

    Result<QStringList> items(const RecordSet &agreements);
    // Those of them that the register holds.
    Result<RecordSet> present(const RecordSet &agreements) const;

private:
    Result<void> add(const AgreementId &agreement, QStringList &items);
    Result<Dossier> outline(const Agreement &agreement) const;
    Result<const RuleSet *> rules(const Cycle &cycle);

    const Database &m_database;
    std::map<CycleId, RuleSet> m_rules;
};

// The same for who asks once.
Result<QStringList> reviewItems(const Database &database, const RecordSet &agreements);

} // namespace mandate
