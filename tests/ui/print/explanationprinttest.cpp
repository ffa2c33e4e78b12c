// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/explanationprint.h"

#include "tests/testing.h"
#include "tests/ui/print/printed.h"
#include "tests/ui/print/sampledossier.h"
#include "ui/print/pdffile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace mandate;

namespace {

const QStringList History{"Q4: 180,000, verified by Karma Sample on 14/07/2015"};

struct Computed
{
    Dossier dossier = sampleDossier(12);
    RuleSet rules = ruleSet("bhutan-gpms");
    AgreementResult result;

    Computed()
    {
        for (ObjectiveItem &each : dossier.objectives)
            each.objective.id = ObjectiveId::create();
        result = assess(dossier, schemeOf(dossier.agreement, rules).value(), QDate(2015, 7, 31));
    }
    ScoreSheet sheet(const Uuid &item) const
    {
        return scoreSheet(dossier, rules, result, item, Writing(testOptions().locale));
    }
    // MANDATE_KEEP_PRINTS names a folder to keep the pages in, to be looked at.
    Printed onPaper(const ScoreSheet &sheet) const
    {
        const QTemporaryDir passing;
        const QString kept = qEnvironmentVariable("MANDATE_KEEP_PRINTS");
        const QString path = QDir(kept.isEmpty() ? passing.path() : kept)
                                 .filePath(QString("explanation-%1.pdf").arg(sheet.number));
        const auto pages = writePdf(path, [&](QPagedPaintDevice &device) {
            return printExplanation(sheet, dossier, History, testOptions(), device);
        });
        REQUIRE(pages);
        CHECK(*pages == 1);
        return readBack(path);
    }
};

void checkEveryLine(const Printed &paper, const ScoreSheet &sheet)
{
    QStringList lines = sheet.steps + sheet.basis + History;
    lines += {sheet.number, sheet.title, sheet.result, sheet.rounding, sheet.rule};
    for (const ScaleMark &mark : sheet.marks)
        lines += {mark.label, mark.figure};
    if (sheet.achieved)
        lines += {sheet.achieved->label, sheet.achieved->figure};
    for (const QString &line : lines) {
        CAPTURE(line);
        CHECK(paper.says(line));
    }
}

} // namespace

TEST_CASE("how an indicator was computed stands on one page to the last line", "[print][explain]")
{
    const Computed computed;
    const ScoreSheet sheet =
        computed.sheet(computed.dossier.objectives[0].actions[0].indicators[0].indicator.id.uuid);
    REQUIRE(sheet.marks.size() == 5);
    CHECK(sheet.marks.back().figure == "195,000");
    CHECK(sheet.steps.join('\n').contains("180,000"));
    CHECK_FALSE(sheet.steps.join('\n').contains("180000"));
    checkEveryLine(computed.onPaper(sheet), sheet);
}

TEST_CASE("how an objective and the composite were computed stand on one page each", "[print][explain]")
{
    const Computed computed;
    const ScoreSheet objective = computed.sheet(computed.dossier.objectives[1].objective.id.uuid);
    CHECK(objective.steps.size() == 3);
    checkEveryLine(computed.onPaper(objective), objective);

    const ScoreSheet composite = computed.sheet(Uuid());
    const Printed paper = computed.onPaper(composite);
    checkEveryLine(paper, composite);
    REQUIRE(computed.result.composite.rounded);
    CHECK(paper.says(computed.result.composite.rounded->text(2)));
    CHECK(paper.says("Composite score of APA-MOAF-2014"));
}
