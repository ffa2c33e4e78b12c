// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboardcharts.h"

#include "core/reports/currentcycles.h"
#include "ui/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

QString countText(int count)
{
    return QLocale().toString(count);
}

QString partText(int part, int whole)
{
    return Text::tr("%1 of %2").arg(countText(part), countText(whole));
}

QString standingText(const AgencyResult &result)
{
    const Composite &composite = result.composite;
    if (!composite.rounded)
        return result.problem.isEmpty() ? Text::tr("nothing scored yet") : Text::tr("cannot be scored");
    const QString value = figureText(*composite.rounded, result.scheme.digits);
    if (!composite.whole)
        return Text::tr("%1 over %2 %").arg(value, figureText(composite.scoredWeight, 0));
    return composite.band.isEmpty() ? value : Text::tr("%1 %2").arg(value, composite.band);
}

QString ratingText(const RatingCount &rating)
{
    switch (rating.rated) {
    case Rated::Band: return rating.band;
    case Rated::NoBand: return Text::tr("Scored, without a band");
    case Rated::Provisional: return Text::tr("Provisional");
    case Rated::NotScored: break;
    }
    return Text::tr("Nothing scored yet");
}

// The few results of institutions are at hand: all of one rating on the first page.
ChartRows rowsOf(const std::vector<AgencyResult> &results, const RatingCount &rating)
{
    std::vector<ChartRow> rows;
    for (const AgencyResult &result : results)
        if (belongsTo(result, rating))
            rows.push_back({result.agreement, {}, result.code, 0, standingText(result), result.agency});
    return [rows](const Database &, const ChartPage &page) -> Result<std::vector<ChartRow>> {
        return page.afterCode.isEmpty() ? rows : std::vector<ChartRow>();
    };
}

// The agreements of one rating are too few to be looked for by anything else.
ListFilter listOf(const std::vector<AgencyResult> &results, const RatingCount &rating)
{
    std::vector<Uuid> only;
    for (const AgencyResult &result : results)
        if (belongsTo(result, rating))
            only.push_back(result.agreement.uuid);
    return {QStringLiteral("agreements"),
            {},
            only,
            Text::tr("%1: %2").arg(titleOf(ChartId::Ratings), ratingText(rating))};
}

// The agreements of a kind; nothing where the filter row could not tell their cycles apart from others.
ListFilter listOf(AgreementKind kind, const std::vector<Cycle> &cycles)
{
    if (cycles.size() != 1)
        return {};
    return {QStringLiteral("agreements"),
            {{QStringLiteral("kind"), name(kind)}, {QStringLiteral("cycle"), cycles.front().code}},
            {},
            {}};
}

ListFilter listOf(AgreementKind kind, const std::vector<Cycle> &cycles, DocumentState state)
{
    ListFilter filter = listOf(kind, cycles);
    if (!filter.isEmpty())
        filter.typed[QStringLiteral("state")] = name(state);
    return filter;
}

QString levelText(const QString &level)
{
    const auto kras = fromName<KraLevel>(level);
    if (!kras)
        return level == QLatin1String("person") ? Text::tr("Objectives of work plans")
                                                : Text::tr("Objectives of institutions");
    switch (*kras) {
    case KraLevel::National: return Text::tr("National KRAs");
    case KraLevel::Sector: return Text::tr("Sector KRAs");
    case KraLevel::Agency: return Text::tr("Agency KRAs");
    case KraLevel::Local: break;
    }
    return Text::tr("Local KRAs");
}

QString progressText(const KraAttainment &kra)
{
    if (kra.inLoop)
        return Text::tr("serves itself");
    if (kra.parts.empty())
        return Text::tr("not served");
    if (!kra.attainment)
        return Text::tr("nothing scored yet");
    const QString value = figureText(*kra.attainment, 1);
    return kra.cover >= Decimal(100) ? value : Text::tr("%1 over %2 %").arg(value, figureText(kra.cover, 0));
}

// Whole or provisional; where nothing is known there is no bar, not even one of no length.
std::vector<BarPart> lengthOf(const std::optional<Decimal> &length, bool isWhole)
{
    if (!length)
        return {};
    const Decimal held = std::clamp(*length, Decimal(0), Decimal(100));
    return {{isWhole ? held : Decimal(), {}}, {isWhole ? Decimal() : held, {}}};
}

BarChart empty(ChartId id)
{
    BarChart chart;
    chart.key = name(id);
    chart.title = titleOf(id);
    return chart;
}

} // namespace

QString titleOf(ChartId id)
{
    switch (id) {
    case ChartId::Documents: return Text::tr("Agreements on their way");
    case ChartId::Composites: return Text::tr("Composite by agency");
    case ChartId::Ratings: return Text::tr("Ratings of institutions");
    case ChartId::Coverage: return Text::tr("Cascade coverage");
    case ChartId::Kras: break;
    }
    return Text::tr("Progress of KRAs");
}

