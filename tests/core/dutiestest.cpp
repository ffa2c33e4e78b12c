// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/duties.h"

#include "core/rules/rulesetfile.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

RuleSet rules(const char *code)
{
    return builtInRuleSet(QString::fromLatin1(code)).value();
}

Cycle cycle()
{
    Cycle made;
    made.id = CycleId::create();
    made.code = "2014-15";
    made.start = QDate(2014, 7, 1);
    made.end = QDate(2015, 6, 30);
    return made;
}

QStringList lines(const std::vector<Duty> &duties)
{
    QStringList lines;
    for (const Duty &duty : duties)
        lines += QStringLiteral("%1 %2 %3")
                     .arg(duty.scope == CalendarScope::Staff ? "staff" : "agreement",
                          duty.report ? duty.report->text() : QStringLiteral("sign"),
                          duty.due.isValid() ? duty.due.toString(Qt::ISODate) : QStringLiteral("-"));
    return lines;
}

} // namespace

TEST_CASE("what is past is overdue, what comes within seven days is for this week", "[tasks]")
{
    const QDate today(2015, 1, 10);
    const auto [day, urgency] = GENERATE(table<const char *, Urgency>({
        {"2015-01-09", Urgency::Overdue},
        {"2015-01-10", Urgency::ThisWeek},
        {"2015-01-17", Urgency::ThisWeek},
        {"2015-01-18", Urgency::Later},
        {"", Urgency::Later},
    }));
    CAPTURE(day);
    CHECK(urgencyOf(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), today) == urgency);
}

TEST_CASE("a rule set's calendar says what a cycle asks, and by when", "[tasks]")
{
    const auto [code, today, expected] = GENERATE(table<const char *, QDate, QStringList>({
        // Signed by the fixed day before the year; halves, for which the calendar names no day, by their end.
        {"bhutan-gpms",
         QDate(2015, 1, 10),
         {"agreement sign 2014-06-30", "agreement H1 2014-12-31", "staff H1 2014-12-31", "staff sign -"}},
        // A quarter is reported within fifteen days; no day is known for signing.
        {"generic",
         QDate(2015, 1, 10),
         {"agreement Q1 2014-10-15", "staff Q1 2014-09-30", "staff Q2 2014-12-31", "agreement Q2 2015-01-15",
          "agreement sign -", "staff sign -"}},
        // Three fixed days; the fourth quarter is over and has none.
        {"bangladesh-apa",
         QDate(2015, 7, 1),
         {"agreement sign 2014-06-25", "agreement Q1 2014-10-15", "agreement Q2 2015-01-15",
          "agreement Q3 2015-04-15", "agreement Q4 2015-06-30", "staff Q1 2014-09-30", "staff Q2 2014-12-31",
          "staff Q3 2015-03-31", "staff Q4 2015-06-30", "staff sign -"}},
        // The day on which results of the year are handed in is not that of its first half.
        {"india-rfd",
         QDate(2015, 7, 10),
         {"agreement H1 2014-12-31", "agreement H2 2015-06-30", "staff H1 2014-12-31", "staff H2 2015-06-30",
          "agreement sign -", "staff sign -"}},
    }));
    CAPTURE(code);
    CHECK(lines(dutiesOf(cycle(), rules(code), today)) == expected);
}

TEST_CASE("a period that is not over asks for no report", "[tasks]")
{
    for (const Duty &duty : dutiesOf(cycle(), rules("generic"), QDate(2014, 9, 30)))
        CHECK_FALSE(duty.report);
}
