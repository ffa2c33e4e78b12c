// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

using namespace mandate;

// The figures themselves are published, recalled or constructed as the documentation of each says; here they
// only hold the engine to its word.

TEST_CASE("W-IN-01: the rural health example comes to 84.5", "[worked]")
{
    struct Row
    {
        const char *weight;
        LevelTexts levels;
        const char *achieved;
        const char *raw;
        const char *weighted;
    };
    const std::vector<Row> rows{{"50", {"30", "25", "20", "10", "5"}, "15", "75", "37.5"},
                                {"30", {"20", "18", "16", "14", "12"}, "18", "90", "27"},
                                {"20", {"500", "450", "400", "300", "250"}, "600", "100", "20"}};
    Scheme scheme = rfd();
    scheme.bands = {{dec("95.5"), "Excellent"}, {dec("85.5"), "Very Good"}, {dec("75.5"), "Good"}};
    std::vector<WeightedScore> scores;
    for (const Row &row : rows)
        scores.push_back(
            {percent(row.weight), rawScore(levelTarget(row.levels), achieved(row.achieved), scheme).raw});
    const Composite result = composite(scores, scheme);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(scores[i].score == dec(rows[i].raw));
        CHECK(contribution(scores[i], result, scheme) == dec(rows[i].weighted));
    }
    CHECK(result.exact == dec("84.5"));
    CHECK(result.rounded == dec("84.5"));
    CHECK(result.band == "Good");
}

TEST_CASE("W-BT-05: scores of executives and staff follow from those of agency and department", "[worked]")
{
    const auto [situation, first, firstShare, second, secondShare, expected] =
        GENERATE(table<const char *, const char *, const char *, const char *, const char *, const char *>({
            {"head of agency", "92.00", "100", "", "0", "92"},
            {"director", "92.00", "70", "85.00", "30", "89.9"},
            {"director", "88.40", "70", "95.25", "30", "90.455"},
            {"director", "78.50", "70", "64.00", "30", "74.15"},
            {"division chief", "", "0", "85.00", "100", "85"},
            {"chief in the secretariat", "92.00", "100", "", "0", "92"},
            {"officer: work plan and competency", "91.25", "70", "84.00", "30", "89.075"},
        }));
    CAPTURE(situation);
    const auto given = [](const char *text) { return *text ? std::optional(dec(text)) : std::nullopt; };
    const std::vector<WeightedScore> parts{{percent(firstShare), given(first)},
                                           {percent(secondShare), given(second)}};
    const Mean score = weightedMean(parts);
    CHECK(score.value == dec(expected));
    CHECK(score.cover == dec("100"));
}

TEST_CASE("W-KE-04: the five-point formula table", "[worked]")
{
    const auto [achievedPercent, higher, lower] = GENERATE(table<const char *, const char *, const char *>({
        {"0", "5", "1"},
        {"30", "4.4", "1.6"},
        {"50", "4", "2"},
        {"60", "3.8", "2.2"},
        {"70", "3.6", "2.4"},
        {"85", "3.3", "2.7"},
        {"100", "3", "3"},
        {"110", "2.8", "3.2"},
        {"130", "2.4", "3.6"},
        {"150", "2", "4"},
        {"200", "1", "5"},
        {"250", "1", "5"},
    }));
    CAPTURE(achievedPercent);
    CHECK(rawScore(plainTarget("100", Direction::Up), achieved(achievedPercent), kenya()).raw == dec(higher));
    CHECK(rawScore(plainTarget("100", Direction::Down), achieved(achievedPercent), kenya()).raw
          == dec(lower));
}

