// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/store/cyclerules.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "ui/print/document.h"

#include <QCoreApplication>
#include <QDir>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"output", "PATH", QT_TRANSLATE_NOOP("ctl", "the PDF, or with --all the folder for one PDF each")},
    {"all", "DOCUMENT", QT_TRANSLATE_NOOP("ctl", "this document of every agreement it fits")},
    {"as-of", "DATE",
     QT_TRANSLATE_NOOP("ctl", "what is due on this day in an evaluation; today is the default")},
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
        Text::tr("There is no document \"%1\". Print agreement, evaluation or work_plan.").arg(name));
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
    PrintOptions options;
    options.printedOn = QDate::currentDate();
    options.asOf = asOf;
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

Exit print(const Arguments &arguments, const Console &console)
{
    const bool all = arguments.has("all");
    if (arguments.count() != (all ? 1 : 3) || !arguments.has("output"))
        return console.misuse(
            Text::tr("Say which document of which agreement, and --output. See mandatectl print --help."));
    const auto document = documentNamed(all ? arguments.value("all") : arguments.at(1));
    const auto asOf = arguments.date("as-of", QDate::currentDate());
    if (!document || !asOf)
        return console.fail(document ? asOf.error() : document.error());
    const auto store = openRegister(arguments, Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const QString output = arguments.value("output");
    if (all)
        return printAll(store->database(), *document, *asOf, output, console);
    CycleRules known(store->database());
    const auto pages = printOne(store->database(), known, *document, arguments.at(2), *asOf, output);
    if (!pages)
        return console.fail(pages.error());
    console.say(Text::tr("Printed %1 pages into %2.").arg(*pages).arg(output));
    return Exit::Done;
}

} // namespace

const Command PrintCommand{"print",
                           "FILE DOCUMENT CODE --output PDF | FILE --all DOCUMENT --output FOLDER",
                           QT_TRANSLATE_NOOP("ctl", "Prints agreements, evaluations and work plans as PDF."),
                           Options,
                           1,
                           3,
                           true,
                           print};

} // namespace mandate
