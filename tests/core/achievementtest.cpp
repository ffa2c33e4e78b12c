// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

using namespace mandate;

namespace {

struct Row
{
    const char *period;
    const char *value = "";
    ReportState state = ReportState::Reported;
    Stage stage = Stage::Claimed;
};

std::vector<PeriodFigure> figuresOf(const std::vector<Row> &rows, UnitType unit = UnitType::Number)
{
    std::vector<PeriodFigure> figures;
    for (const Row &row : rows)
        figures.push_back(
            {Period::parse(QString(row.period)).value(), row.stage, row.state, read(row.value, unit)});
    return figures;
}

Achievement yearOf(const std::vector<Row> &rows, Aggregation aggregation, UnitType unit = UnitType::Number)
{
    const QDate end(2015, 6, 30);
    return annualValue(figuresOf(rows, unit), unit, aggregation, end, end);
}

constexpr auto NotDue = ReportState::NotDue;
constexpr auto Missing = ReportState::Missing;
constexpr auto NotApplicable = ReportState::NotApplicable;

} // namespace

TEST_CASE("periods become a year", "[achievement]")
{
    const std::vector<Row> full{{"Q1", "20"}, {"Q2", "40"}, {"Q3", "60"}, {"Q4", "10"}};
    const std::vector<Row> running{{"Q1", "20"}, {"Q2", "40"}, {"Q3", "", NotDue}};
    const std::vector<Row> gap{{"Q1", "20"}, {"Q2", "", Missing}, {"Q3", "10"}, {"Q4", "", NotApplicable}};
    const auto [rows, aggregation, state, value] =
        GENERATE_COPY(table<std::vector<Row>, Aggregation, ScoreState, const char *>({
            {full, Aggregation::Sum, ScoreState::Reported, "130"},
            {full, Aggregation::Average, ScoreState::Reported, "32.5"},
            {full, Aggregation::Maximum, ScoreState::Reported, "60"},
            {full, Aggregation::Last, ScoreState::Reported, "10"},
            {full, Aggregation::Unspecified, ScoreState::Reported, "10"},
            {running, Aggregation::Sum, ScoreState::Reported, "60"},
            {running, Aggregation::Average, ScoreState::Reported, "30"},
            {running, Aggregation::Last, ScoreState::Reported, "40"},
            {gap, Aggregation::Sum, ScoreState::Missing, ""},
            {gap, Aggregation::Average, ScoreState::Missing, ""},
            {gap, Aggregation::Maximum, ScoreState::Reported, "20"},
            {gap, Aggregation::Last, ScoreState::Reported, "10"},
            {{{"Q4", "4"}, {"Q1", "1"}}, Aggregation::Last, ScoreState::Reported, "4"},
            {{{"M12", "4"}, {"M02", "1"}}, Aggregation::Sum, ScoreState::Reported, "5"},
            {{{"Y", "7"}, {"Q1", "20"}}, Aggregation::Sum, ScoreState::Reported, "7"},
            {{{"Q1", "20"}, {"Y", "", Missing}}, Aggregation::Last, ScoreState::Missing, ""},
            {{{"Y", "7"}, {"Q1", "1"}, {"H1", "2"}}, Aggregation::Last, ScoreState::Reported, "7"},
            {{{"Q1", "-"}}, Aggregation::Last, ScoreState::NotDue, ""},
            {{{"Q1", "20"}, {"Q2", "-"}}, Aggregation::Sum, ScoreState::Reported, "20"},
            {{{"Q1", "", NotDue}, {"Q2", "", NotApplicable}}, Aggregation::Last, ScoreState::NotDue, ""},
            {{{"Y", "", NotApplicable}}, Aggregation::Last, ScoreState::NotApplicable, ""},
            {{{"Q1", "", Missing}, {"Q2", "", NotDue}}, Aggregation::Last, ScoreState::Missing, ""},
        }));
    const Achievement year = yearOf(rows, aggregation);
    CHECK(year.state == state);
    CHECK(year.obstacle == Obstacle::None);
    CHECK(year.value == read(value));
}

TEST_CASE("the latest stage of each period counts", "[achievement]")
{
    const Row claimed{"Q1", "30"};
    const Row verified{"Q1", "20", ReportState::Reported, Stage::Verified};
    const Row corrected{"Q1", "21", ReportState::Reported, Stage::Verified};
    const Row final{"Q1", "10", ReportState::Reported, Stage::Final};
    const Row second{"Q2", "5"};
    CHECK(yearOf({claimed, second}, Aggregation::Sum).value->number == dec("35"));
    CHECK(yearOf({verified, claimed, second}, Aggregation::Sum).value->number == dec("25"));
    CHECK(yearOf({verified, corrected, claimed, second}, Aggregation::Sum).value->number == dec("26"));
    CHECK(yearOf({final, verified, claimed, second}, Aggregation::Sum).value->number == dec("15"));
    CHECK(yearOf({claimed, {"Q1", "", NotApplicable, Stage::Final}}, Aggregation::Last).state
          == ScoreState::NotApplicable);
}

TEST_CASE("dates and words have no sum", "[achievement]")
{
    const std::vector<Row> dates{{"Q1", "2015-06-05"}, {"Q2", "2015-05-01"}};
    CHECK(yearOf(dates, Aggregation::Maximum, UnitType::Date).value == read("2015-06-05", UnitType::Date));
    CHECK(yearOf(dates, Aggregation::Last, UnitType::Date).value == read("2015-05-01", UnitType::Date));
    CHECK(yearOf(dates, Aggregation::Average, UnitType::Date).obstacle == Obstacle::NotAdditive);
    const std::vector<Row> words{{"Q1", "yes"}, {"Q2", "no"}};
    CHECK(yearOf(words, Aggregation::Last, UnitType::YesNo).value->text == "no");
    CHECK(yearOf(words, Aggregation::Sum, UnitType::YesNo).obstacle == Obstacle::NotAdditive);
}

TEST_CASE("periods of several lengths and sums too large are beyond scoring", "[achievement]")
{
    const Achievement mixed = yearOf({{"Q1", "1"}, {"H1", "2"}}, Aggregation::Last);
    CHECK(mixed.state == ScoreState::Unscorable);
    CHECK(mixed.obstacle == Obstacle::MixedPeriods);
    const char *huge = "9999999999999999999999999999";
    const Achievement large = yearOf({{"Q1", huge}, {"Q2", huge}}, Aggregation::Sum);
    CHECK(large.state == ScoreState::Unscorable);
    CHECK(large.obstacle == Obstacle::TooLarge);
}

TEST_CASE("silence is not due while the cycle runs and missing after its end", "[achievement]")
{
    const QDate end(2015, 6, 30);
    const auto silence = [end](const QDate &asOf) {
        return annualValue({}, UnitType::Number, Aggregation::Last, end, asOf).state;
    };
    CHECK(silence(end.addDays(-100)) == ScoreState::NotDue);
    CHECK(silence(end) == ScoreState::NotDue);
    CHECK(silence(end.addDays(1)) == ScoreState::Missing);
}

TEST_CASE("a cycle that does not say when it ends is still running", "[achievement]")
{
    const auto [end, state] = GENERATE(table<QDate, ScoreState>({
        {QDate(), ScoreState::NotDue},
        {QDate(2015, 6, 30), ScoreState::Missing},
        {QDate(2015, 7, 1), ScoreState::NotDue},
    }));
    CHECK(annualValue({}, UnitType::Number, Aggregation::Last, end, QDate(2015, 7, 1)).state == state);
}
