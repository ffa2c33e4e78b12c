// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/scoresheet.h"

#include "tests/core/draft.h"

using namespace mandate;

namespace {

// Eight objectives of 12.5 each; the first indicator came to 195 of levels 200 to 160.
struct Scored
{
    Dossier dossier = cleanDraft();
    RuleSet rules = bandedRules();
    AgreementResult result;

    Scored()
    {
        Progress progress;
        progress.id = ProgressId::create();
        progress.period = "Y";
        progress.value = figure("195");
        firstItem(dossier).progress = {progress};
        dossier.agreement.scheme = "rfd";
        result = assess(dossier, schemeOf(dossier.agreement, rules).value(), QDate(2014, 8, 1));
    }
    ScoreSheet sheet(const Uuid &item) const { return scoreSheet(dossier, rules, result, item); }
};

} // namespace

TEST_CASE("the sheet of an indicator shows its levels, worst first, and the achievement among them",
          "[sheet]")
{
    const Scored scored;
    const ScoreSheet sheet = scored.sheet(firstIndicator(const_cast<Dossier &>(scored.dossier)).id.uuid);
    CHECK(sheet.number == "1.1.1");
    REQUIRE(sheet.marks.size() == 5);
    CHECK(sheet.marks.front().figure == "160");
    CHECK(sheet.marks.back().figure == "200");
    REQUIRE(sheet.achieved);
    CHECK(sheet.achieved->figure == "195");
    CHECK(sheet.shareOf(sheet.marks.front().place) == 0.0);
    CHECK(sheet.shareOf(sheet.achieved->place) == Approx(0.875));
    CHECK(sheet.shareOf(Decimal(1'000'000)) == 1.0);
    CHECK(sheet.steps.join('\n').contains("195"));
    CHECK(sheet.result == "Raw score 95, weighted 11.875");
    CHECK(sheet.rule.contains(scored.rules.name));
    CHECK_FALSE(sheet.basis.isEmpty());
    CHECK(sheet.rounding.contains("Nothing is rounded here"));
}

TEST_CASE("the sheet of an objective adds up its indicators", "[sheet]")
{
    const Scored scored;
    const ScoreSheet sheet = scored.sheet(scored.dossier.objectives[0].objective.id.uuid);
    CHECK(sheet.number == "1");
    CHECK(sheet.marks.empty());
    CHECK(sheet.steps == QStringList{"1.1.1: weight 12.5 × raw score 95 ÷ 100 = 11.875", "Together: 11.875"});
    CHECK(sheet.result == "It adds 11.875 of at most 12.5 to the composite");
    const ScoreSheet unscored = scored.sheet(scored.dossier.objectives[1].objective.id.uuid);
    CHECK(unscored.steps.front().contains("left out"));
}

TEST_CASE("the sheet of the composite says how it was rounded", "[sheet]")
{
    const Scored scored;
    const ScoreSheet sheet = scored.sheet({});
    CHECK(sheet.number.isEmpty());
    CHECK(sheet.marks.size() == 2); // the bands
    REQUIRE(sheet.achieved);
    CHECK(sheet.achieved->figure == "95.00");
    CHECK(sheet.steps.front() == "Objective 1: 11.875");
    CHECK(sheet.rounding.contains("95.00"));
    Scored empty;
    firstItem(empty.dossier).progress.clear();
    empty.result = assess(empty.dossier, empty.result.scheme, QDate(2014, 8, 1));
    CHECK_FALSE(empty.sheet({}).achieved);
    CHECK(empty.sheet({}).result == "Nothing is scored yet");
}

TEST_CASE("a sheet writes its figures as the reader does", "[sheet]")
{
    Scored scored;
    SuccessIndicator &first = firstIndicator(scored.dossier);
    for (Figure &level : first.levels)
        level.value += "000";
    firstItem(scored.dossier).progress[0].value = figure("195000");
    scored.result =
        assess(scored.dossier, schemeOf(scored.dossier.agreement, scored.rules).value(), QDate(2014, 8, 1));
    const ScoreSheet sheet =
        scoreSheet(scored.dossier, scored.rules, scored.result, first.id.uuid, Writing(QLocale("de_DE")));
    const QString steps = sheet.steps.join('\n');
    CAPTURE(steps);
    CHECK(sheet.marks.back().figure == "200.000");
    CHECK(sheet.achieved->figure == "195.000");
    CHECK(steps.contains("Y: 195.000"));
    CHECK(steps.contains("= 11,875"));
    CHECK_FALSE(steps.contains("195000"));
    CHECK(sheet.result == "Raw score 95, weighted 11,875");
    CHECK(scored.sheet(first.id.uuid).steps.join('\n').contains("195000"));
}
