// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/scoring/figure.h"

using namespace mandate;

TEST_CASE("a cell reads as its value and keeps what was written", "[figure]")
{
    const auto [text, unit, value, source] =
        GENERATE(table<const char *, UnitType, const char *, const char *>({
            {"12", UnitType::Number, "12", ""},
            {" 12 ", UnitType::Number, "12", ""},
            {"195,000", UnitType::Number, "195000", "195,000"},
            {"1,685,230,763", UnitType::Money, "1685230763", "1,685,230,763"},
            {"12,34,567.50", UnitType::Money, "1234567.5", "12,34,567.50"},
            {"1 234 567", UnitType::Number, "1234567", "1 234 567"},
            {"1\u00a0234", UnitType::Number, "1234", "1\u00a0234"},
            {"1\u202f234,5", UnitType::Category, "1\u202f234,5", ""},
            {"-3", UnitType::Number, "-3", ""},
            {"\u22123", UnitType::Number, "-3", "\u22123"},
            {"+3", UnitType::Number, "3", "+3"},
            {"007.50", UnitType::Number, "7.5", "007.50"},
            {"0", UnitType::Number, "0", ""},
            {"20%", UnitType::Percent, "20", "20%"},
            {"20 %", UnitType::Number, "20", "20 %"},
            {"99.6%", UnitType::Percent, "99.6", "99.6%"},
            {"-", UnitType::Number, "", "-"},
            {"–", UnitType::Date, "", "–"},
            {"—", UnitType::Category, "", "—"},
            {"--", UnitType::YesNo, "", "--"},
            {"(blank)", UnitType::Percent, "", "(blank)"},
            {"", UnitType::Number, "", ""},
            {"   ", UnitType::Ratio, "", ""},
            {"2015-06-30", UnitType::Date, "2015-06-30", ""},
            {"Yes", UnitType::YesNo, "yes", "Yes"},
            {"no", UnitType::YesNo, "no", ""},
            {"Unqualified", UnitType::Category, "Unqualified", ""},
            {"M43/F57", UnitType::Ratio, "M43/F57", ""},
        }));
    CAPTURE(text);
    const auto figure = readFigure(QString::fromUtf8(text), unit);
    REQUIRE(figure);
    CHECK(figure->value == QString::fromUtf8(value));
    CHECK(figure->source == QString::fromUtf8(source));
    CHECK(figure->written() == QString::fromUtf8(text).trimmed());
    CHECK(figure->isGiven() == (*value != '\0'));
}

TEST_CASE("what cannot be read is refused and the reason quotes it", "[figure]")
{
    const auto [text, unit] = GENERATE(table<const char *, UnitType>({
        {"1,23", UnitType::Number},
        {"1,2345", UnitType::Number},
        {"1234,567", UnitType::Number},
        {",123", UnitType::Number},
        {"1,,234", UnitType::Number},
        {"1,234 567", UnitType::Number},
        {"123,45,678", UnitType::Number},
        {"1,234,56,789", UnitType::Number},
        {"1.234.567", UnitType::Number},
        {"1.", UnitType::Number},
        {"1.5,000", UnitType::Number},
        {"1\n234", UnitType::Number},
        {"1e5", UnitType::Number},
        {"--5", UnitType::Number},
        {"+-5", UnitType::Number},
        {"28/150", UnitType::Number},
        {"2,038 (2009)", UnitType::Number},
        {"not available", UnitType::Number},
        {"Nu 500", UnitType::Money},
        {"20%", UnitType::Money},
        {"20%%", UnitType::Percent},
        {"%", UnitType::Percent},
        {"99999999999999999999999999999", UnitType::Number},
        {"30/06/2015", UnitType::Date},
        {"2015/06/30", UnitType::Date},
        {"2015-02-29", UnitType::Date},
        {"2015-06-30T00:00", UnitType::Date},
        {"perhaps", UnitType::YesNo},
    }));
    CAPTURE(text);
    const auto figure = readFigure(QString::fromUtf8(text), unit);
    REQUIRE_FALSE(figure);
    CHECK(figure.error().kind == Error::Kind::Invalid);
    CHECK(figure.error().message.contains(QString::fromUtf8(text)));
}

TEST_CASE("a refused number shows how one is written", "[figure]")
{
    CHECK(
        readFigure("1,23", UnitType::Number).error().message
        == QString::fromUtf8("“1,23” is not a number: expected digits such as 1234.5 or, grouped, 1,234.5."));
}

TEST_CASE("a mapping may swap point and comma", "[figure]")
{
    const NumberStyle continental{u',', u'.'};
    CHECK(readFigure("1.234.567,5", UnitType::Number, continental)->value == "1234567.5");
    CHECK(readFigure("1 234,5", UnitType::Number, continental)->value == "1234.5");
    CHECK_FALSE(readFigure("1,234.5", UnitType::Number, continental));
    CHECK(readFigure("1'234.5", UnitType::Number, {u'.', u'\''})->value == "1234.5");
}

TEST_CASE("reading a figure makes it comparable", "[figure]")
{
    CHECK(reading(Figure{"12.5", {}}, UnitType::Percent) == Reading{dec("12.5"), {}});
    CHECK(reading(Figure{"1970-01-01", {}}, UnitType::Date)->number + 31
          == reading(Figure{"1970-02-01", {}}, UnitType::Date)->number);
    CHECK(reading(Figure{"M43/F57", {}}, UnitType::Ratio)->text == "M43/F57");
    CHECK(written(*reading(Figure{"12.5", {}}, UnitType::Money), UnitType::Money) == "12.5");
    CHECK(written(*reading(Figure{"1970-01-01", {}}, UnitType::Date), UnitType::Date) == "1970-01-01");
    CHECK(written(*reading(Figure{"yes", {}}, UnitType::YesNo), UnitType::YesNo) == "yes");
    CHECK_FALSE(reading(Figure{{}, "-"}, UnitType::Number));
    CHECK_FALSE(reading(Figure{"M43/F57", {}}, UnitType::Number));
    CHECK_FALSE(reading(Figure{"soon", {}}, UnitType::Date));
}
