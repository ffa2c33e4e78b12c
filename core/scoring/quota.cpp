// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/quota.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace mandate {

namespace {

// A place is a whole part of ten thousand, as a share is counted in basis points.
std::int64_t parts(Weight share, int people)
{
    return std::int64_t(share.basisPoints()) * people;
}

} // namespace

Result<QuotaRow> quotaRow(std::span<const QuotaRow> rows, const Decimal &score, bool moreIsBetter)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const QuotaRow &each) {
        return moreIsBetter ? score >= each.bound : score <= each.bound;
    });
    if (row != rows.end())
        return *row;
    return invalid(QCoreApplication::translate("scoring", "The quota table has no row for a score of %1; "
                                                          "the places must be decided by hand.")
                       .arg(score.text()));
}

Decimal entitlement(Weight share, int people)
{
    return Decimal::fromInteger(parts(share, people)) / Weight::Whole;
}

std::vector<int> quotaCaps(std::span<const Weight> shares, int people)
{
    std::vector<int> places;
    for (const Weight share : shares)
        places.push_back(static_cast<int>(parts(share, people) / Weight::Whole));
    return places;
}

Result<std::vector<int>> quotaPlaces(std::span<const Weight> shares, int people)
{
    int total = 0;
    for (const Weight share : shares)
        total += share.basisPoints();
    if (total != Weight::Whole)
        return invalid(QCoreApplication::translate("scoring", "The shares of a quota total 100, not %1.")
                           .arg((Decimal(total) / 100).text()));

    std::vector<int> places = quotaCaps(shares, people);
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto remainder = [&](std::size_t i) { return parts(shares[i], people) % Weight::Whole; };
        return std::pair(remainder(a), shares[a]) > std::pair(remainder(b), shares[b]);
    });
    const int left = people - std::accumulate(places.begin(), places.end(), 0);
    for (int i = 0; i < left; ++i)
        ++places[order[std::size_t(i)]];
    return places;
}

} // namespace mandate
