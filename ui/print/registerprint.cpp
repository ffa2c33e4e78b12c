// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/registerprint.h"

#include "core/reports/history.h"
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

constexpr std::size_t MostChars = 260; // of an act: the whole of it stands in the register
constexpr double SigningHeight = 110;
constexpr double SigningRoom = 40;

QString monthName(const RegisterMonth &month, const QLocale &reader)
{
    return reader.toString(month.first, QStringLiteral("MMMM yyyy"));
}

QString timeOf(const SaveEntry &save, const QLocale &reader)
{
    return reader.toString(save.at.toLocalTime(), QLocale::ShortFormat);
}

PaperTable dayTable(const RegisterMonth &month, const QLocale &reader)
{
    PaperTable table;
    table.columns = {{Text::tr("Day")}, {Text::tr("Saves"), true}, {Text::tr("Head at the end of the day")}};
    for (const RegisterDay &day : month.days) {
        const QString numbers = day.first == day.last
                                    ? QString::number(day.first)
                                    : QStringLiteral("%1 – %2").arg(day.first).arg(day.last);
        table.rows.push_back(
            {{{reader.toString(day.day, QLocale::ShortFormat)}, {numbers}, {day.head.text()}}});
    }
    return table;
}

PaperTable actTable(const RegisterMonth &month, const QLocale &reader)
{
    PaperTable table;
    table.columns = {{Text::tr("Save"), true}, {Text::tr("When")}, {Text::tr("By")},
                     {Text::tr("Act")},        {Text::tr("What")}, {Text::tr("It says")}};
    for (const HistoryLine &act : month.acts) {
        QString says = act.after;
        if (std::size_t(says.size()) > MostChars)
            says = says.left(int(MostChars)) + u'…';
        table.rows.push_back({{{QString::number(act.save.sequence)},
                               {timeOf(act.save, reader)},
                               {makerOf(act.save)},
                               {act.noun},
                               {act.place},
                               {says}}});
    }
    return table;
}

PaperTable saveTable(const RegisterMonth &month, const QLocale &reader)
{
    PaperTable table;
    table.columns = {{Text::tr("Save"), true}, {Text::tr("When")}, {Text::tr("By")},
                     {Text::tr("What")},       {Text::tr("Why")},  {Text::tr("Changes"), true}};
    for (const MonthSave &each : month.saves)
        table.rows.push_back({{{QString::number(each.save.sequence)},
                               {timeOf(each.save, reader)},
                               {makerOf(each.save)},
                               {each.save.label},
                               {each.save.reason},
                               {reader.toString(qint64(each.changes))}}});
    return table;
}

void placeTable(Paper &paper, const QString &heading, const PaperTable &table, const QString &whenEmpty)
{
    paper.heading(heading);
    if (table.rows.empty())
        return paper.text(whenEmpty, {.quiet = true});
    paper.table(table);
}

void placeHead(Paper &paper, const RegisterMonth &month)
{
    const QString nothing = Text::tr("nothing had been saved");
    const auto textOf = [&nothing](const ChainHead &head) {
        return head.text().isEmpty() ? nothing : head.text();
    };
    paper.item(Text::tr("Before"), textOf(month.before), 70);
    paper.item(Text::tr("After"), textOf(month.head()), 70);
    paper.text(Text::tr("Each head is made from the one before and from every word that was saved since. If "
                        "somebody alters or cuts the audit trail later, the register no longer goes through "
                        "the heads on this paper: ask it with “Look up a head” on the page Audit trail, or "
                        "with mandatectl verify."),
               {.points = 8, .quiet = true});
}

qreal placeSigner(Paper &paper, qreal left, qreal width, const QString &role)
{
    qreal y = paper.y();
    const Block &title = paper.block(role, {.points = 9.5, .strong = true}, width);
    paper.place(title, {left, y});
    y += title.height();
    for (const QString &line :
         {Text::tr("Signature"), Text::tr("Name and post"), Text::tr("Place and date")}) {
        const Block &label = paper.block(line, {.points = 8, .quiet = true}, width);
        y += paper.unit(line == Text::tr("Signature") ? SigningRoom : SigningRoom / 2);
        paper.line(left, left + width, y, true);
        paper.place(label, {left, y + paper.unit(1)});
        y += label.height();
    }
    return y;
}

void placeSigners(Paper &paper)
{
    paper.keep(SigningHeight + 60);
    paper.heading(Text::tr("Kept by the registry"));
    const qreal gap = paper.unit(28);
    const qreal width = (paper.width() - gap) / 2;
    const qreal first = placeSigner(paper, 0, width, Text::tr("For the office that keeps the register"));
    const qreal second = placeSigner(paper, width + gap, width, Text::tr("For the registry"));
    paper.moveTo(std::max(first, second));
}

Running runningOf(const RegisterMonth &month, const QString &registerName, const PrintOptions &options)
{
    Running running;
    running.title = Text::tr("Audit trail of %1").arg(monthName(month, options.locale));
    running.subject = registerName;
    running.state = month.head().text();
    if (options.printedOn.isValid())
        running.date =
            Text::tr("Printed on %1").arg(options.locale.toString(options.printedOn, QLocale::ShortFormat));
    return running;
}

} // namespace

Result<int> printRegister(const RegisterMonth &month, const QString &registerName,
                          const PrintOptions &options, QPagedPaintDevice &device)
{
    if (auto *writer = dynamic_cast<QPdfWriter *>(&device)) {
        writer->setTitle(Text::tr("Audit trail of %1").arg(monthName(month, options.locale)));
        writer->setCreator(QStringLiteral("Mandate"));
    }
    Paper paper(device, runningOf(month, registerName, options));
    paper.heading(Text::tr("Audit trail of %1 in %2").arg(registerName, monthName(month, options.locale)));
    placeHead(paper, month);
    placeTable(paper, Text::tr("Day by day"), dayTable(month, options.locale),
               Text::tr("Nothing was saved in this month."));
    placeTable(paper, Text::tr("Acts"), actTable(month, options.locale),
               Text::tr("Nothing was signed, verified or decided in this month."));
    placeTable(paper, Text::tr("Saves"), saveTable(month, options.locale),
               Text::tr("Nothing was saved in this month."));
    placeSigners(paper);
    return paper.paint();
}

Result<int> printRegisterPdf(const RegisterMonth &month, const QString &registerName,
                             const PrintOptions &options, const QString &path)
{
    return writePdf(
        path, [&](QPagedPaintDevice &device) { return printRegister(month, registerName, options, device); });
}

} // namespace mandate
