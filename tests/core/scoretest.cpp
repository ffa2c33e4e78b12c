// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

using namespace mandate;

TEST_CASE("the raw score follows the target levels", "[score]")
{
    const LevelTexts more{"50", "40", "30", "20", "10"};
    const LevelTexts fewer{"10", "20", "30", "40", "50"};
    const LevelTexts lakh{"30.00", "29.95", "29.90", "29.85", "29.80"};
    const auto [situation, levels, value, linear, stepped] =
        GENERATE_COPY(table<const char *, LevelTexts, const char *, const char *, const char *>({
            {"beyond the best", more, "60", "100", "100"},
            {"exactly the best", more, "50", "100", "100"},
            {"between two", more, "45", "95", "90"},
            {"exactly the last", more, "10", "60", "60"},
            {"worse than the last", more, "9.999999999", "0", "0"},
            {"fewer is better", fewer, "15", "95", "90"},
            {"fewer, none at all", fewer, "0", "100", "100"},
            {"fewer, worse than the last", fewer, "50.1", "0", "0"},
            {"narrow steps", lakh, "29.925", "85", "80"},
            {"an empty level is skipped", {"50", "", "30", "20", "10"}, "40", "90", "80"},
            {"two empty levels", {"40", "", "", "10", ""}, "20", "80", "70"},
            {"the last levels empty", {"50", "40", "30", "20", ""}, "15", "0", "0"},
            {"the best level empty", {"", "40", "30", "20", "10"}, "99", "90", "90"},
            {"equal neighbours, satisfied", {"3", "2", "2", "1", "0"}, "2", "90", "90"},
            {"above equal neighbours", {"3", "2", "2", "1", "0"}, "2.5", "95", "90"},
            {"below equal neighbours", {"3", "2", "2", "1", "0"}, "1.5", "75", "70"},
            {"all equal, satisfied", {"2", "2", "2", "2", "2"}, "2", "100", "100"},
            {"all equal, missed", {"2", "2", "2", "2", "2"}, "1", "0", "0"},
            {"binary, achieved", {"1", "", "", "", ""}, "1", "100", "100"},
            {"binary, missed", {"1", "", "", "", ""}, "0.5", "0", "0"},
            {"negative levels", {"-1", "-2", "-3", "-4", "-5"}, "-1.5", "95", "90"},
            {"large money", {"5000000000000", "4000000000000", "", "", ""}, "4500000000000", "95", "90"},
        }));
    CAPTURE(situation);
    CHECK(rawScore(levelTarget(levels), achieved(value), rfd()).raw == dec(linear));
    CHECK(rawScore(levelTarget(levels), achieved(value), rfdStep()).raw == dec(stepped));
}

TEST_CASE("dates are counted in days and earlier is better", "[score]")
{
    const LevelTexts dates{"2015-06-05", "2015-06-15", "2015-06-25", "2015-07-05", ""};
    const auto [date, score] = GENERATE(table<const char *, const char *>({
        {"2015-05-01", "100"},
        {"2015-06-10", "95"},
        {"2015-06-30", "75"},
        {"2015-07-05", "70"},
        {"2015-07-06", "0"},
    }));
    CAPTURE(date);
    CHECK(rawScore(levelTarget(dates, UnitType::Date), achieved(date, UnitType::Date), rfd()).raw
          == dec(score));
}

TEST_CASE("a single date is met by that day", "[score]")
{
    const Target target = levelTarget({"2015-06-05", "", "", "", ""}, UnitType::Date);
    CHECK(rawScore(target, achieved("2015-06-05", UnitType::Date), rfd()).raw == dec("100"));
    CHECK(rawScore(target, achieved("2015-06-06", UnitType::Date), rfd()).raw == dec("0"));
}

TEST_CASE("the order of the levels outranks the direction stated", "[score]")
{
    const auto [levels, stated, expected] = GENERATE(table<LevelTexts, Direction, Direction>({
        {{"50", "40", "30", "20", "10"}, Direction::Down, Direction::Up},
        {{"10", "", "", "", "50"}, Direction::Up, Direction::Down},
        {{"10", "", "", "", ""}, Direction::Down, Direction::Down},
        {{"10", "10", "", "", ""}, Direction::Down, Direction::Down},
        {{"", "", "", "", ""}, Direction::None, Direction::Up},
    }));
    Target target = levelTarget(levels);
    target.direction = stated;
    CHECK(directionOf(target) == expected);
}

TEST_CASE("yes, no and categories earn the mark of the level they equal", "[score]")
{
    const Target opinion = levelTarget({"Unqualified", "", "Qualified", "", "Adverse"}, UnitType::Category);
    CHECK(rawScore(opinion, achieved("unqualified", UnitType::Category), rfd()).raw == dec("100"));
    CHECK(rawScore(opinion, achieved("Qualified", UnitType::Category), rfdStep()).raw == dec("80"));
    CHECK(rawScore(opinion, achieved("Disclaimer", UnitType::Category), rfd()).raw == dec("0"));
    CHECK(rawScore(opinion, achieved("Adverse", UnitType::Category), kenya()).raw == dec("5"));
    const Target done = levelTarget({"yes", "", "", "", ""}, UnitType::YesNo);
    CHECK(rawScore(done, achieved("Yes", UnitType::YesNo), rfd()).raw == dec("100"));
    CHECK(rawScore(done, achieved("no", UnitType::YesNo), rfd()).raw == dec("0"));
}

