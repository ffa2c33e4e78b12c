// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document.h"

#include "core/rules/rulesetfile.h"
#include "tests/testing.h"
#include "tests/ui/print/printed.h"
#include "tests/ui/print/sampledossier.h"
#include "ui/print/seal.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace mandate;

namespace {

QStringList textsOf(const Dossier &dossier)
{
    QStringList texts{dossier.agreement.code,    dossier.agreement.preamble, dossier.agreement.vision,
                      dossier.agreement.mission, dossier.firstParty.name,    dossier.firstParty.post,
                      dossier.firstParty.office, dossier.secondParty.name,   dossier.cycle.name};
    for (const ObjectiveItem &objective : dossier.objectives) {
        texts += objective.objective.title;
        for (const ActionItem &action : objective.actions) {
            texts += action.action.title;
            for (const IndicatorItem &item : action.indicators) {
                texts += QStringList{item.indicator.title, item.indicator.unit, item.indicator.definition,
                                     item.indicator.method};
                for (const Requirement &requirement : item.requirements)
                    texts +=
                        QStringList{requirement.requirement, requirement.justification, requirement.quantity,
                                    requirement.consequence, dossier.nameOf(requirement.office.uuid)};
            }
        }
    }
    return texts;
}

QStringList numbersOf(const Dossier &dossier)
{
    QStringList numbers;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                numbers += numberOf(objective.objective, action.action, item.indicator);
    return numbers;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all += matches.next().captured();
    return all;
}

} // namespace

TEST_CASE("every text of an agreement reaches the paper", "[print]")
{
    const int indicators = GENERATE(1, 12, 40);
    const Dossier dossier = sampleDossier(indicators);
    const Printed all = printed(Document::Agreement, dossier, ruleSet("bhutan-gpms"));
    for (const QString &text : textsOf(dossier)) {
        CAPTURE(text);
        CHECK(all.says(text));
    }
}

TEST_CASE("no row is lost or doubled and every page says what it is of", "[print]")
{
    Dossier dossier = sampleDossier(200);
    dossier.agreement.code = "APA-LONG";
    const Printed all = printed(Document::Agreement, dossier, ruleSet("bhutan-gpms"));
    CHECK(all.pages.size() > 20);
    for (int page = 0; page < all.pages.size(); ++page) {
        CAPTURE(page);
        CHECK(all.pages[page].contains("Annual Performance Agreement 2014-15"));
        CHECK(all.pages[page].contains("APA-LONG · Ministry of Agriculture and Forests"));
        CHECK(all.pages[page].contains(QString("Page %1 of %2").arg(page + 1).arg(all.pages.size())));
        CHECK(all.pages[page].contains("Printed on 31 July 2015"));
    }
    const QString text = all.text();
    const qsizetype from = text.indexOf("2. Objectives, actions");
    const qsizetype to = text.indexOf("3. Trend values");
    REQUIRE((from > 0 && to > from));
    CHECK(found("\\b\\d+\\.\\d+\\.\\d+\\b", text.mid(from, to - from)) == numbersOf(dossier));
}

TEST_CASE("the head of a table and what goes on are said again on the next page", "[print]")
{
    Dossier dossier = sampleDossier(200);
    dossier.agreement.code = "APA-AGAIN";
    const Printed all = printed(Document::Agreement, dossier, ruleSet("bhutan-gpms"));
    int heads = 0;
    for (const QString &page : all.pages)
        if (page.contains("Excellent")) {
            ++heads;
            CHECK(page.contains("Objective"));
            CHECK(page.contains("Weight"));
        }
    CHECK(heads > 5);
    CHECK(found("improved\\s+seed,\\s+batch\\s+\\d+\\s+\\(continued\\)", all.running).size() > 5);
}

TEST_CASE("a draft says so on every page and holds no seal", "[print]")
{
    const Printed all = printed(Document::Agreement, sampleDossier(12), ruleSet("bhutan-gpms"));
    for (const QString &page : all.pages)
        CHECK(page.contains("DRAFT"));
    CHECK_FALSE(all.bytes.contains("mandate:APA"));
    CHECK_FALSE(all.text().contains("SHA-256"));
    CHECK(sealOf(sampleDossier(1)).isEmpty());
}

