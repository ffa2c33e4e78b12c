// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weightspread.h"

#include "tests/testing.h"

#include <numeric>
#include <random>

using namespace mandate;

namespace {

Weight points(int basisPoints)
{
    return Weight::fromBasisPoints(basisPoints).value();
}

int sumOf(const std::vector<Weight> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0,
                           [](int sum, const Weight &weight) { return sum + weight.basisPoints(); });
}

std::vector<Weight> weightsOf(const std::vector<int> &basisPoints)
{
    std::vector<Weight> weights;
    for (const int each : basisPoints)
        weights.push_back(points(each));
    return weights;
}

} // namespace

TEST_CASE("a weight spread evenly adds up to itself, to the basis point", "[weights]")
{
    for (int count = 1; count <= 300; ++count) {
        const int total = GENERATE(0, 1, 2999, 3000, 10'000);
        const auto spread = spreadEvenly(points(total), std::size_t(count));
        CAPTURE(count, total);
        REQUIRE(int(spread.size()) == count);
        CHECK(sumOf(spread) == total);
        CHECK(spread.front().basisPoints() - spread.back().basisPoints() <= 1);
    }
    CHECK(spreadEvenly(points(10'000), 3) == weightsOf({3334, 3333, 3333}));
    CHECK(spreadEvenly(points(100), 0).empty());
}

TEST_CASE("scaled weights keep their proportions", "[weights]")
{
    const auto [before, total, after] = GENERATE(table<std::vector<int>, int, std::vector<int>>({
        {{10, 20, 30}, 6000, {1000, 2000, 3000}},
        {{3000, 3000, 3000}, 10'000, {3334, 3333, 3333}},
        {{1, 1, 4}, 10'000, {1667, 1666, 6667}}, // equal remainders: the larger weight, then the first
        {{0, 5000}, 3000, {0, 3000}},
        {{7000, 7000}, 10'000, {5000, 5000}},
        {{9999}, 10'000, {10'000}},
    }));
    CHECK(scaledTo(points(total), weightsOf(before)).value() == weightsOf(after));
}

TEST_CASE("whatever is scaled adds up, and the larger stays the larger", "[weights]")
{
    std::mt19937 random(20141122);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<int> before(1 + random() % 40);
        for (int &each : before)
            each = int(random() % 2'500);
        const int total = int(random() % 10'001);
        const auto scaled = scaledTo(points(total), weightsOf(before));
        const bool isNothing = std::all_of(before.begin(), before.end(), [](int each) { return each == 0; });
        REQUIRE(scaled.has_value() == !isNothing);
        if (!scaled)
            continue;
        REQUIRE(sumOf(*scaled) == total);
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < before.size(); ++j)
                if (before[i] < before[j])
                    REQUIRE((*scaled)[i] <= (*scaled)[j]);
    }
}

TEST_CASE("where there is no weight nothing can be scaled", "[weights]")
{
    CHECK(scaledTo(points(100), {}).error().message.contains("spread"));
    CHECK_FALSE(scaledTo(points(100), weightsOf({0, 0})));
}
