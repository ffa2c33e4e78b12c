// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/base/period.h"

using namespace mandate;

TEST_CASE("month ends stay month ends", "[period]")
{
    const auto [date, months, expected] = GENERATE(table<QDate, int, QDate>({
        {QDate(2014, 7, 1), 3, QDate(2014, 10, 1)},
        {QDate(2015, 2, 28), 1, QDate(2015, 3, 31)},
        {QDate(2016, 2, 28), 1, QDate(2016, 3, 28)},
        {QDate(2015, 1, 31), 1, QDate(2015, 2, 28)},
        {QDate(2015, 1, 30), 1, QDate(2015, 2, 28)},
        {QDate(2016, 2, 29), 12, QDate(2017, 2, 28)},
        {QDate(2015, 3, 31), -1, QDate(2015, 2, 28)},
    }));
    CHECK(monthsLater(date, months) == expected);
}

TEST_CASE("a period knows its days in a cycle", "[period]")
{
    const QDate july(2014, 7, 1);
    CHECK(Period::parse(u"Q1")->within(july) == DateRange{QDate(2014, 7, 1), QDate(2014, 9, 30)});
    CHECK(Period::parse(u"Q4")->within(july) == DateRange{QDate(2015, 4, 1), QDate(2015, 6, 30)});
    CHECK(Period::parse(u"H2")->within(july) == DateRange{QDate(2015, 1, 1), QDate(2015, 6, 30)});
    CHECK(Period::parse(u"M08")->within(july) == DateRange{QDate(2015, 2, 1), QDate(2015, 2, 28)});
    CHECK(Period::parse(u"Y")->within(july) == DateRange{QDate(2014, 7, 1), QDate(2015, 6, 30)});
}

TEST_CASE("a period is read from its text and written back", "[period]")
{
    for (const char *text : {"Q1", "Q4", "H1", "H2", "M01", "M12", "Y"})
        CHECK(Period::parse(QString::fromLatin1(text))->text() == QLatin1String(text));
    CHECK(Period::parse(u"M1")->text() == QLatin1String("M01"));
    for (const char *text : {"", "Q", "Q0", "Q5", "Q01", "H3", "M13", "M00", "Y1", "q1", "X1"}) {
        CAPTURE(text);
        CHECK_FALSE(Period::parse(QString::fromLatin1(text)));
    }
}

TEST_CASE("years are labelled as offices label them", "[period]")
{
    CHECK(yearLabel(QDate(2014, 7, 1), QDate(2015, 6, 30)) == QLatin1String("2014-15"));
    CHECK(yearLabel(QDate(1999, 7, 1), QDate(2000, 6, 30)) == QLatin1String("1999-00"));
    CHECK(yearLabel(QDate(2021, 1, 1), QDate(2021, 12, 31)) == QLatin1String("2021"));
}
