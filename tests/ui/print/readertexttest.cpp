// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/readertext.h"

#include "tests/testing.h"

using namespace mandate;

TEST_CASE("numbers print in the reader's way, exactly", "[print]")
{
    const auto [locale, number, text] = GENERATE(table<std::string, std::string, std::string>({
        {"en_GB", "0", "0"},
        {"en_GB", "999", "999"},
        {"en_GB", "195000", "195,000"},
        {"en_GB", "-1234.5", "-1,234.5"},
        {"en_GB", "1234567890123456789012345678.123456789",
         "1,234,567,890,123,456,789,012,345,678.123456789"},
        {"de_DE", "195000.25", "195.000,25"},
        {"bn_BD", "12.5", "১২.৫"},
    }));
    CAPTURE(locale, number);
    const ReaderText reader{QLocale(QString::fromStdString(locale))};
    CHECK(reader.number(dec(number.c_str())).toStdString() == text);
}

TEST_CASE("a figure prints as its unit asks, or as it was written", "[print]")
{
    const auto [value, source, unit, text] =
        GENERATE(table<const char *, const char *, UnitType, const char *>({
            {"195000", "195,000", UnitType::Number, "195,000"},
            {"20", "20%", UnitType::Percent, "20 %"},
            {"", "-", UnitType::Number, "–"},
            {"", "(blank)", UnitType::Number, "–"},
            {"M43/F57", "", UnitType::Ratio, "M43/F57"},
            {"Unqualified", "", UnitType::Category, "Unqualified"},
            {"2015-06-30", "", UnitType::Date, "30 Jun 2015"},
            {"yes", "YES", UnitType::YesNo, "Yes"},
        }));
    CAPTURE(value, source);
    const ReaderText reader{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    CHECK(reader.figure({value, source}, unit) == text);
}

TEST_CASE("weights get the digits they need", "[print]")
{
    CHECK(digitsOf(Weight::fromBasisPoints(1200).value()) == 0);
    CHECK(digitsOf(Weight::fromBasisPoints(1250).value()) == 1);
    CHECK(digitsOf(Weight::fromBasisPoints(833).value()) == 2);
}