TEST_CASE("a signed agreement carries the fingerprint of its version", "[print]")
{
    Dossier draft = sampleDossier(12);
    draft.agreement.code = "APA/SIGNED & <SEALED>";
    const Dossier difficult = withSignatures(draft);
    const QString seal = "mandate:APA/SIGNED & <SEALED>:1:" + difficult.versions.back().fingerprint;
    CHECK(sealOf(difficult) == seal);
    draft.agreement.code = "APA-SIGNED";
    const Dossier dossier = withSignatures(draft);
    const QString fingerprint = dossier.versions.back().fingerprint;
    const Printed all = printed(Document::Agreement, dossier, ruleSet("bhutan-gpms"));
    for (const QString &page : all.pages) {
        CHECK(page.contains(fingerprint));
        CHECK_FALSE(page.contains("DRAFT"));
    }
    CHECK(all.bytes.contains("mandate:APA-SIGNED:1:" + fingerprint.toLatin1()));
    CHECK(all.says("mandate:APA-SIGNED:1:" + fingerprint));
    for (const QString text :
         {"Dorji Sample", "Minister of Agriculture", "Thimphu", "15 July 2014", "16 July 2014"})
        CHECK(all.says(text));
    CHECK_FALSE(qrCode(seal, 100).isEmpty());
    CHECK(qrCode(seal, 100).boundingRect().width() <= 100.0001);
    CHECK(qrCode(QString(5000, 'x'), 100).isEmpty());
}

TEST_CASE("an invented example says so on its cover and on every page", "[print]")
{
    Dossier dossier = sampleDossier(3);
    dossier.agreement.origin = "illustrative";
    const Printed all = printed(Document::Agreement, withSignatures(dossier), ruleSet("bhutan-gpms"));
    CHECK(all.pages.first().contains("an invented example, not a published agreement"));
    for (const QString &page : all.pages)
        CHECK(page.contains("ILLUSTRATIVE"));
}

TEST_CASE("an evaluation adds what was achieved, what it scored and how", "[print]")
{
    const Dossier dossier = signedDossier(12);
    const Printed all = printed(Document::Evaluation, dossier, ruleSet("bhutan-gpms"));
    for (const QString text :
         {"Raw score", "Weighted score", "180,011", "85.00", "12 scored, 0 left out",
          "Annex: how each figure was computed", "Annual Performance Agreement 2014-15: evaluation"})
        CHECK(all.says(text));
    CHECK_FALSE(printed(Document::Agreement, dossier, ruleSet("bhutan-gpms")).says("Raw score"));
}

TEST_CASE("what was signed is printed whatever is called otherwise since", "[print]")
{
    Dossier dossier = signedDossier(3);
    dossier.firstParty.name = "Somebody Later";
    dossier.secondParty.name = "Ministry of Something Else";
    dossier.objectives[0].objective.title = "Never agreed";
    for (const Document document : {Document::Agreement, Document::Evaluation}) {
        const Printed all = printed(document, dossier, ruleSet("bhutan-gpms"));
        CHECK(all.says("Ministry of Agriculture and Forests"));
        for (const QString later : {"Somebody Later", "Ministry of Something Else", "Never agreed"})
            CHECK_FALSE(all.says(later));
    }
}

TEST_CASE("an evaluation says why there is no rating", "[print]")
{
    Dossier dossier = signedDossier(4);
    dossier.objectives[0].actions[0].indicators[3].progress[0].state = ReportState::NotApplicable;
    dossier.objectives[0].actions[0].indicators[3].progress[0].value = {};
    const Printed all = printed(Document::Evaluation, dossier, ruleSet("bhutan-gpms"));
    CHECK(all.says("not applicable"));
    CHECK(all.says("the score stands over 75 % of the weight"));
}

TEST_CASE("every form of every rule set prints, with nothing left to fill in", "[print]")
{
    for (const QString &name : builtInRuleSets()) {
        const RuleSet rules = ruleSet(name);
        for (const AgreementRule &rule : rules.agreements)
            for (const Document document : {Document::Agreement, Document::Evaluation}) {
                CAPTURE(name, rule.name);
                Dossier dossier = sampleDossier(25);
                dossier.agreement.kind = rule.kind;
                dossier.agreement.code = "FORM-" + mandate::name(rule.kind);
                if (rule.kind == AgreementKind::WorkPlan)
                    dossier.secondParty = {"P-1", "Karma Sample", "Agriculture officer",
                                           "Department of Agriculture"};
                const Printed all = printed(document, withSignatures(dossier), rules);
                CHECK(all.pages.size() >= 2);
                CHECK_FALSE(all.text().contains('{'));
                CHECK(all.says(dossier.secondParty.name));
            }
    }
}