Result<BarChart> readChart(const Database &database, ChartId id, const QDate &asOf, const CycleId &cycle)
{
    if (id == ChartId::Kras)
        return kraProgress(database, asOf, cycle).map(krasChart);
    const auto cycles = countedCycles(database, asOf, cycle);
    if (!cycles)
        return tl::unexpected(cycles.error());
    switch (id) {
    case ChartId::Documents:
        return documentCounts(database, *cycles).map([&](const std::vector<DocumentCount> &counts) {
            return documentsChart(counts, *cycles);
        });
    case ChartId::Coverage: {
        const CycleId one = cycles->size() == 1 ? cycles->front().id : CycleId();
        return coverage(database, one).map([&](const std::vector<CoverageRow> &levels) {
            return coverageChart(levels, one);
        });
    }
    case ChartId::Composites: return agencyResults(database, asOf, *cycles).map(compositesChart);
    case ChartId::Ratings:
    case ChartId::Kras: break;
    }
    return agencyResults(database, asOf, *cycles).map(ratingsChart);
}

BarChart compositesChart(const std::vector<AgencyResult> &results)
{
    BarChart chart = empty(ChartId::Composites);
    chart.note =
        Text::tr("From the worst to the best of each scheme; hatched: not all of the weight is scored.");
    chart.labelTitle = Text::tr("Agency");
    chart.scale = BarScale::Percent;
    chart.series = {{Text::tr("Whole"), BarFill::Strong}, {Text::tr("Provisional"), BarFill::Hatched}};
    for (const AgencyResult &result : results)
        chart.bars.push_back({result.agency.isEmpty() ? result.code : result.agency,
                              result.peerGroup,
                              lengthOf(shareOfScale(result), result.composite.whole),
                              standingText(result),
                              result.agreement,
                              {}});
    return chart;
}

BarChart ratingsChart(const std::vector<AgencyResult> &results)
{
    BarChart chart = empty(ChartId::Ratings);
    chart.note = Text::tr("Agreements by rating; hatched: not final.");
    chart.labelTitle = Text::tr("Rating");
    chart.series = {{Text::tr("Final"), BarFill::Strong}, {Text::tr("Not final"), BarFill::Hatched}};
    for (const RatingCount &rating : results.empty() ? std::vector<RatingCount>() : ratingCounts(results)) {
        const BarPart own{Decimal(rating.count), rowsOf(results, rating), listOf(results, rating)};
        const bool isFinal = rating.rated == Rated::Band || rating.rated == Rated::NoBand;
        chart.bars.push_back({ratingText(rating),
                              {},
                              {isFinal ? own : BarPart(), isFinal ? BarPart() : own},
                              countText(rating.count),
                              {},
                              {},
                              own.list});
    }
    return chart;
}

BarChart documentsChart(const std::vector<DocumentCount> &counts, const std::vector<Cycle> &cycles)
{
    BarChart chart = empty(ChartId::Documents);
    chart.note = Text::tr("Of all agreements of a kind, how many are signed.");
    chart.labelTitle = Text::tr("Kind");
    chart.scale = BarScale::Shares;
    // What is signed grows from the left.
    chart.series = {{Text::tr("Amended"), BarFill::Middle},
                    {Text::tr("Signed"), BarFill::Strong},
                    {Text::tr("Draft"), BarFill::Blank}};
    for (const DocumentCount &count : counts) {
        Bar bar;
        bar.label = kindText(count.kind);
        for (const DocumentState state :
             {DocumentState::Amended, DocumentState::Signed, DocumentState::Draft})
            bar.parts.push_back({Decimal(count.of(state)), documentRows(cycles, count.kind, state),
                                 listOf(count.kind, cycles, state)});
        bar.list = listOf(count.kind, cycles);
        bar.text = partText(count.all() - count.of(DocumentState::Draft), count.all());
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

BarChart coverageChart(const std::vector<CoverageRow> &levels, const CycleId &cycle)
{
    BarChart chart = empty(ChartId::Coverage);
    chart.note = Text::tr("KRAs that something serves, and objectives that serve something.");
    chart.labelTitle = Text::tr("Level");
    chart.scale = BarScale::Shares;
    chart.series = {{Text::tr("In the cascade"), BarFill::Strong}, {Text::tr("Gap"), BarFill::Blank}};
    for (const CoverageRow &level : levels) {
        const int inCascade = connected(level);
        chart.bars.push_back({levelText(level.level),
                              {},
                              {{Decimal(inCascade), coverageRows(level.level, cycle, true)},
                               {Decimal(level.all - inCascade), coverageRows(level.level, cycle, false)}},
                              partText(inCascade, level.all),
                              {},
                              {}});
    }
    return chart;
}

BarChart krasChart(const std::vector<KraProgress> &progress)
{
    BarChart chart = empty(ChartId::Kras);
    chart.note = Text::tr("Attainment, 0 to 100, from what serves each; hatched: not all of it is scored.");
    chart.labelTitle = Text::tr("KRA");
    chart.scale = BarScale::Percent;
    chart.series = {{Text::tr("Whole"), BarFill::Strong}, {Text::tr("Provisional"), BarFill::Hatched}};
    for (const KraProgress &kra : progress)
        chart.bars.push_back({Text::tr("%1 %2").arg(kra.kra.code, kra.kra.title),
                              {},
                              lengthOf(kra.attainment.attainment, kra.attainment.cover >= Decimal(100)),
                              progressText(kra.attainment),
                              {},
                              kra.kra.id.uuid});
    return chart;
}

} // namespace mandate