TEST_CASE("what cannot be scored says why and gets no score", "[score]")
{
    Target ratio;
    ratio.unit = UnitType::Ratio;
    Target date;
    date.unit = UnitType::Date;
    date.target = read("2015-06-30", UnitType::Date);
    Target category;
    category.unit = UnitType::Category;
    category.target = read("Unqualified", UnitType::Category);
    const char *huge = "9999999999999999999999999999";
    const auto [target, achievement, scheme, obstacle] =
        GENERATE_COPY(table<Target, Achievement, Scheme, Obstacle>({
            {ratio, achieved("M43/F57", UnitType::Ratio), rfd(), Obstacle::Ratio},
            {plainTarget("8"), achieved("8"), rfd(), Obstacle::NoLevels},
            {Target{}, achieved("8"), percentScheme(), Obstacle::NoTarget},
            {levelTarget({"5", "4", "3", "2", "1"}), achieved("8"), kenya(), Obstacle::NoTarget},
            {plainTarget("0"), achieved("8"), kenya(), Obstacle::ZeroTarget},
            {plainTarget("-8"), achieved("8"), percentTwice(), Obstacle::NegativeTarget},
            {date, achieved("2015-06-30", UnitType::Date), percentScheme(), Obstacle::NoFormula},
            {category, achieved("Unqualified", UnitType::Category), percentScheme(), Obstacle::NoFormula},
            {category, achieved("Unqualified", UnitType::Category), rfd(), Obstacle::NoLevels},
            {plainTarget("0.000000001"), achieved(huge), percentScheme(), Obstacle::TooLarge},
            {levelTarget({huge, "", "", "", "-9999999999999999999999999999"}), achieved("1"), rfd(),
             Obstacle::TooLarge},
            {Target{}, {ScoreState::Unscorable, Obstacle::MixedPeriods, {}}, rfd(), Obstacle::MixedPeriods},
        }));
    const Score score = rawScore(target, achievement, scheme);
    CHECK(score.state == ScoreState::Unscorable);
    CHECK(score.obstacle == obstacle);
    CHECK_FALSE(score.raw);
}

TEST_CASE("what is missing gets the worst mark and the rest is left out", "[score]")
{
    const Target target = levelTarget({"50", "40", "30", "20", "10"});
    CHECK(rawScore(target, {ScoreState::Missing, {}, {}}, rfd()).raw == dec("0"));
    CHECK(rawScore(target, {ScoreState::Missing, {}, {}}, rfd()).state == ScoreState::Missing);
    CHECK(rawScore(target, {ScoreState::Missing, {}, {}}, kenya()).raw == dec("5"));
    CHECK_FALSE(rawScore(target, {ScoreState::NotDue, {}, {}}, rfd()).raw);
    CHECK_FALSE(rawScore(target, {ScoreState::NotApplicable, {}, {}}, rfd()).raw);
}

TEST_CASE("a target of zero follows the policy of the rule set", "[score]")
{
    const auto [policy, direction, value, score] =
        GENERATE(table<ZeroTarget, Direction, const char *, const char *>({
            {ZeroTarget::BestWhenZero, Direction::Down, "0", "1"},
            {ZeroTarget::BestWhenZero, Direction::Down, "3", "5"},
            {ZeroTarget::FullWhenAchieved, Direction::Up, "0", "5"},
            {ZeroTarget::FullWhenAchieved, Direction::Up, "3", "1"},
            {ZeroTarget::FullWhenAchieved, Direction::Down, "0", "1"},
            {ZeroTarget::FullWhenAchieved, Direction::Down, "3", "5"},
        }));
    Scheme scheme = kenya();
    scheme.zeroTarget = policy;
    CHECK(rawScore(plainTarget("0", direction), achieved(value), scheme).raw == dec(score));
}

TEST_CASE("what cannot exceed its ceiling may earn the best mark at its target", "[score]")
{
    Target target = plainTarget("80");
    Scheme scheme = kenya();
    CHECK(rawScore(target, achieved("80"), scheme).raw == dec("3"));
    scheme.ceiling = CeilingRule::TargetIsBest;
    CHECK(rawScore(target, achieved("80"), scheme).raw == dec("3"));
    target.ceiling = true;
    CHECK(rawScore(target, achieved("80"), scheme).raw == dec("1"));
    CHECK(rawScore(target, achieved("60"), scheme).raw == dec("2"));
    CHECK(rawScore(target, achieved("0"), scheme).raw == dec("5"));
    CHECK(rawScore(target, achieved("90"), scheme).raw == dec("1"));
}

TEST_CASE("all or nothing pays only for the whole", "[score]")
{
    const auto [value, direction, score] = GENERATE(table<const char *, Direction, const char *>({
        {"7", Direction::Up, "0"},
        {"8", Direction::Up, "100"},
        {"9", Direction::Up, "100"},
        {"9", Direction::Down, "0"},
        {"8", Direction::Down, "100"},
    }));
    Target target = plainTarget("8", direction);
    target.allOrNothing = true;
    CHECK(rawScore(target, achieved(value), percentScheme()).raw == dec(score));

    Target levels = levelTarget({"50", "40", "30", "20", "10"});
    levels.allOrNothing = true;
    CHECK(rawScore(levels, achieved("49"), rfd()).raw == dec("0"));
    CHECK(rawScore(levels, achieved("50"), rfd()).raw == dec("100"));
}

TEST_CASE("an agreed mark is the score", "[score]")
{
    CHECK(rawScore(Target{}, achieved("4"), marksFive()).raw == dec("4"));
    for (const char *strange : {"7", "0", "-1", "5.1"})
        CHECK(rawScore(Target{}, achieved(strange), marksFive()).obstacle == Obstacle::NoMark);
    Target ratio;
    ratio.unit = UnitType::Ratio;
    CHECK(rawScore(ratio, achieved("3", achievedUnit(ratio.unit, Method::Marks)), marksFive()).raw
          == dec("3"));
}