TEST_CASE("an empty agreement prints", "[print]")
{
    for (const Document document : {Document::Agreement, Document::Evaluation}) {
        Dossier dossier;
        dossier.agreement.code = "EMPTY";
        const Printed all = printed(document, dossier, ruleSet("bhutan-gpms"));
        CHECK(all.says("Nothing has been entered for this section."));
        CHECK(all.says("DRAFT"));
    }
}

TEST_CASE("a long text goes on over as many pages as it takes", "[print]")
{
    Dossier dossier = sampleDossier(3);
    dossier.agreement.code = "APA-TALL";
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words += QString("word%1").arg(i, 4, 10, QChar('0'));
    dossier.agreement.vision = words.join(' ');
    auto &indicators = dossier.objectives[0].actions[0].indicators;
    indicators[0].indicator.title = words.join(' ').replace("word", "term");
    indicators[1].indicator.definition = QString(10'000, 'x');
    dossier.objectives[0].objective.title = words.join(' ').replace("word", "goal");
    const Printed all = printed(Document::Agreement, dossier, ruleSet("bhutan-gpms"));
    for (const QString kind : {"word", "term", "goal"})
        for (const QString &word : words) {
            const QString wanted = QString(word).replace("word", kind);
            if (!all.running.contains(wanted))
                FAIL_CHECK(wanted);
        }
    CHECK(all.running.count('x') >= 10'000);
    CHECK(all.says("Method 3: agricultural survey."));
}

TEST_CASE("names in other scripts print in their own", "[print]")
{
    Dossier dossier = sampleDossier(5);
    dossier.agreement.code = "APA-SCRIPTS";
    dossier.firstParty = {"PM", "ባሕር ዳር ምሳሌ", "ጠቅላይ ሚኒስትር", {}};
    dossier.secondParty = {"MOAF", "སོ་ནམ་དང་ནགས་ཚལ་ལྷན་ཁག།", {}, {}};
    dossier.agreement.vision = "देश के किसानों की समृद्धि, क्षेत्रीय विकास";
    dossier.agreement.mission = "বার্ষিক কর্মসম্পাদন চুক্তি: কৃষি মন্ত্রণালয়ের লক্ষ্য";
    auto &indicators = dossier.objectives[0].actions[0].indicators;
    indicators[0].indicator.title = "إنتاج الحبوب في المنطقة";
    indicators[1].indicator.title = "Größe ≥ 5 µm, Łódź, Ñandú, Việt Nam, Кыргызстан";
    indicators[2].indicator.unitType = UnitType::Ratio;
    indicators[2].indicator.levels[0] = {"M43/F57", {}};
    dossier.objectives[0].objective.title =
        "འབྲུག་གི་རྒྱལ་ཡོངས་དགའ་སྐྱིད་དཔལ་འཛོམས་ཀྱི་ལྟ་བ་དང་འཁྲིལ་ཏེ་སོ་ནམ་གྱི་ཐོན་སྐྱེད་ཡར་དྲག་གཏང་ནི།";
    const Printed all = printed(Document::Agreement, withSignatures(dossier), ruleSet("bhutan-gpms"));
    const QByteArray &bytes = all.bytes;
    for (const char *family :
         {"NotoSansEthiopic", "NotoSerifTibetan", "NotoSansDevanagari", "NotoSansBengali", "NotoSansArabic"})
        CHECK(bytes.contains(family));
    CHECK(all.says("ባሕር ዳር ምሳሌ"));
    CHECK(all.says("Größe ≥ 5 µm, Łódź, Ñandú, Việt Nam, Кыргызстан"));
    CHECK(all.says("M43/F57"));
    CHECK(all.says("المنطقة")); // its letters, in whichever order they were painted
}

TEST_CASE("what cannot be printed is refused and what was there stays", "[print]")
{
    const QTemporaryDir folder;
    const RuleSet rules = ruleSet("bhutan-gpms");
    const QString missing = folder.filePath("nowhere/agreement.pdf");
    const auto unwritable = printPdf(Document::Agreement, sampleDossier(1), rules, testOptions(), missing);
    REQUIRE_FALSE(unwritable);
    CHECK(unwritable.error().kind == Error::Kind::Unwritable);
    CHECK(unwritable.error().message.contains(missing));

    const QString path = folder.filePath("kept.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    CHECK(printPdf(Document::WorkPlan, sampleDossier(1), rules, testOptions(), path).error().kind
          == Error::Kind::Misuse);
    Dossier unknown = sampleDossier(1);
    unknown.agreement.kind = AgreementKind::Compact;
    CHECK(printPdf(Document::Agreement, unknown, rules, testOptions(), path).error().kind
          == Error::Kind::Invalid);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "as it was");
}
