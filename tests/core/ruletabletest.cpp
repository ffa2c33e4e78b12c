// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/rules/rulesetfile.h"

using namespace mandate;

namespace {

const DateRange July{QDate(2024, 7, 1), QDate(2025, 6, 30)};
const DateRange CalendarYear{QDate(2025, 1, 1), QDate(2025, 12, 31)};

// "2025-01-15 report-2", in the order of the dates.
QStringList datesOf(const std::vector<DeadlineRule> &calendar, const DateRange &cycle)
{
    QStringList dates;
    for (const DueDate &due : dueDates(calendar, cycle))
        dates += due.date.toString(Qt::ISODate) + ' ' + due.code
                 + (due.number > 1 ? QString::number(due.number) : "");
    return dates;
}

DeadlineRule fixed(Side side, int month, int day)
{
    DeadlineRule rule;
    rule.code = "x";
    rule.side = side;
    rule.month = month;
    rule.day = day;
    return rule;
}

} // namespace

TEST_CASE("the calendar of a July year falls on its days", "[rules]")
{
    CHECK(datesOf(builtInRuleSet("bangladesh-apa")->calendar, July)
          == QStringList({"2024-06-25 signing", "2024-08-31 team-review", "2024-09-30 amendment",
                          "2024-10-15 report-1", "2024-10-31 team-review2", "2024-12-31 team-review3",
                          "2025-01-15 report-2", "2025-01-30 half-year", "2025-02-28 team-review4",
                          "2025-04-15 report-3", "2025-04-30 team-review5", "2025-06-30 team-review6",
                          "2025-07-15 annual-report", "2025-08-30 results"}));
    CHECK(datesOf(builtInRuleSet("kenya-pc")->calendar, July)
          == QStringList({"2024-10-15 report", "2025-01-15 report2", "2025-04-15 report3",
                          "2025-07-15 report4", "2025-12-01 evaluation-opens", "2026-03-31 evaluation"}));
    CHECK(datesOf(builtInRuleSet("bhutan-gpms")->calendar, July)
          == QStringList({"2023-12-01 formulation", "2024-06-30 signing", "2025-01-01 mid-year",
                          "2025-07-01 evaluation-opens", "2025-08-31 evaluation"}));
}

TEST_CASE("the calendar of a calendar year and of an April year falls on its days", "[rules]")
{
    CHECK(datesOf(builtInRuleSet("generic")->calendar, CalendarYear)
          == QStringList({"2025-04-15 report", "2025-07-15 report2", "2025-08-01 mid-year",
                          "2025-10-15 report3", "2026-01-15 report4", "2026-02-28 evaluation"}));
    CHECK(datesOf(builtInRuleSet("india-rfd")->calendar, {QDate(2013, 4, 1), QDate(2014, 3, 31)})
          == QStringList({"2013-03-05 draft", "2013-04-01 design", "2013-09-30 monitoring",
                          "2014-03-31 evaluation", "2014-05-01 results"}));
}

TEST_CASE("a fixed date is looked for on its side of the cycle", "[rules]")
{
    const auto [situation, side, month, day, expected] =
        GENERATE(table<const char *, Side, int, int, const char *>({
            {"the day before the start", Side::Before, 6, 30, "2024-06-30 x"},
            {"the start itself is not before", Side::Before, 7, 1, "2023-07-01 x"},
            {"the first day", Side::During, 7, 1, "2024-07-01 x"},
            {"the last day", Side::During, 6, 30, "2025-06-30 x"},
            {"the last day is not after", Side::After, 6, 30, "2026-06-30 x"},
            {"the day after the end", Side::After, 7, 1, "2025-07-01 x"},
        }));
    CAPTURE(situation);
    CHECK(datesOf({fixed(side, month, day)}, July) == QStringList({expected}));
    CHECK(datesOf({fixed(Side::During, 3, 31)}, {QDate(2024, 7, 1), QDate(2024, 12, 31)}).isEmpty());
}

TEST_CASE("what counts from a contract is no date of the cycle", "[rules]")
{
    const RuleSet rules = *builtInRuleSet("png-executive");
    CHECK(dueDates(rules.calendar, CalendarYear).empty());
    const std::map<QString, QDate> expected{{"advertise", QDate(2025, 2, 28)},
                                            {"acting-limit", QDate(2025, 11, 30)},
                                            {"clearance", QDate(2025, 11, 30)},
                                            {"kra-review", QDate(2026, 8, 31)}};
    REQUIRE(rules.calendar.size() == expected.size());
    for (const DeadlineRule &rule : rules.calendar)
        CHECK(rule.from(QDate(2025, 8, 31)) == expected.at(rule.code));
}

TEST_CASE("the quota table of 2015 has a row for every score from 60", "[rules]")
{
    const RuleSet rules = *builtInRuleSet("bhutan-gpms");
    const QuotaTable *quotas = rules.quotaTable(QDate(2015, 6, 30));
    REQUIRE(quotas != nullptr);
    const auto [score, label] = GENERATE(table<const char *, const char *>({
        {"100", "Category 1"},
        {"90.00", "Category 1"},
        {"89.99", "Category 2"},
        {"80", "Category 2"},
        {"79.99", "Category 3"},
        {"70", "Category 3"},
        {"60", "Category 4"},
        {"59.99", nullptr},
        {"0", nullptr},
    }));
    CAPTURE(score);
    const auto row = quotas->row(dec(score));
    CHECK(row.has_value() == (label != nullptr));
    if (row)
        CHECK(row->label == QString(label));
}

TEST_CASE("the one row known of 2018 to 2020 stands for no other score", "[rules]")
{
    const RuleSet rules = *builtInRuleSet("bhutan-gpms");
    const QuotaTable *quotas = rules.quotaTable(QDate(2019, 6, 30));
    REQUIRE(quotas != nullptr);
    REQUIRE(quotas->row(96));
    CHECK(quotas->row(96)->shares.front().percent() == 3);
    CHECK_FALSE(quotas->row(dec("95.99")));
    CHECK_FALSE(quotas->row(dec("96.01")));
    CHECK(rules.quotaTable(QDate(2020, 7, 1)) == nullptr);
    CHECK(rules.quotaTable(QDate(2018, 6, 30))->code == QString("2015"));
    CHECK(rules.quotaTable(QDate(2018, 7, 1))->code == QString("2018"));
}

TEST_CASE("a post's category says where its holder's score comes from", "[rules]")
{
    const RuleSet rules = *builtInRuleSet("bhutan-gpms");
    const DerivationTable *table = rules.derivationTable(QDate(2015, 6, 30));
    REQUIRE(table != nullptr);
    CHECK(table->rule("director")->shares
          == std::vector<ScoreShare>{{ScoreSource::Agency, 70}, {ScoreSource::Department, 30}});
    CHECK(table->rule("officer") == nullptr); // the MaX form came a year later
    const DerivationTable *later = rules.derivationTable(QDate(2015, 7, 1));
    REQUIRE(later != nullptr);
    CHECK(later->rule("director")->shares == table->rule("director")->shares);
    CHECK(later->rule("officer")->shares
          == std::vector<ScoreShare>{{ScoreSource::WorkPlan, 70}, {ScoreSource::Competency, 30}});
    CHECK(table->rule("gardener") == nullptr);
    CHECK(rules.derivationTable(QDate(2014, 6, 30)) == nullptr);
}
