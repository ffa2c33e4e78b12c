// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/glossary.h"
#include "core/base/record.h"
#include "core/store/records.h"

#include <catch2/catch.hpp>

using namespace mandate;

TEST_CASE("the glossary explains fields by their own record first", "[window]")
{
    CHECK(meaningOf(u"objective", u"weight").contains("100"));
    CHECK(meaningOf(u"indicator", u"weight") != meaningOf(u"objective", u"weight"));
    CHECK(meaningOf(u"kpi", u"unit") == meaningOf(u"indicator", u"unit"));
    CHECK(meaningOf(u"indicator", u"number").isEmpty());
    CHECK(meaningOf(u"objective", u"consequence").isEmpty());
}

TEST_CASE("every field of an indicator that holds a judgement is explained", "[window]")
{
    const auto column = GENERATE(as<QString>(), "unit", "unit_type", "direction", "class", "weight", "level1",
                                 "level5", "target", "trend1", "trend2", "definition", "method", "source",
                                 "owner", "ceiling", "aggregation", "all_or_nothing");
    CAPTURE(column.toStdString());
    const Description *indicator = descriptionOf(u"indicator");
    REQUIRE(indicator);
    CHECK(indicator->indexOf(column) >= 0); // the glossary follows the record's own names
    CHECK_FALSE(meaningOf(u"indicator", column).isEmpty());
}
