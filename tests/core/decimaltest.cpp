// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/base/decimal.h"

#include <QRandomGenerator>

using namespace mandate;

TEST_CASE("a decimal reads plain decimal text and nothing else", "[decimal]")
{
    const auto [text, expected] = GENERATE(table<const char *, const char *>({
        {"0", "0"},
        {"-0", "0"},
        {"007.50", "7.5"},
        {"+3", "3"},
        {"0.000000001", "0.000000001"},
        {"0.0000000005", "0.000000001"},
        {"0.0000000004", "0"},
        {"-0.9999999996", "-1"},
        {"1685230763", "1685230763"},
        {"9999999999999999999999999999", "9999999999999999999999999999"},
        {"", nullptr},
        {"-", nullptr},
        {".5", nullptr},
        {"5.", nullptr},
        {"1e3", nullptr},
        {"1,000", nullptr},
        {" 1", nullptr},
        {"100000000000000000000000000000000000000", nullptr},
    }));
    CAPTURE(text);
    const auto decimal = Decimal::parse(std::string_view(text));
    REQUIRE(decimal.has_value() == (expected != nullptr));
    if (expected)
        CHECK(decimal->text() == QLatin1String(expected));
}

TEST_CASE("arithmetic is exact to nine digits and rounds half away from zero", "[decimal]")
{
    CHECK(dec("0.1") + dec("0.2") == dec("0.3"));
    CHECK(dec("29.95") - dec("29.9") == dec("0.05"));
    CHECK(dec("1") / dec("3") == dec("0.333333333"));
    CHECK(dec("2") / dec("3") == dec("0.666666667"));
    CHECK(dec("-2") / dec("3") == dec("-0.666666667"));
    CHECK(dec("0.000000001") * dec("0.5") == dec("0.000000001"));
    CHECK(dec("-0.000000001") * dec("0.5") == dec("-0.000000001"));
    CHECK(dec("1685230763") * dec("1685230763") == dec("2840002724561562169"));
    CHECK(dec("123456789012345678.5") / dec("0.5") == dec("246913578024691357"));
}

TEST_CASE("rounding happens at the digit asked for", "[decimal]")
{
    const auto [text, digits, expected] = GENERATE(table<const char *, int, const char *>({
        {"90.455", 2, "90.46"},
        {"-90.455", 2, "-90.46"},
        {"90.4549", 2, "90.45"},
        {"2.5", 0, "3"},
        {"0.05", 1, "0.1"},
        {"84.5", 2, "84.50"},
        {"12345678901234567890.125", 2, "12345678901234567890.13"},
    }));
    CAPTURE(text, digits);
    CHECK(dec(text).text(digits) == QLatin1String(expected));
}

TEST_CASE("what does not fit becomes overflow and stays so", "[decimal]")
{
    const Decimal large = dec("9999999999999999999999999999");
    CHECK((large * large).isOverflow());
    CHECK((large * large - large).isOverflow());
    CHECK((dec("1") / dec("0")).isOverflow());
    CHECK((dec("1") / dec("0") * dec("0")).isOverflow());
    CHECK(
        (large + large + large + large + large + large + large + large + large + large + large).isOverflow());
    CHECK_FALSE((large - large).isOverflow());
}

TEST_CASE("decimals obey the laws of arithmetic", "[decimal][property]")
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const auto next = [&random] {
            const auto value = std::int64_t(random.generate64());
            return Decimal::fromBillionths(value >> random.bounded(60));
        };
        const Decimal a = next();
        const Decimal b = next();
        const Decimal c = next();
        CAPTURE(a, b, c);
        CHECK(a + b == b + a);
        CHECK((a + b) + c == a + (b + c));
        CHECK(a * b == b * a);
        CHECK(a - b == -(b - a));
        CHECK((a < b) == (b > a));
        CHECK((a < b) == ((a - b).isNegative()));
        CHECK(Decimal::parse(QStringView(a.text())) == a);
        CHECK(a * 3 == a + a + a);
    }
}
