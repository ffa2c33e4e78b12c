// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

using namespace mandate;

namespace {

// Weight and score in percent; no score where it is empty.
std::vector<WeightedScore> scoresOf(const std::vector<std::pair<const char *, const char *>> &rows)
{
    std::vector<WeightedScore> scores;
    for (const auto &row : rows)
        scores.push_back({percent(row.first), *row.second ? std::optional(dec(row.second)) : std::nullopt});
    return scores;
}

Scheme banded()
{
    Scheme scheme;
    scheme.bands = {{90, "Outstanding"}, {80, "Good"}, {70, "Fair"}};
    return scheme;
}

} // namespace

TEST_CASE("a whole composite is rated", "[composite]")
{
    const Composite result = composite(scoresOf({{"60", "92.5"}, {"39.5", "81.25"}, {"0.5", "0"}}), banded());
    CHECK(result.exact == dec("87.59375"));
    CHECK(result.rounded == dec("87.59"));
    CHECK(result.band == "Good");
    CHECK(result.scoredWeight == dec("100"));
    CHECK(result.whole);
}

TEST_CASE("what was left out takes the rating with it", "[composite]")
{
    const auto scores = scoresOf({{"60", "90"}, {"20", "80"}, {"20", ""}});
    const Composite result = composite(scores, banded());
    CHECK(result.exact == dec("87.5"));
    CHECK(result.scoredWeight == dec("80"));
    CHECK(result.band.isNull());
    CHECK_FALSE(result.whole);
    CHECK(result.scored == 2);
    CHECK(result.leftOut == 1);
    CHECK(contribution(scores[0], result, banded()) == dec("54"));
    CHECK_FALSE(contribution(scores[2], result, banded()));
}

TEST_CASE("weights that do not total 100 give no rating", "[composite]")
{
    const auto [rows, value, weight] =
        GENERATE(table<std::vector<std::pair<const char *, const char *>>, const char *, const char *>({
            {{{"60", "90"}, {"20", "80"}}, "87.5", "80"},
            {{{"60", "90"}, {"60", "80"}}, "85", "120"},
            {{{"60", "90"}, {"40", "80"}, {"20", ""}}, "86", "100"},
        }));
    const Composite result = composite(scoresOf(rows), banded());
    CHECK(result.exact == dec(value));
    CHECK(result.scoredWeight == dec(weight));
    CHECK(result.band.isNull());
}

TEST_CASE("no score at all is no composite", "[composite]")
{
    const auto rows = GENERATE(std::vector<std::pair<const char *, const char *>>{},
                               std::vector<std::pair<const char *, const char *>>{{"100", ""}},
                               std::vector<std::pair<const char *, const char *>>{{"0", "80"}});
    Scheme scheme = banded();
    const Composite result = composite(scoresOf(rows), scheme);
    CHECK_FALSE(result.exact);
    CHECK_FALSE(result.rounded);
    CHECK(result.scoredWeight == dec("0"));
    CHECK_FALSE(result.whole);
}

TEST_CASE("equal weighting is a plain mean", "[composite]")
{
    Scheme scheme = banded();
    scheme.equalWeights = true;
    const auto scores = scoresOf({{"0", "90"}, {"0", "80"}, {"0", "85"}});
    const Composite result = composite(scores, scheme);
    CHECK(result.exact == dec("85"));
    CHECK(result.band == "Good");
    CHECK(result.scoredWeight == dec("100"));
    CHECK(contribution(scores[0], result, scheme) == dec("30"));
    const Composite partial = composite(scoresOf({{"0", "90"}, {"0", ""}}), scheme);
    CHECK(partial.exact == dec("90"));
    CHECK(partial.scoredWeight == dec("50"));
    CHECK(partial.band.isNull());
}

TEST_CASE("the rounded composite is rated by the worst value a band includes", "[composite]")
{
    const auto [score, rounded, band] = GENERATE(table<const char *, const char *, const char *>({
        {"90", "90", "Outstanding"},
        {"89.995", "90", "Outstanding"},
        {"89.994", "89.99", "Good"},
        {"70", "70", "Fair"},
        {"69.99", "69.99", ""},
    }));
    const Composite result = composite(scoresOf({{"100", score}}), banded());
    CHECK(result.rounded == dec(rounded));
    CHECK(result.band == band);
}

TEST_CASE("bands follow the direction of the scheme", "[composite]")
{
    const auto [score, band] = GENERATE(table<const char *, const char *>({
        {"1", "Excellent"},
        {"2.4", "Excellent"},
        {"2.40004", "Excellent"},
        {"2.4001", "Very Good"},
        {"2.7072", "Very Good"},
        {"3", "Very Good"},
        {"3.3888", "Good"},
        {"4", "Fair"},
        {"5", "Poor"},
    }));
    CHECK(composite(scoresOf({{"100", score}}), kenya()).band == band);
}

TEST_CASE("attainment runs from 0 to 100 whatever the scheme", "[composite]")
{
    CHECK(attainment(dec("84.5"), rfd()) == dec("84.5"));
    CHECK(attainment(dec("112.5"), percentTwice()) == dec("100"));
    CHECK(attainment(dec("-50"), percentTwice()) == dec("0"));
    CHECK(attainment(dec("1"), kenya()) == dec("100"));
    CHECK(attainment(dec("3"), kenya()) == dec("50"));
    CHECK(attainment(dec("5"), kenya()) == dec("0"));
    Scheme faulty;
    faulty.attainmentFull = faulty.attainmentNone;
    CHECK(attainment(dec("50"), faulty).isOverflow());
}

TEST_CASE("attainments roll up by their shares and show the cover", "[composite]")
{
    const Mean whole = weightedMean(scoresOf({{"60", "90"}, {"40", "50"}}));
    CHECK(whole.value == dec("74"));
    CHECK(whole.cover == dec("100"));
    const Mean part = weightedMean(scoresOf({{"30", "90"}, {"20", "40"}, {"50", ""}}));
    CHECK(part.value == dec("70"));
    CHECK(part.cover == dec("50"));
    CHECK_FALSE(weightedMean({}).value);
}
