// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"
#include "app/ctl/sitekeys.h"

#include "core/exchange/package.h"
#include "core/exchange/receiving.h"

#include <QCoreApplication>
#include <QFile>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"dry-run", "", QT_TRANSLATE_NOOP("ctl", "tell what would change, and change nothing")},
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
                     QStringLiteral("parked"), QStringLiteral("duplicate"), QStringLiteral("held")});
    QStringList row{report.sender, QString(name(report.kind))};
    for (const int number : {report.from, report.upTo, report.changes, counts.applied, counts.same,
                             counts.different, counts.blocked, counts.parked, counts.duplicate, counts.held})
        row += QString::number(number);
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

Exit receivePackage(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto file = packageAt(arguments.at(1));
    if (!format || !file)
        return console.fail(format ? file.error() : format.error());
    const bool dryRun = arguments.has("dry-run");
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
    return report->entries.empty() && report->reviewItems.isEmpty() ? Exit::Done : Exit::Problems;
}

} // namespace

const Command ReceiveCommand{
    "receive",
    "FILE PKG [--dry-run]",
    QT_TRANSLATE_NOOP("ctl", "Takes in a package, whole or not at all; what differs waits for a decision."),
    Options,
    2,
    2,
    false,
    receivePackage};

} // namespace mandate
