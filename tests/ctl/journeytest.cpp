// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>

using namespace mandate;

namespace {

QJsonObject scored(const Program &program, const QStringList &more = {})
{
    return program.done(QStringList{"score", "r.mandate", "--format", "json"} + more)
        .json()
        .first()
        .toObject();
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start("pdftotext", {"-layout", path, "-"});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("from a spreadsheet to an explained score", "[ctl][journey]")
{
    const Program program = filledRegister();
    const QJsonObject result = scored(program);
    CHECK(result["agreement"].toString() == "RFD-MOH");
    CHECK(result["scheme"].toString() == "rfd");
    CHECK(result["composite"].toString() == "84.50");
    CHECK(result["band"].toString() == "Good");
    CHECK(result["scored_weight"].toString() == "100");
    const QJsonArray indicators = result["indicators"].toArray();
    REQUIRE(indicators.size() == 3);
    const QJsonObject first = indicators[0].toObject();
    CHECK(first["number"].toString() == "1.1.1");
    CHECK(first["state"].toString() == "reported");
    CHECK(first["achieved"].toString() == "15");
    CHECK(first["raw"].toString() == "75.0000");
    CHECK(first["weighted"].toString() == "37.5000");
    const QString explained = program.done({"score", "r.mandate", "--explain"}).out;
    CHECK(explained.contains("70 + 10 × (15 − 10) ÷ (20 − 10) = 75"));
    CHECK(program.done({"score", "r.mandate", "--format", "csv"})
              .out.contains("RFD-MOH,rfd,84.50,Good,100,1.1.1,reported,15,75.0000,37.5000"));
}

TEST_CASE("what is due depends on the day", "[ctl][journey]")
{
    Program program;
    program.done({"new", "r.mandate", "--rules", "india-rfd"});
    writeExample(program);
    QDir(program.path("book")).remove("progress.csv");
    program.done({"import", "r.mandate", "book"});
    const QJsonObject during = scored(program, {"--as-of", "2011-10-01"});
    CHECK(during["composite"].isNull());
    CHECK(during["scored_weight"].toString() == "0");
    CHECK(during["indicators"].toArray()[0].toObject()["state"].toString() == "not_due");
    const QJsonObject after = scored(program, {"--as-of", "2012-04-01"});
    CHECK(after["composite"].toString() == "0.00");
    CHECK(after["indicators"].toArray()[0].toObject()["state"].toString() == "missing");
}

TEST_CASE("an import is all or nothing, and an export changes nothing when it comes back", "[ctl][journey]")
{
    const Program program = filledRegister();
    const QByteArray before = program.read("r.mandate");
    program.write("bad/indicators.csv", "agreement,number,weight\nRFD-MOH,1.1.1,40\nRFD-MOH,1.1.2,plenty\n");
    const Outcome refused = program.run({"import", "r.mandate", "bad"});
    CHECK(refused.code == 1);
    for (const char *word : {"indicators", "row 3", "weight", "plenty"})
        CHECK(refused.err.contains(word));
    CHECK(program.read("r.mandate") == before);

    const auto target = GENERATE(as<QString>(), "out.xlsx", "out");
    program.done({"export", "r.mandate", target});
    const Outcome dry = program.done({"import", "r.mandate", target, "--dry-run"});
    CAPTURE(dry.out);
    for (const QString &line : dry.out.split('\n', Qt::SkipEmptyParts))
        CHECK(line.contains("0 added, 0 changed"));
    CHECK(program.run({"export", "r.mandate", target}).code == 3);
}

TEST_CASE("the cascade is followed from the nation to the indicator and back", "[ctl][journey]")
{
    const Program program = filledRegister();
    const QString down = program.done({"trace", "r.mandate", "NKRA1"}).out;
    CHECK(down.contains("SKRA1"));
    CHECK(down.contains("RFD-MOH/1"));
    const QString up = program.done({"trace", "r.mandate", "RFD-MOH/1.1.2"}).out;
    CHECK(up.contains("NKRA1"));
}

TEST_CASE("a trace explains how the work of an agency comes up to the nation", "[ctl][journey]")
{
    const Program program = filledRegister();
    const QStringList command{"trace", "r.mandate", "RFD-MOH/1.1.2", "--explain", "--as-of"};
    const QString text = program.done(command + QStringList{"2012-04-01"}).out;
    CAPTURE(text);
    for (const char *line : {"Attained: 84.50 of 100", "RFD-MOH/1: 84.5 of 100, carries 100 %",
                             "SKRA1: 84.5 of 100, carries 100 %", "= 84.5, over 100 % of it"})
        CHECK(text.contains(line));
    const QJsonArray rows = program.done(command + QStringList{"2012-04-01", "--format", "json"}).json();
    const QJsonObject nation = rows.last().toObject();
    CHECK(nation["code"].toString() == "NKRA1");
    CHECK(nation["attainment"].toString() == "84.5");
    CHECK(nation["explanation"].toString().startsWith("SKRA1: 84.5 of 100"));
    CHECK(rows.first().toObject()["attainment"].toString().isEmpty());
    CHECK_FALSE(program.done({"trace", "r.mandate", "NKRA1"}).out.contains("Attained"));
}

TEST_CASE("an agreement is corrected, printed, signed on paper, verified and evaluated", "[ctl][journey]")
{
    const Program program = filledRegister();
    program.write("gap/indicators.csv", "agreement,number,unit\nRFD-MOH,1.1.3,\n");
    program.done({"import", "r.mandate", "gap"});
    const Outcome points = program.run({"check", "r.mandate", "--format", "json"});
    CHECK(points.code == 1);
    CHECK(points.out.contains("indicator.unit.missing"));
    const Outcome refused = program.run({"sign", "r.mandate", "RFD-MOH"});
    CHECK(refused.code == 4);

    program.write("more/indicators.csv",
                  "agreement,number,unit,class\nRFD-MOH,1.1.1,%,outcome\nRFD-MOH,1.1.3,number,quality\n");
    program.done({"import", "r.mandate", "more"});
    program.done({"print", "r.mandate", "agreement", "RFD-MOH", "--output", "draft.pdf"});
    CHECK(pdfText(program.path("draft.pdf")).contains("DRAFT"));
    CHECK(program.run({"verify", "r.mandate", "draft.pdf"}).code == 1);

    CHECK(program.run({"sign", "r.mandate", "RFD-MOH"}).err.contains("needs the step \"Submit\""));
    handIn(program, "RFD-MOH");
    program.write("scan.png", "not really a picture");
    const Outcome sealed =
        program.done({"sign", "r.mandate", "RFD-MOH", "--first", "A. Minister", "--second", "B. Secretary",
                      "--place", "New Delhi", "--date", "2011-04-05", "--scan", "scan.png", "--as", "clerk"});
    const QString seal = sealed.out.trimmed();
    CHECK(seal.startsWith("mandate:RFD-MOH:1:"));
    CHECK(program.run({"sign", "r.mandate", "RFD-MOH"}).code == 4);
    program.done({"verify", "r.mandate", "RFD-MOH", "--scan", "again.png"});
    CHECK(program.read("again.png") == "not really a picture");
    program.write("late/indicators.csv", "agreement,number,weight\nRFD-MOH,1.1.1,45\n");
    const Outcome late = program.run({"import", "r.mandate", "late"});
    CHECK(late.code == 4);
    CHECK(late.err.contains("RFD-MOH"));

    program.done({"print", "r.mandate", "agreement", "RFD-MOH", "--output", "signed.pdf"});
    const QString text = pdfText(program.path("signed.pdf"));
    CHECK_FALSE(text.contains("DRAFT"));
    CHECK(text.contains("New Delhi"));
    const QString compared = program.done({"verify", "r.mandate", "signed.pdf"}).out;
    for (const char *word :
         {"unchanged", "names version 1 of RFD-MOH; compare", "1  Better rural health  100 %",
          "1.1.1  Increase in primary health-care centres  50 %  30 | 25 | 20 | 10 | 5"})
        CHECK(compared.contains(word));
    CHECK(program.done({"verify", "r.mandate", seal}).out.contains("in force"));
    CHECK(program.run({"verify", "r.mandate", QString(seal).replace(seal.size() - 4, 4, "0000")}).code == 1);
    const Outcome otherVersion = program.run({"verify", "r.mandate", QString(seal).replace(":1:", ":2:")});
    CHECK(otherVersion.code == 1);
    CHECK(otherVersion.out.contains("NOT OURS"));

    program.done({"print", "r.mandate", "evaluation", "RFD-MOH", "--output", "evaluated.pdf", "--as-of",
                  "2012-04-01"});
    CHECK(pdfText(program.path("evaluated.pdf")).contains("84.50"));
    const QString told = program.done({"history", "r.mandate", "--format", "csv"}).out;
    for (const char *word : {"importer", "the year's plan", "clerk", "Sign RFD-MOH"})
        CHECK(told.contains(word));
}

TEST_CASE("a backup is a register like the first", "[ctl][journey]")
{
    const Program program = filledRegister();
    program.done({"backup", "r.mandate", "copy.mandate"});
    CHECK(program.done({"score", "copy.mandate", "--format", "json"}).out
          == program.done({"score", "r.mandate", "--format", "json"}).out);
}

TEST_CASE("a backup is restored and what was there is kept", "[ctl][journey]")
{
    const Program program = filledRegister();
    program.done({"backup", "r.mandate", "copy.mandate"});
    const QString before = program.done({"score", "r.mandate", "--format", "json"}).out;
    const Outcome restored = program.done({"restore", "r.mandate", "--from", "copy.mandate"});
    CHECK(restored.err.contains("verified"));
    CHECK(program.done({"score", "r.mandate", "--format", "json"}).out == before);
    const QStringList kept = QDir(program.path(".")).entryList({"r (before restoring *).mandate"});
    REQUIRE(kept.size() == 1);
    CHECK(program.done({"score", kept.front(), "--format", "json"}).out == before);
}

TEST_CASE("a generated nation depends on its seed alone", "[ctl][journey]")
{
    const Program program;
    for (const QStringList &nation : {QStringList{"a", "7"}, {"b", "7"}, {"c", "8"}}) {
        program.done(
            {"generate", nation[0] + ".mandate", "--agencies", "3", "--people", "40", "--seed", nation[1]});
        program.done({"export", nation[0] + ".mandate", nation[0]});
    }
    const auto sheets = [&program](const QString &folder) {
        QByteArray all;
        for (const QString &name : QDir(program.path(folder)).entryList(QDir::Files, QDir::Name))
            all += name.toUtf8() + program.read(folder + '/' + name);
        return all;
    };
    CHECK(sheets("a") == sheets("b"));
    CHECK(sheets("a") != sheets("c"));
    CHECK(program.done({"score", "a.mandate", "--format", "json"}).json().size() == 43);
}

TEST_CASE("each demonstration is sound, scores, traces and prints", "[ctl][journey]")
{
    const auto rules = GENERATE(as<QString>(), "bhutan-gpms", "tanzania-pc", "png-executive", "un-compact",
                                "rwanda-imihigo");
    CAPTURE(rules);
    const Program program;
    program.done({"new", "r.mandate", "--rules", rules, "--demo"});
    const Outcome points = program.run({"check", "r.mandate", "--format", "json"});
    CHECK(points.code <= 1);
    CHECK(points.err.contains("sound"));
    CHECK(program.done({"score", "r.mandate", "--format", "json"}).json().size() >= 1);
    program.done({"print", "r.mandate", "--all", "evaluation", "--output", "out"});
    CHECK(QDir(program.path("out")).entryList({"*.pdf"}).size() >= 1);
}
