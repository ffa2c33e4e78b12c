// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receivingprint.h"

#include "ui/print/paper.h"
#include "ui/print/papertable.h"
#include "ui/print/pdffile.h"

#include <QCoreApplication>
#include <QPdfWriter>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

// What needs somebody comes first.
constexpr ChangeOutcome Order[] = {ChangeOutcome::Different, ChangeOutcome::Blocked, ChangeOutcome::Parked,
                                   ChangeOutcome::Held,      ChangeOutcome::Applied, ChangeOutcome::Same,
                                   ChangeOutcome::Duplicate};

QString titleOf(const ReceivingReport &report)
{
    return Text::tr("Received from %1").arg(report.sender);
}

QString timeOf(const SaveEntry &save, const QLocale &reader)
{
    return reader.toString(save.at.toLocalTime(), QLocale::ShortFormat);
}

QString whoOf(const SaveEntry &save)
{
    return save.onBehalfOf.isEmpty() ? save.user
                                     : Text::tr("%1 on behalf of %2").arg(save.user, save.onBehalfOf);
}

PaperTable tableOf(const ReceivingReport &report, ChangeOutcome outcome, const QLocale &reader)
{
    PaperTable table;
    table.columns = {{Text::tr("Save"), true}, {Text::tr("When")},   {Text::tr("By")},
                     {Text::tr("Why")},        {Text::tr("Record")}, {Text::tr("What")},
                     {Text::tr("Before")},     {Text::tr("After")},  {Text::tr("Reason")}};
    for (const ReceivedChange &change : report.changes) {
        if (change.outcome != outcome)
            continue;
        const SaveEntry save = change.save.value_or(SaveEntry());
        table.rows.push_back({{{change.save ? QString::number(save.sequence) : QString()},
                               {change.save ? timeOf(save, reader) : QString()},
                               {whoOf(save)},
                               {save.reason},
                               {Text::tr("%1 %2").arg(change.noun, change.place).trimmed()},
                               {change.what},
                               {change.before},
                               {change.after},
                               {change.cause ? causeText(*change.cause) : QString()}}});
    }
    return table;
}

void placeHead(Paper &paper, const ReceivingReport &report, const QLocale &reader)
{
    constexpr double Indent = 130;
    const Receipt &receipt = report.receipt;
    paper.item(Text::tr("Saves"), Text::tr("%1 to %2").arg(receipt.from).arg(receipt.upTo), Indent);
    paper.item(Text::tr("Its audit trail"), report.head, Indent);
    paper.item(Text::tr("Received by"), whoOf(report.save), Indent);
    paper.item(Text::tr("Received on"), timeOf(report.save, reader), Indent);
    if (!report.save.reason.isEmpty())
        paper.item(Text::tr("Reason"), report.save.reason, Indent);
    paper.item(Text::tr("Our audit trail since"), report.ownHead, Indent);
    paper.text(
        Text::tr("Each head is made from the one before and from every word that was saved since. Both "
                 "offices can look them up in their registers."),
        {.points = 8, .quiet = true});
}

Running runningOf(const ReceivingReport &report, const QString &registerName, const PrintOptions &options)
{
    Running running;
    running.title = titleOf(report);
    running.subject = registerName;
    running.state = report.ownHead;
    if (options.printedOn.isValid())
        running.date =
            Text::tr("Printed on %1").arg(options.locale.toString(options.printedOn, QLocale::ShortFormat));
    return running;
}

} // namespace

Result<int> printReceiving(const ReceivingReport &report, const QString &registerName,
                           const PrintOptions &options, QPagedPaintDevice &device)
{
    if (auto *writer = dynamic_cast<QPdfWriter *>(&device)) {
        writer->setTitle(titleOf(report));
        writer->setCreator(QStringLiteral("Mandate"));
    }
    Paper paper(device, runningOf(report, registerName, options));
    paper.heading(titleOf(report));
    placeHead(paper, report, options.locale);
    for (const ChangeOutcome outcome : Order) {
        const PaperTable table = tableOf(report, outcome, options.locale);
        const int count = int(table.rows.size());
        if (count == 0)
            continue;
        paper.heading(Text::tr("%1: %n change(s)", nullptr, count).arg(outcomeText(outcome)));
        paper.table(table);
    }
    if (report.hidden > 0)
        paper.text(Text::tr("%n change(s) more concern work plans or people that are not shown to who "
                            "printed this.",
                            nullptr, report.hidden),
                   {.quiet = true});
    return paper.paint();
}

Result<int> printReceivingPdf(const ReceivingReport &report, const QString &registerName,
                              const PrintOptions &options, const QString &path)
{
    return writePdf(path, [&](QPagedPaintDevice &device) {
        return printReceiving(report, registerName, options, device);
    });
}

} // namespace mandate
