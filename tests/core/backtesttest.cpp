// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/backtest.h"

#include "tests/core/draft.h"

using namespace mandate;

namespace {

SuccessIndicator proposed(const std::array<const char *, 5> &levels, const char *baseline, const char *before,
                          const char *last)
{
    SuccessIndicator indicator;
    for (std::size_t i = 0; i < levels.size(); ++i)
        indicator.levels[i] = figure(levels[i]);
    indicator.baseline = figure(baseline);
    indicator.trend1 = figure(before);
    indicator.trend2 = figure(last);
    return indicator;
}

QStringList scoresOf(const Backtest &test)
{
    QStringList scores;
    for (const TrialScore &year : test.years)
        scores += year.score.raw ? year.score.raw->text() : "none";
    return scores;
}

} // namespace

TEST_CASE("earlier years are scored by the proposed levels", "[backtest]")
{
    const std::array<const char *, 5> up{"50", "40", "30", "20", "10"};
    const std::array<const char *, 5> down{"10", "20", "30", "40", "50"};
    const auto [levels, baseline, before, last, scores, ambition] = GENERATE_COPY(
        table<std::array<const char *, 5>, const char *, const char *, const char *, QString, Ambition>({
            {up, "48", "50", "55", "98 100 100", Ambition::TooEasy},
            {up, "", "50", "55", "100 100", Ambition::TooEasy},
            {up, "", "47.4", "55", "97.4 100", Ambition::Usual},
            {up, "", "", "55", "100", Ambition::Usual}, // one year proves nothing
            {up, "", "35", "45", "85 95", Ambition::Usual},
            {up, "", "1", "2", "0 0", Ambition::OutOfAll},
            {up, "", "1", "20", "0 70", Ambition::Usual},
            {up, "", "", "", "", Ambition::Unknown},
            {down, "", "9", "10", "100 100", Ambition::TooEasy},
            {{"", "", "", "", ""}, "", "9", "10", "none none", Ambition::Unknown},
        }));
    CAPTURE(levels[0], before, last);
    const Backtest test = backtest(proposed(levels, baseline, before, last), Scheme());
    CHECK(scoresOf(test).join(' ') == scores);
    CHECK(test.ambition == ambition);
}

TEST_CASE("a back-test follows the scheme's own formula and scale", "[backtest]")
{
    Scheme scheme;
    scheme.method = Method::FivePoint;
    scheme.best = 1;
    scheme.worst = 5;
    SuccessIndicator indicator = proposed({"", "", "", "", ""}, "", "200", "210");
    indicator.target = figure("100");
    const Backtest easy = backtest(indicator, scheme);
    CHECK(scoresOf(easy).join(' ') == "1 1");
    CHECK(easy.ambition == Ambition::TooEasy);
    indicator.trend1 = figure("0");
    indicator.trend2 = figure("0");
    CHECK(backtest(indicator, scheme).ambition == Ambition::OutOfAll);
    scheme.method = Method::Marks;
    CHECK(backtest(indicator, scheme).years.empty());
}

TEST_CASE("what is no figure is left out of a back-test", "[backtest]")
{
    SuccessIndicator indicator = proposed({"50", "40", "30", "20", "10"}, "", "n/a", "55");
    indicator.trend1 = {{}, "-"};
    CHECK(scoresOf(backtest(indicator, Scheme())).join(' ') == "100");
    indicator.unitType = UnitType::YesNo;
    indicator.levels = {};
    indicator.levels[0] = figure("yes");
    indicator.trend1 = figure("no");
    indicator.trend2 = figure("yes");
    CHECK(scoresOf(backtest(indicator, Scheme())).join(' ') == "0 100");
}
