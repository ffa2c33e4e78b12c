// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/printed.h"

#include "tests/testing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace mandate {

namespace {

QString textOf(const QString &path, const QString &order)
{
    QProcess reader;
    reader.start("pdftotext", {order, path, "-"});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

// Without spaces, line breaks and marks of direction; letters in the form they have alone.
QString bare(const QString &text)
{
    QString all = text.normalized(QString::NormalizationForm_KC);
    all.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return all;
}

} // namespace

bool Printed::says(const QString &text) const
{
    return bare(running).contains(bare(text));
}

PrintOptions testOptions()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QDate(2015, 7, 31), {}};
}

Printed readBack(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    Printed all{file.readAll(), textOf(path, "-layout").split(u'\f'), textOf(path, "-raw")};
    all.pages.removeLast();
    return all;
}

// MANDATE_KEEP_PRINTS names a folder to keep the pages in, to be looked at.
Printed printed(Document document, const Dossier &dossier, const RuleSet &rules)
{
    const QTemporaryDir passing;
    const QString kept = qEnvironmentVariable("MANDATE_KEEP_PRINTS");
    const QString name =
        QString("%1-%2-%3.pdf").arg(mandate::name(document), rules.code, dossier.agreement.code);
    const QString path = QDir(kept.isEmpty() ? passing.path() : kept).filePath(name);
    const auto pages = printPdf(document, dossier, rules, testOptions(), path);
    INFO((pages ? QString() : pages.error().message).toStdString());
    REQUIRE(pages);
    const Printed all = readBack(path);
    REQUIRE(all.pages.size() == *pages);
    return all;
}

} // namespace mandate
