// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

#include "core/scoring/explanation.h"

using namespace mandate;

namespace {

const LevelLabels Labels{"Excellent", "Very Good", "Good", "Fair", "Poor"};

QString explained(const Target &target, const Achievement &achievement, const Scheme &scheme)
{
    return explain(rawScore(target, achievement, scheme), target, achievement, scheme, Labels).join('\n');
}

} // namespace

TEST_CASE("a score is explained with its numbers", "[explanation]")
{
    const LevelTexts more{"30", "25", "20", "10", "5"};
    const LevelTexts fewer{"10", "20", "30", "40", "50"};
    Scheme rising = rfd(); // marks of a scheme where 1 is best
    rising.marks = {1, 2, 3, 4, 5};
    rising.best = 1;
    rising.worst = 5;
    const auto [target, value, scheme,
                expected] = GENERATE_COPY(table<Target, const char *, Scheme, const char *>({
        {levelTarget(more), "15", rfd(),
         "15 lies between Good (20) and Fair (10): 70 + 10 × (15 − 10) ÷ (20 − 10) = 75"},
        {levelTarget(fewer), "15", rfd(),
         "15 lies between Excellent (10) and Very Good (20): 90 + 10 × (15 − 20) ÷ (10 − 20) = 95"},
        {levelTarget(more), "15", rising,
         "15 lies between Good (20) and Fair (10): 4 − 1 × (15 − 10) ÷ (20 − 10) = 3.5"},
        {levelTarget(more), "15", rfdStep(), "15 satisfies Fair (10): 70"},
        {levelTarget(more), "10", rfd(), "10 satisfies Fair (10): 70"},
        {levelTarget(more), "40", rfd(), "40 is at least as good as Excellent (30), the best level: 100"},
        {levelTarget(more), "4", rfd(), "4 is worse than Poor (5), the last level: 0"},
        {plainTarget("8"), "6", kenya(), "5 − 2 × 6 ÷ 8 = 3.5"},
        {plainTarget("8"), "20", kenya(), "5 − 2 × 20 ÷ 8 = 0\n0 lies beyond the scale and is held at 1."},
        {plainTarget("8", Direction::Down), "6", kenya(), "1 + 2 × 6 ÷ 8 = 2.5"},
        {plainTarget("8"), "6", percentScheme(), "6 ÷ 8 × 100 = 75"},
        {plainTarget("8", Direction::Down), "9", percentTwice(), "(2 × 8 − 9) ÷ 8 × 100 = 87.5"},
        {plainTarget("8", Direction::Down), "10", percentScheme(), "8 ÷ 10 × 100 = 80"},
        {plainTarget("8", Direction::None), "6", percentScheme(),
         "No direction is stated: higher is taken as better.\n6 ÷ 8 × 100 = 75"},
        {plainTarget("0"), "6", percentScheme(),
         "The target is zero, and the rule set does not say how to score that. It is left out of the "
         "composite."},
        {Target{}, "4", marksFive(), "The mark agreed: 4"},
    }));
    CHECK(explained(target, achieved(value), scheme) == QString::fromUtf8(expected));
}

TEST_CASE("dates are explained in days", "[explanation]")
{
    const Target target = levelTarget({"2015-06-05", "2015-06-15", "", "", ""}, UnitType::Date);
    CHECK(explained(target, achieved("2015-06-12", UnitType::Date), rfd())
          == QString::fromUtf8("2015-06-12 lies between Excellent (2015-06-05) and Very Good (2015-06-15), "
                               "3 of 10 days from the latter: 90 + 10 × 3 ÷ 10 = 93"));
}

TEST_CASE("levels that contradict the direction stated are named", "[explanation]")
{
    Target target = levelTarget({"10", "20", "", "", ""});
    target.direction = Direction::Up;
    CHECK(explained(target, achieved("10"), rfd()).startsWith("By the order of its levels lower is better"));
}

TEST_CASE("what has no score says why", "[explanation]")
{
    CHECK(explained({}, {ScoreState::Missing, {}, {}}, kenya())
          == "Nothing was reported: the worst score, 5.");
    CHECK(explained({}, {ScoreState::NotDue, {}, {}}, rfd()).contains("Not due yet"));
    for (int i = 1; i <= static_cast<int>(Obstacle::TooLarge); ++i)
        CHECK(sentence(static_cast<Obstacle>(i)).endsWith('.'));
}

TEST_CASE("a year is explained by the figures that count", "[explanation]")
{
    const std::vector<PeriodFigure> figures{
        {{Period::Kind::Quarter, 1}, Stage::Claimed, ReportState::Reported, read("9")},
        {{Period::Kind::Quarter, 1}, Stage::Verified, ReportState::Reported, read("8")},
        {{Period::Kind::Quarter, 2}, Stage::Claimed, ReportState::Reported, read("4")},
        {{Period::Kind::Quarter, 3}, Stage::Claimed, ReportState::NotDue, {}}};
    const Achievement year = annualValue(figures, UnitType::Number, Aggregation::Sum, {}, {});
    CHECK(explain(year, figures, UnitType::Number, Aggregation::Sum)
          == QStringList{"Q1: 8 (verified); Q2: 4 (claimed); Q3: not due (claimed)",
                         "Achieved in the year, their sum: 12"});

    const std::vector<PeriodFigure> gap{
        figures[0], {{Period::Kind::Quarter, 2}, Stage::Claimed, ReportState::Missing, {}}};
    const Achievement missing = annualValue(gap, UnitType::Number, Aggregation::Sum, {}, {});
    CHECK(explain(missing, gap, UnitType::Number, Aggregation::Sum)
          == QStringList{"Q1: 9 (claimed); Q2: missing (claimed)",
                         "With a period missing, the year is missing."});
}

TEST_CASE("a composite is explained with its weight and rating", "[explanation]")
{
    Scheme scheme = rfd();
    scheme.bands = {{90, "Outstanding"}, {80, "Good"}};
    const std::vector<WeightedScore> whole{{percent("60"), dec("90")}, {percent("40"), dec("80.01")}};
    CHECK(explain(composite(whole, scheme), scheme)
          == QStringList{QString::fromUtf8("Sum of weight × raw score ÷ 100 over 2 indicators: 86.004"),
                         "Rounded to 86.00: Good, from 80 up"});
    const std::vector<WeightedScore> part{{percent("60"), dec("90")}, {percent("40"), {}}};
    CHECK(explain(composite(part, scheme), scheme).last()
          == "90.00 stands over 60 % of the weight, with 1 left out, and has no rating.");
    CHECK(explain(composite({}, scheme), scheme) == QStringList{"No indicator has a score yet."});
}
