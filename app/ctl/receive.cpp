// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"
#include "app/ctl/sitekeys.h"

#include "core/exchange/package.h"
#include "core/exchange/receiving.h"
#include "core/exchange/receivingreport.h"
#include "core/reports/history.h"
#include "ui/print/receivingprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"dry-run", "", QT_TRANSLATE_NOOP("ctl", "tell what would change, and change nothing")},
    {"report", "FILE",
     QT_TRANSLATE_NOOP("ctl", "write what became of each change into FILE.pdf or FILE.csv")},
    KeysOption,
    PassphraseOption,
    AsOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<QByteArray> packageAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be read: %2. Check the name.").arg(path, file.errorString()));
    return file.read(MostPackageBytes + 1);
}

void tell(const MergeReport &report, const Console &console, Format format)
{
    const OutcomeCounts &counts = report.counts;
    Listing listing({QStringLiteral("sender"), QStringLiteral("kind"), QStringLiteral("from"),
                     QStringLiteral("to"), QStringLiteral("changes"), QStringLiteral("applied"),
                     QStringLiteral("same"), QStringLiteral("different"), QStringLiteral("blocked"),
                     QStringLiteral("parked"), QStringLiteral("duplicate"), QStringLiteral("held"),
                     QStringLiteral("signed_saves"), QStringLiteral("head"), QStringLiteral("own_head")});
    QStringList row{report.sender, QString(name(report.kind))};
    for (const int number :
         {report.from, report.upTo, report.changes, counts.applied, counts.same, counts.different,
          counts.blocked, counts.parked, counts.duplicate, counts.held, report.signedSaves})
        row += QString::number(number);
    row += {report.head, report.ownHead};
    listing.add(row);
    listing.write(console.out, format);
    for (const QString &sentence : report.held + report.notices + report.reviewItems)
        console.say(sentence);
    if (report.isDuplicate())
        console.say(Text::tr("This package was received before; nothing was changed."));
    const int waiting = int(report.entries.size());
    if (waiting > 0)
        console.say(Text::tr("%n entry(ies) differ and wait for a decision: mandatectl differences FILE.",
                             nullptr, waiting));
}

// Also later, as long as the register is there: what was received is kept.
Result<void> writeReport(const Database &database, const PackageId &package, const Arguments &arguments)
{
    const QString path = arguments.value("report");
    PrintOptions options;
    options.printedOn = QDate::currentDate();
    const auto report = receivingReport(database, package, placeOf, options.locale);
    if (!report)
        return tl::unexpected(report.error());
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return printReceivingPdf(*report, QFileInfo(arguments.at(0)).completeBaseName(), options, path)
            .map([](int) {});
    QSaveFile file(path);
    const QByteArray csv = receivingCsv(*report);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return failure(Error::Kind::Unwritable,
                   Text::tr("%1 cannot be written: %2. Check the folder.").arg(path, file.errorString()));
}

bool isReportName(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

Exit receivePackage(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto file = packageAt(arguments.at(1));
    if (!format || !file)
        return console.fail(format ? file.error() : format.error());
    const bool dryRun = arguments.has("dry-run");
    if (arguments.has("report") && (dryRun || !isReportName(arguments.value("report"))))
        return console.misuse(Text::tr("--report names a .pdf or a .csv file, and a dry run has none."));
    auto store = openRegister(arguments, dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto keys = siteKeys(arguments, console, store->database());
    if (!keys)
        return console.fail(keys.error());
    const auto package = openFor(store->database(), *file, *keys);
    if (!package)
        return console.fail(package.error());
    if (dryRun) {
        const auto plan = planReceiving(store->database(), *package);
        if (!plan)
            return console.fail(plan.error());
        tell(plan->report, console, *format);
        console.say(Text::tr("Nothing was received: this was a dry run."));
        return plan->report.entries.empty() ? Exit::Done : Exit::Problems;
    }
    const auto report = receive(*store, *package, arguments.value("as"), arguments.value("reason"));
    if (!report)
        return console.fail(report.error());
    tell(*report, console, *format);
    if (arguments.has("report")) {
        const auto written = writeReport(store->database(), package->content.package, arguments);
        if (!written) {
            console.say(Text::tr("The package was received; its report was not written."));
            return console.fail(written.error());
        }
    }
    return report->entries.empty() && report->reviewItems.isEmpty() ? Exit::Done : Exit::Problems;
}

} // namespace

const Command ReceiveCommand{
    "receive",
    "FILE PKG [--dry-run | --report FILE]",
    QT_TRANSLATE_NOOP("ctl", "Takes in a package, whole or not at all; what differs waits for a decision."),
    Options,
    2,
    2,
    true,
    receivePackage};

} // namespace mandate
