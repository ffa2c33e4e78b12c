// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/targetpart.h"
#include "core/reports/cascade.h"

#include <vector>

namespace mandate {

// A record among which one is chosen.
struct FoundRecord
{
    Uuid id;
    QString table; // its kind
    QString code;  // as it is addressed
    QString title;
};

// What has some words in its code or title, those of its code first, at most so many. Letters beyond ASCII
// are found as they are written.

// What a KRA or an objective may serve: KRAs, and for an objective those of other agreements.
Result<std::vector<FoundRecord>> possibleParents(const Database &database, const CascadeNode &child,
                                                 const QString &words, int limit);
// The success indicators of a party's own agreements.
Result<std::vector<FoundRecord>> indicatorsOfParty(const Database &database, const Uuid &party,
                                                   const QString &words, int limit);

// A success indicator as it is addressed: "MOA-1/1.1.1".
struct IndicatorName
{
    QString code;
    QString title;
    bool isSigned = false; // its agreement
};

// The agreement that an objective or indicator is part of, or that the record is itself; null for all else.
Result<AgreementId> agreementHolding(const Database &database, const Uuid &record);

// Empty where there is none.
Result<IndicatorName> indicatorNamed(const Database &database, const IndicatorId &indicator);

} // namespace mandate
