// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/readregister.h"
#include "app/ctl/register.h"

#include "core/exchange/exportworkbook.h"
#include "core/exchange/importplan.h"
#include "core/exchange/mappedworkbook.h"
#include "core/exchange/readingapart.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mandate {

namespace {

constexpr Option ImportOptions[] = {
    {"mapping", "FILE", QT_TRANSLATE_NOOP("ctl", "how a foreign layout becomes the sheets of a workbook")},
    {"dry-run", "", QT_TRANSLATE_NOOP("ctl", "tell what would change, and change nothing")},
    AsOption,
    ReasonOption,
};
constexpr Option ExportOptions[] = {
    {"sheet", "NAME", QT_TRANSLATE_NOOP("ctl", "these sheets only, separated by commas")},
    AsItStoodOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// What a mapping leaves behind is said, so that nothing is lost without a word.
Result<Workbook> source(const Arguments &arguments, const Console &console)
{
    auto workbook = readWorkbookApart(arguments.at(1));
    if (!workbook || !arguments.has("mapping"))
        return workbook;
    return readMapping(arguments.value("mapping"))
        .and_then([&](const Mapping &mapping) { return mapWorkbook(mapping, *workbook); })
        .map([&console](MappedWorkbook made) {
            for (const UnreadPart &part : made.unread)
                console.say(Text::tr("Not read: %1.").arg(part.sentence()));
            return std::move(made.workbook);
        });
}

void warn(const ImportReport &report, const Console &console)
{
    for (const ImportFault &fault : report.faults)
        console.say(fault.sentence());
    for (const QString &notice : report.notices)
        console.say(notice);
}

void tell(const ImportReport &report, const Console &console)
{
    for (const SheetCount &count : report.counts)
        console.out << Text::tr("%1: %2 added, %3 changed, %4 unchanged")
                           .arg(count.sheet)
                           .arg(count.added)
                           .arg(count.changed)
                           .arg(count.unchanged)
                    << '\n';
}

Exit import(const Arguments &arguments, const Console &console)
{
    const bool dryRun = arguments.has("dry-run");
    auto store = openRegister(arguments, dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto workbook = source(arguments, console);
    if (!workbook)
        return console.fail(workbook.error());
    auto plan = planImport(store->database(), *workbook);
    if (!plan)
        return console.fail(plan.error());
    warn(plan->report, console);
    if (!plan->report.isClean()) {
        console.say(Text::tr("Nothing was imported. Correct what is named above and import again."));
        return plan->report.isRefused() ? Exit::Refused : Exit::Problems;
    }
    if (dryRun) {
        tell(plan->report, console);
        console.say(Text::tr("Nothing was imported: this was a dry run."));
        return Exit::Done;
    }
    plan->save.setUser(arguments.value("as"));
    plan->save.setReason(arguments.value("reason"));
    if (const auto saved = store->commit(std::move(plan->save)); !saved)
        return console.fail(saved.error());
    tell(plan->report, console);
    return Exit::Done;
}

Exit exportTo(const Arguments &arguments, const Console &console)
{
    const auto read = readRegister(arguments, console);
    if (!read)
        return console.fail(read.error());
    const QStringList sheets =
        arguments.has("sheet") ? arguments.value("sheet").split(QLatin1Char(',')) : QStringList();
    if (const auto done = exportWorkbook(read->store.database(), arguments.at(1), sheets); !done)
        return console.fail(done.error());
    console.say(Text::tr("Exported to %1.").arg(arguments.at(1)));
    return Exit::Done;
}

} // namespace

const Command ImportCommand{"import",
                            "FILE SOURCE [--mapping M] [--dry-run]",
                            QT_TRANSLATE_NOOP("ctl", "Takes in a workbook, all or nothing."),
                            ImportOptions,
                            2,
                            2,
                            false,
                            import};
const Command ExportCommand{"export",
                            "FILE TARGET [--sheet S] [--as-it-stood WHEN]",
                            QT_TRANSLATE_NOOP("ctl", "Writes a workbook, or a folder of CSV sheets."),
                            ExportOptions,
                            2,
                            2,
                            false,
                            exportTo};

} // namespace mandate
