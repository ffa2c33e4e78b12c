// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weightspread.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace mandate {

namespace {

Weight weightOf(std::int64_t basisPoints)
{
    return Weight::fromBasisPoints(int(basisPoints)).value_or(Weight());
}

} // namespace

std::vector<Weight> spreadEvenly(Weight total, std::size_t count)
{
    std::vector<Weight> weights;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isFirst = i < std::size_t(total.basisPoints()) % count;
        weights.push_back(weightOf(total.basisPoints() / std::int64_t(count) + (isFirst ? 1 : 0)));
    }
    return weights;
}

Result<std::vector<Weight>> scaledTo(Weight total, std::span<const Weight> weights)
{
    const std::int64_t sum = std::accumulate(
        weights.begin(), weights.end(), std::int64_t(0),
        [](std::int64_t before, const Weight &weight) { return before + weight.basisPoints(); });
    if (sum == 0)
        return invalid(QCoreApplication::translate(
            "scoring", "There is no weight to scale. Enter some, or spread the weights evenly."));
    std::vector<std::int64_t> scaled;
    std::int64_t left = total.basisPoints();
    for (const Weight &weight : weights)
        left -= scaled.emplace_back(std::int64_t(weight.basisPoints()) * total.basisPoints() / sum);
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto remainder = [&](std::size_t i) {
        return std::int64_t(weights[i].basisPoints()) * total.basisPoints() % sum;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return std::pair(remainder(one), weights[one]) > std::pair(remainder(other), weights[other]);
    });
    for (std::size_t place = 0; place < std::size_t(left); ++place)
        ++scaled[order[place]];
    std::vector<Weight> result;
    for (const std::int64_t basisPoints : scaled)
        result.push_back(weightOf(basisPoints));
    return result;
}

} // namespace mandate
