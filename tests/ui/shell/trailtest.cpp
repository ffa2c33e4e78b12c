// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "ui/shell/trail.h"

using namespace mandate;

TEST_CASE("a trail leads back and ahead as a browser's", "[window]")
{
    const Destination cascade{PageKind::Cascade, {}, {}, {}};
    const Destination list{PageKind::Agreements, {}, {}, {}};
    const Destination one{PageKind::Agreements, Uuid::create(), {}, {}};
    Trail trail;
    CHECK_FALSE(trail.back());
    trail.visit(cascade);
    trail.visit(cascade);
    CHECK_FALSE(trail.canGoBack());
    trail.visit(list);
    trail.visit(one);
    CHECK(trail.back() == list);
    CHECK(trail.back() == cascade);
    CHECK_FALSE(trail.back());
    CHECK(trail.forward() == list);
    trail.visit(cascade); // what lay ahead is forgotten
    CHECK_FALSE(trail.canGoForward());
    CHECK(trail.back() == list);
    for (int i = 0; i < 1'000; ++i)
        trail.visit({PageKind::Agreements, Uuid::create(), {}, {}});
    int steps = 0;
    while (trail.back())
        ++steps;
    CHECK(steps < 1'000);
    CHECK(steps > 100);
    trail.clear();
    CHECK_FALSE(trail.canGoBack());
}
