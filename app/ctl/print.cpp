// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/inquiry.h"

#include "core/reports/registermonth.h"
#include "core/store/chainhead.h"
#include "core/store/cyclerules.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "ui/print/document.h"
#include "ui/print/registerprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"output", "PATH", QT_TRANSLATE_NOOP("ctl", "the PDF, or with --all the folder for one PDF each")},
    {"all", "DOCUMENT", QT_TRANSLATE_NOOP("ctl", "this document of every agreement it fits")},
    AsOfOption,
    AsItStoodOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<Document> documentNamed(const QString &name)
{
    if (const auto document = fromName<Document>(name))
        return *document;
    return failure(
        Error::Kind::Misuse,
        Text::tr("There is no document \"%1\". Print agreement, evaluation, work_plan or register.")
            .arg(name));
}

Result<int> printOne(const Database &database, CycleRules &known, Document document, const QString &code,
                     const QDate &asOf, const QString &path)
{
    const auto current = dossier(database, code);
    if (!current)
        return tl::unexpected(current.error());
    const auto rules = known.of(current->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto head = chainHead(database);
    if (!head)
        return tl::unexpected(head.error());
    PrintOptions options;
    options.printedOn = QDate::currentDate();
    options.asOf = asOf;
    options.head = head->text();
    return printPdf(document, *current, **rules, options, path);
}

bool fits(const Agreement &agreement, Document document)
{
    const bool isPlan = agreement.kind == AgreementKind::WorkPlan;
    return document == Document::Evaluation || (document == Document::WorkPlan) == isPlan;
}

// A code may hold what a file name may not.
QString fileName(const QString &code)
{
    QString name = code;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_') && c != QLatin1Char('.'))
            c = QLatin1Char('_');
    return name + QStringLiteral(".pdf");
}

Exit printAll(const Database &database, Document document, const QDate &asOf, const QString &folder,
              const Console &console)
{
    if (!QDir().mkpath(folder))
        return console.fail(
            {Error::Kind::Unwritable, Text::tr("The folder %1 cannot be made.").arg(folder), {}});
    const auto agreements = records<Agreement>(database, "ORDER BY code");
    if (!agreements)
        return console.fail(agreements.error());
    CycleRules known(database);
    int printed = 0;
    for (const Agreement &agreement : *agreements) {
        if (!fits(agreement, document))
            continue;
        const auto pages = printOne(database, known, document, agreement.code, asOf,
                                    QDir(folder).filePath(fileName(agreement.code)));
        if (!pages)
            return console.fail(pages.error());
        ++printed;
    }
    console.say(Text::tr("Printed %1 into %2.").arg(printed).arg(folder));
    return Exit::Done;
}

Exit tellPrinted(const Result<int> &pages, const QString &output, const Console &console)
{
    if (!pages)
        return console.fail(pages.error());
    console.say(Text::tr("Printed %1 pages into %2.").arg(*pages).arg(output));
    return Exit::Done;
}

// A month of the audit trail: "2026-11".
Exit printMonth(const Inquiry &asked, const Arguments &arguments, const Console &console)
{
    const QDate month = QDate::fromString(arguments.at(2) + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid())
        return console.misuse(Text::tr("The register is printed by the month, such as 2026-05, not \"%1\".")
                                  .arg(arguments.at(2)));
    PrintOptions options;
    options.printedOn = QDate::currentDate();
    const auto found = registerMonth(asked.store.database(), month, options.locale);
    if (!found)
        return console.fail(found.error());
    const QString output = arguments.value("output");
    return tellPrinted(
        printRegisterPdf(*found, QFileInfo(arguments.at(0)).completeBaseName(), options, output), output,
        console);
}

Exit print(const Arguments &arguments, const Console &console)
{
    const bool all = arguments.has("all");
    if (arguments.count() != (all ? 1 : 3) || !arguments.has("output"))
        return console.misuse(
            Text::tr("Say which document of which agreement, and --output. See mandatectl print --help."));
    const QString name = all ? arguments.value("all") : arguments.at(1);
    const bool isRegister = !all && name == QLatin1String("register");
    const auto document = isRegister ? Result<Document>(Document::Agreement) : documentNamed(name);
    if (!document)
        return console.fail(document.error());
    const auto asked = inquiryOf(arguments, console);
    if (!asked)
        return console.fail(asked.error());
    if (isRegister)
        return printMonth(*asked, arguments, console);
    const Database &database = asked->store.database();
    const QString output = arguments.value("output");
    if (all)
        return printAll(database, *document, asked->asOf, output, console);
    CycleRules known(database);
    return tellPrinted(printOne(database, known, *document, arguments.at(2), asked->asOf, output), output,
                       console);
}

} // namespace

const Command PrintCommand{
    "print",
    "FILE DOCUMENT CODE --output PDF | FILE register MONTH --output PDF | FILE --all DOCUMENT --output "
    "FOLDER",
    QT_TRANSLATE_NOOP("ctl", "Prints agreements, evaluations, work plans and a month of the audit "
                             "trail as PDF."),
    Options,
    1,
    3,
    true,
    print};

} // namespace mandate