TEST_CASE("W-RW-01: percentages of the district tool", "[worked]")
{
    const auto [situation, value, target, direction, published] =
        GENERATE(table<const char *, const char *, const char *, Direction, const char *>({
            {"cumulative", "12,000", "18,713", Direction::Up, "64.1265"},
            {"percentage, Q3", "40", "60", Direction::Up, "66.6667"},
            {"percentage, Q4", "85", "100", Direction::Up, "85.0000"},
            {"composite part 1", "150,000", "192,884", Direction::Up,
             "77.7669"}, // 77.7670 where 77.76695 is rounded again
            {"composite part 2", "6,000", "8,250", Direction::Up, "72.7273"},
            {"decreasing, with the maximum", "9", "8", Direction::Down, "88.8889"},
            {"decreasing, with the latest", "7", "8", Direction::Down, "100.0000"},
            {"series, first", "5,000", "18,713", Direction::Up, "26.7194"},
            {"series, second", "8,000", "18,713", Direction::Up, "42.7510"},
            {"series, third", "10,713", "18,713", Direction::Up, "57.2490"},
        }));
    CAPTURE(situation);
    const Score score = rawScore(plainTarget(target, direction), achieved(value), percentScheme());
    REQUIRE(score.raw);
    CHECK(score.raw->text(4) == published);
}

TEST_CASE("W-RW-01: means are taken of exact parts", "[worked]")
{
    Scheme scheme = percentScheme();
    scheme.equalWeights = true;
    const auto part = [&scheme](const char *value, const char *target) {
        return WeightedScore{{}, rawScore(plainTarget(target), achieved(value), scheme).raw};
    };
    const std::vector<WeightedScore> parts{part("150,000", "192,884"), part("6,000", "8,250")};
    CHECK(composite(parts, scheme).exact->text(4) == "75.2471");

    const auto pillar = [&scheme](std::size_t indicators) {
        std::vector<WeightedScore> scores(20, WeightedScore{{}, Decimal(100)});
        scores.resize(indicators, WeightedScore{{}, Decimal(0)});
        return composite(scores, scheme).rounded;
    };
    CHECK(pillar(25) == dec("80"));
    CHECK(pillar(30) == dec("66.67"));
}

TEST_CASE("W-RW-01: months become the figure of a quarter", "[worked]")
{
    const auto meanOf = [](const std::vector<const char *> &months) {
        std::vector<PeriodFigure> figures;
        for (const char *month : months)
            figures.push_back({{Period::Kind::Month, int(figures.size()) + 1},
                               Stage::Claimed,
                               ReportState::Reported,
                               read(month)});
        return annualValue(figures, UnitType::Percent, Aggregation::Average, {}, {});
    };
    CHECK(meanOf({"20", "40", "60"}).value == read("40"));
    CHECK(meanOf({"70", "85", "100"}).value == read("85"));
}

TEST_CASE("W-X-03: three lower-is-better rules side by side", "[worked]")
{
    const auto [target, actual, fivePoint, imihigo, symmetric] =
        GENERATE(table<const char *, const char *, const char *, const char *, const char *>({
            {"8", "9", "3.2500", "88.8889", "87.5000"},
            {"8", "8", "3.0000", "100.0000", "100.0000"},
            {"8", "7", "2.7500", "100.0000", "112.5000"},
            {"5", "4", "2.6000", "100.0000", "120.0000"},
            {"8", "0", "1.0000", "100.0000", "200.0000"},
            {"8", "16", "5.0000", "50.0000", "0.0000"},
            {"8", "20", "5.0000", "40.0000", "-50.0000"},
            {"0", "0", nullptr, nullptr, nullptr},
            {"0", "3", nullptr, nullptr, nullptr},
        }));
    CAPTURE(target, actual);
    const std::vector<std::pair<Scheme, const char *>> cases{
        {kenya(), fivePoint}, {percentScheme(), imihigo}, {percentTwice(), symmetric}};
    for (const auto &each : cases) {
        const Score score = rawScore(plainTarget(target, Direction::Down), achieved(actual), each.first);
        REQUIRE(score.raw.has_value() == (each.second != nullptr));
        if (score.raw)
            CHECK(score.raw->text(4) == each.second);
    }
}
