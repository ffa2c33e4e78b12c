// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/plan/kra.h"
#include "core/reports/rollup.h"
#include "core/scoring/composite.h"

#include <QDate>

namespace mandate {

// How one agreement of an institution stands.
struct AgencyResult
{
    AgreementId agreement;
    QString code;
    AgreementKind kind = AgreementKind::Apa;
    QString agency; // the office of the second party, or who else it is
    QString peerGroup;
    Scheme scheme;
    Composite composite;
    QString problem; // why it cannot be scored at all; else empty
};

// Of every institution's agreement, in the order of peer groups, and within one from the best to the worst;
// what has no score stands last.
Result<std::vector<AgencyResult>> agencyResults(const Database &database, const QDate &asOf,
                                                const std::vector<Cycle> &cycles);

// How far a result is from the worst of its scheme to the best, 0 to 100; nothing where none is scored.
std::optional<Decimal> shareOfScale(const AgencyResult &result);

// What is said of a result: a rating, or why there is none.
enum class Rated { Band, NoBand, Provisional, NotScored };

Rated ratedAs(const AgencyResult &result);

// How many results fell into one rating; a band by its scheme's name for it.
struct RatingCount
{
    Rated rated = Rated::Band;
    QString band;
    int count = 0;

    bool operator==(const RatingCount &) const = default;
};

// The bands of every scheme in use, best first and empty ones too, then what has no rating.
std::vector<RatingCount> ratingCounts(const std::vector<AgencyResult> &results);
bool belongsTo(const AgencyResult &result, const RatingCount &rating);

// How far a KRA got.
struct KraProgress
{
    Kra kra;
    KraAttainment attainment;
};

// The KRAs of the highest level in use, by code.
Result<std::vector<KraProgress>> kraProgress(const Database &database, const QDate &asOf,
                                             const CycleId &cycle = {});

} // namespace mandate
