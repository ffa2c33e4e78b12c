// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/itemaddress.h"

#include "tests/testing.h"

using namespace mandate;

TEST_CASE("an item's address is an agreement's code and one to three numbers", "[address]")
{
    const auto [text, code, number] = GENERATE(table<const char *, const char *, std::vector<int>>({
        {"MOA-1/1", "MOA-1", {1}},
        {"MOA-1/1.2.3", "MOA-1", {1, 2, 3}},
        {"A/B/12.3", "A/B", {12, 3}},
    }));
    CHECK(itemAddress(text) == ItemAddress{code, number});
}

TEST_CASE("what is no address is none", "[address]")
{
    const auto text = GENERATE("", "MOA-1", "/1", "MOA-1/", "MOA-1/0", "MOA-1/-1", "MOA-1/+1", "MOA-1/1.",
                               "MOA-1/1.2.3.4", "MOA-1/x");
    CAPTURE(text);
    CHECK_FALSE(itemAddress(text));
}
