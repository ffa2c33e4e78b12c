// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/explanationprint.h"

#include "ui/print/paper.h"
#include "ui/print/readertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr TextStyle MarkStyle{.points = 8};
constexpr double MarkWidth = 84; // of the text of a level, in points
constexpr double TickHeight = 8;
constexpr double LineHeight = 12; // of a text of a level

// Levels closer than their texts take turns on two tiers.
void placeMarks(Paper &paper, const ScoreSheet &sheet, qreal line)
{
    const qreal edge = paper.unit(MarkWidth) / 2;
    const qreal length = paper.width() - 2 * edge;
    QPainterPath shapes;
    shapes.addRect(edge, line, length, paper.unit(0.8));
    qreal taken = -1;
    for (const ScaleMark &mark : sheet.marks) {
        const qreal x = edge + sheet.shareOf(mark.place) * length;
        const bool isLow = x - edge < taken;
        if (!isLow)
            taken = x + edge;
        const qreal top = line + paper.unit(TickHeight / 2 + (isLow ? 2 * LineHeight : 0) + 3);
        shapes.addRect(x, line - paper.unit(TickHeight / 2), paper.unit(0.6),
                       top - line + paper.unit(TickHeight / 2));
        TextStyle quiet = MarkStyle;
        quiet.quiet = true;
        quiet.alignment = Qt::AlignHCenter;
        TextStyle figure = MarkStyle;
        figure.alignment = Qt::AlignHCenter;
        paper.place(paper.block(mark.label, quiet, 2 * edge), {x - edge, top});
        paper.place(paper.block(mark.figure, figure, 2 * edge), {x - edge, top + paper.unit(LineHeight)});
    }
    if (sheet.achieved) {
        const qreal x = edge + sheet.shareOf(sheet.achieved->place) * length;
        const qreal half = paper.unit(4);
        shapes.addPolygon(QPolygonF({{x - half, line - 2 * half}, {x + half, line - 2 * half}, {x, line}}));
        TextStyle strong = MarkStyle;
        strong.strong = true;
        strong.alignment = Qt::AlignHCenter;
        const QString text = Text::tr("%1: %2").arg(sheet.achieved->label, sheet.achieved->figure);
        paper.place(paper.block(text, strong, 2 * edge),
                    {x - edge, line - 2 * half - paper.unit(LineHeight + 2)});
    }
    paper.shape(shapes);
}

void placeScale(Paper &paper, const ScoreSheet &sheet)
{
    if (sheet.marks.empty())
        return;
    constexpr double Above = 30;
    constexpr double Below = 4 * LineHeight + 16;
    paper.space(10);
    paper.keep(Above + Below);
    const qreal line = paper.y() + paper.unit(Above);
    placeMarks(paper, sheet, line);
    paper.moveTo(line + paper.unit(Below));
}

void placeLines(Paper &paper, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    paper.subheading(heading);
    for (const QString &line : lines)
        paper.text(line);
}

} // namespace

Result<int> printExplanation(const ScoreSheet &sheet, const Dossier &dossier, const QStringList &history,
                             const PrintOptions &options, QPagedPaintDevice &device)
{
    const ReaderText reader(options.locale);
    Paper paper(device, {Text::tr("How was this computed?"),
                         Text::tr("%1 · %2").arg(dossier.agreement.code, dossier.secondParty.name),
                         dossier.isSigned() ? Text::tr("Signed") : Text::tr("Draft"),
                         Text::tr("Printed on %1").arg(reader.date(options.printedOn)),
                         dossier.isIllustrative() ? Text::tr("Illustrative") : QString()});
    paper.heading(sheet.number.isEmpty() ? sheet.title : Text::tr("%1 %2").arg(sheet.number, sheet.title));
    paper.text(sheet.result, {.points = 11, .strong = true});
    placeScale(paper, sheet);
    placeLines(paper, Text::tr("Step by step"), sheet.steps);
    placeLines(paper, Text::tr("Rounding"), {sheet.rounding});
    placeLines(paper, Text::tr("The rule"), QStringList(sheet.rule) + sheet.basis);
    placeLines(paper, Text::tr("Who entered and verified it"), history);
    return paper.paint();
}

} // namespace mandate
