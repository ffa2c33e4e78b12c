// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document.h"

#include "tests/testing.h"
#include "tests/ui/print/sampledossier.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace mandate;

namespace {

const PrintOptions Options{QLocale(QLocale::English, QLocale::UnitedKingdom), QDate(2014, 7, 20), QDate(2015, 7, 31)};

QString textOf(const QString &path, const QStringList &options = {"-layout"})
{
    QProcess reader;
    reader.start("pdftotext", options + QStringList{path, "-"});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

// A printed document: its bytes, its text page by page.
struct Printed
{
    int count = 0;
    QByteArray bytes;
    QStringList pages;

    QString text() const { return pages.join('\n'); }
    // Line breaks and spaces left out: a cell's text is broken into lines among those of its neighbours.
    bool says(const QString &text) const
    {
        const auto bare = [](QString words) { return words.remove(' ').remove('\n').remove('\f'); };
        return bare(raw).contains(bare(text));
    }
    QString raw;
};

Printed printed(Document document, const Dossier &dossier, const RuleSet &rules)
{
    const QTemporaryDir folder;
    const QString keep = qEnvironmentVariable("MANDATE_KEEP_PRINTS"); // to look at the pages
    const QString path = keep.isEmpty() ? folder.filePath("printed.pdf")
                                        : keep + "/" + QString(Catch::getResultCapture().getCurrentTestName().c_str()).left(40).replace(' ', '_') + "-" + rules.code + ".pdf";
    const auto pages = printPdf(document, dossier, rules, Options, path);
    REQUIRE(pages);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    Printed all{*pages, file.readAll(), textOf(path).split('\f'), textOf(path, {"-raw"})};
    all.pages.removeLast();
    REQUIRE(all.pages.size() == all.count);
    return all;
}

} // namespace

TEST_CASE("an agreement prints", "[print]")
{
    const Printed all = printed(Document::Agreement, sampleDossier(12), ruleSet("bhutan-gpms"));
    CHECK(all.count > 3);
}

TEST_CASE("a signed agreement prints", "[print]")
{
    for (const QString name : {"bhutan-gpms", "tanzania-pc", "un-compact", "png-executive"}) {
        Dossier dossier = signedDossier(12);
        const RuleSet rules = ruleSet(name);
        dossier.agreement.kind = rules.agreements.front().kind;
        const Printed all = printed(Document::Agreement, dossier, rules);
        CHECK(all.count > 1);
    }
}
TEST_CASE("an evaluation prints", "[print]")
{
    const Printed all = printed(Document::Evaluation, signedDossier(12), ruleSet("bhutan-gpms"));
    CHECK(all.count > 3);
}
