// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/resultprint.h"

#include "ui/print/contents.h"
#include "ui/print/paper.h"
#include "ui/print/papertable.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr double ResultIndent = 120;

QString bandText(const Contents &contents)
{
    const Composite &composite = contents.result->composite;
    if (!composite.band.isEmpty())
        return composite.band;
    if (!composite.exact)
        return Text::tr("None: nothing has been scored.");
    if (!composite.whole)
        return Text::tr("None: the score stands over %1 % of the weight; a rating needs all of it.")
            .arg(contents.reader.number(composite.scoredWeight));
    if (contents.result->scheme.bands.empty())
        return Text::tr("None: the scoring scheme has no rating bands.");
    return Text::tr("None: the scoring scheme has no rating this low.");
}

PaperTable explanationTable(const Contents &contents)
{
    PaperTable table;
    table.columns = {{Text::tr("No.")},
                     {contents.rules.term(QStringLiteral("success_indicator"))},
                     {Text::tr("How its figures were computed")}};
    const LevelLabels labels = labelsOf(contents.rules);
    for (const IndicatorResult &result : contents.result->indicators)
        if (const IndicatorItem *item = findIndicator(contents.dossier, result.id)) {
            const QString steps =
                explain(result, *item, contents.result->scheme, labels, contents.reader.writing())
                    .join(u'\n');
            table.rows.push_back({{{result.number}, {item->indicator.title}, {steps}}});
        }
    return table;
}

} // namespace

void placeResult(Paper &paper, const Contents &contents)
{
    if (!contents.result) {
        paper.text(Text::tr("To be filled in when the year is evaluated."), {.quiet = true});
        return paper.writingLines(1);
    }
    const Composite &composite = contents.result->composite;
    const ReaderText &reader = contents.reader;
    const QString score = composite.rounded
                              ? reader.number(*composite.rounded, contents.result->scheme.digits)
                              : QString(NotGiven);
    paper.item(contents.rules.term(QStringLiteral("composite")), score, ResultIndent);
    paper.item(Text::tr("Rating"), bandText(contents), ResultIndent);
    paper.item(Text::tr("Scored weight"), Text::tr("%1 %").arg(reader.number(composite.scoredWeight)),
               ResultIndent);
    paper.item(Text::tr("Indicators"),
               Text::tr("%1 scored, %2 left out").arg(composite.scored).arg(composite.leftOut), ResultIndent);
    paper.item(Text::tr("Scoring scheme"), contents.result->scheme.name, ResultIndent);
}

void placeExplanations(Paper &paper, const Contents &contents)
{
    paper.breakPage();
    paper.heading(Text::tr("Annex: how each figure was computed"));
    for (const QString &step :
         explain(contents.result->composite, contents.result->scheme, contents.reader.writing()))
        paper.text(step);
    paper.space(8);
    paper.table(explanationTable(contents));
}

} // namespace mandate
