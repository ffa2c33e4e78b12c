// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/exchange/fillinreturn.h"
#include "core/exchange/importplan.h"
#include "core/exchange/readingapart.h"
#include "core/store/dossiers.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <set>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"agreement", "CODE", QT_TRANSLATE_NOOP("ctl", "make a sheet for this agreement or work plan")},
    {"for", "draft|PERIOD", QT_TRANSLATE_NOOP("ctl", "its plan, or what was reached in Q1, H1, M01, Y …")},
    {"output", "XLSX", QT_TRANSLATE_NOOP("ctl", "the sheet that is sent")},
    {"due", "DATE", QT_TRANSLATE_NOOP("ctl", "the day by which the sheet is wanted back")},
    {"take-in", "XLSX",
     QT_TRANSLATE_NOOP("ctl", "compare a sheet that came back, and take in what was filled in")},
    {"take-cells", "E12,F3", QT_TRANSLATE_NOOP("ctl", "of the cells that differ, take these as written")},
    {"dry-run", "", QT_TRANSLATE_NOOP("ctl", "tell what would change, and change nothing")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<QDate> dueOn(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    return failure(Error::Kind::Misuse, Text::tr("--due is a day such as 2015-06-30, not \"%1\".").arg(text));
}

// "E12,F3"
std::set<QString> cellsOf(const QString &text)
{
    std::set<QString> cells;
    for (const QString &cell : text.split(u',', Qt::SkipEmptyParts))
        cells.insert(cell.trimmed().toUpper());
    return cells;
}

Exit send(const Arguments &arguments, const Console &console)
{
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto found = dossier(store->database(), arguments.value("agreement"));
    if (!found)
        return console.fail(found.error());
    const QString what = arguments.value("for");
    const bool isDraft = what == QLatin1String("draft");
    const QString output = arguments.value("output");
    const auto due = arguments.has("due") ? dueOn(arguments.value("due")) : Result<QDate>(QDate());
    if (!due)
        return console.fail(due.error());
    const FillInOrder order{isDraft ? FillInPurpose::Draft : FillInPurpose::Period,
                            isDraft ? QString() : what, *due};
    auto save = writtenFillIn(store->database(), found->agreement.id, order, output);
    if (!save)
        return console.fail(save.error());
    save->setUser(arguments.value("as"));
    save->setReason(arguments.value("reason"));
    if (const auto saved = store->commit(std::move(*save)); !saved) {
        QFile::remove(output); // nobody could take it in
        return console.fail(saved.error());
    }
    console.say(Text::tr("Made %1.").arg(output));
    return Exit::Done;
}

void tell(const ReturnedFillIn &returned, const ImportReport &report, const Console &console)
{
    for (const QString &notice : returned.notices)
        console.say(notice);
    for (const DifferingCell &cell : returned.differing)
        console.say(cell.sentence());
    for (const ImportFault &fault : report.faults)
        console.say(fault.sentence());
}

// What is not taken was said; the exit code tells that there is something to look at.
Exit takeIn(const Arguments &arguments, const Console &console)
{
    const bool isDryRun = arguments.has("dry-run");
    auto store = openRegister(arguments, isDryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto workbook = readWorkbookApart(arguments.value("take-in"));
    if (!workbook)
        return console.fail(workbook.error());
    const std::set<QString> decided = cellsOf(arguments.value("take-cells"));
    const auto returned = returnedFillIn(store->database(), *workbook, decided);
    if (!returned)
        return console.fail(returned.error());
    auto plan = returned->changed > 0 ? planImport(store->database(), returned->workbook)
                                      : Result<ImportPlan>(ImportPlan{{}, Save(QString())});
    if (!plan)
        return console.fail(plan.error());
    tell(*returned, plan->report, console);
    if (!plan->report.isClean()) {
        console.say(Text::tr("Nothing was taken in. Correct what is named above and send the sheet again."));
        return plan->report.isRefused() ? Exit::Refused : Exit::Problems;
    }
    if (!isDryRun && !plan->save.isEmpty()) {
        noteReturned(returned->sent, plan->save);
        plan->save.setUser(arguments.value("as"));
        plan->save.setReason(arguments.value("reason"));
        if (const auto saved = store->commit(std::move(plan->save)); !saved)
            return console.fail(saved.error());
    }
    const auto undecided =
        std::count_if(returned->differing.begin(), returned->differing.end(),
                      [&decided](const DifferingCell &cell) { return decided.count(cell.cell) == 0; });
    console.out << (isDryRun ? Text::tr("%1 cells would be taken in, %2 differ.")
                             : Text::tr("%1 cells were taken in, %2 differ."))
                       .arg(returned->changed)
                       .arg(undecided)
                << '\n';
    if (undecided > 0)
        console.say(Text::tr("What differs was not taken. --take-cells names the cells whose written value "
                             "is to stand."));
    return undecided == 0 ? Exit::Done : Exit::Problems;
}

Exit fillIn(const Arguments &arguments, const Console &console)
{
    const bool sends = arguments.has("agreement") && arguments.has("for") && arguments.has("output");
    if (sends == arguments.has("take-in"))
        return console.misuse(
            Text::tr("Say --agreement, --for and --output to make a sheet, or --take-in. See "
                     "mandatectl fill-in --help."));
    return sends ? send(arguments, console) : takeIn(arguments, console);
}

} // namespace

const Command FillInCommand{
    "fill-in",
    "FILE --agreement CODE --for draft|PERIOD --output XLSX | FILE --take-in XLSX [--dry-run]",
    QT_TRANSLATE_NOOP("ctl", "Makes a sheet to be filled in without the program, and takes it in again."),
    Options,
    1,
    1,
    false,
    fillIn};

} // namespace mandate
