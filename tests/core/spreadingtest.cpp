// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/spreading.h"
#include "core/plan/allocation.h"
#include "tests/testing.h"

using namespace mandate;

TEST_CASE("a target spread evenly leaves nothing over", "[plan]")
{
    const auto [target, unit, count, inUnits] = GENERATE(table<const char *, UnitType, int, bool>({
        {"100", UnitType::Number, 3, true},
        {"7", UnitType::Number, 7, true},
        {"5", UnitType::Number, 7, false}, // fewer than parts
        {"195000", UnitType::Number, 11, true},
        {"12.5", UnitType::Number, 3, false},
        {"1000000", UnitType::Money, 6, true},
        {"75", UnitType::Percent, 3, false},
        {"2015-06-30", UnitType::Date, 2, false},
    }));
    CAPTURE(target, count);
    const Figure figure{QString::fromLatin1(target), {}};
    const auto parts = spreadEvenly(figure, unit, std::vector<TargetPart>(std::size_t(count)));
    const Allocation allocation = allocationOf(figure, unit, parts);
    CHECK(allocation.state == AllocationState::Exact);
    CHECK(parts.front().quantity.isGiven() == inUnits);
    CHECK(parts.front().share.has_value() != inUnits);
}

TEST_CASE("nothing is spread over nobody", "[plan]")
{
    CHECK(spreadEvenly({"100", {}}, UnitType::Number, {}).empty());
}
