// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"
#include "core/scoring/composite.h"
#include "core/scoring/score.h"

#include <QDate>

#include <map>

namespace mandate {

class CycleRules;
class Database;

// How one objective or indicator of an agreement stands.
struct Standing
{
    ScoreState state = ScoreState::NotDue;
    std::optional<Decimal> score;
    Decimal cover = 100; // the part of its weight the score stands over, in percent
};

// How an agreement stands as of a day, with its objectives and indicators by their identities.
struct AgreementStanding
{
    Scheme scheme;
    Composite composite;
    std::map<Uuid, Standing> items;
};

Result<AgreementStanding> standingOf(const Database &database, const AgreementId &agreement,
                                     const QDate &asOf);
// The same for one of many: the rules of a cycle are read once.
Result<AgreementStanding> standingOf(const Database &database, CycleRules &known,
                                     const AgreementId &agreement, const QDate &asOf);

} // namespace mandate
