// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/weight.h"

#include <vector>

namespace mandate {

// How the ratings of an office's people are shared out when the office scored at least `bound` (at most,
// where less is better).
struct QuotaRow
{
    Decimal bound;
    QString label;
    std::vector<Weight> shares; // of the ratings, best first

    bool operator==(const QuotaRow &) const = default;
};

// The first row, best first, that still includes the score. There is no row for everybody.
Result<QuotaRow> quotaRow(std::span<const QuotaRow> rows, const Decimal &score, bool moreIsBetter);

// The fractional places a share of so many people comes to.
Decimal entitlement(Weight share, int people);
// Whole places by largest remainder: they add up to the number of people. Of equal remainders the larger
// share comes first, then the better rating.
Result<std::vector<int>> quotaPlaces(std::span<const Weight> shares, int people);
// Whole places as maxima: no rating may exceed its share.
std::vector<int> quotaCaps(std::span<const Weight> shares, int people);

} // namespace mandate
