// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/inquiry.h"

#include "core/store/records.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/dashboardcharts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"output", "PDF|PNG|SVG", QT_TRANSLATE_NOOP("ctl", "draw the charts into this file")},
    {"cycle", "CODE", QT_TRANSLATE_NOOP("ctl", "of this cycle; the one that runs is the default")},
    AsOfOption,
    AsItStoodOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<CycleId> cycleNamed(const Database &database, const QString &code)
{
    if (code.isEmpty())
        return CycleId();
    const auto found = record<Cycle>(database, "WHERE code = ?", code);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::Misuse, Text::tr("The register has no cycle \"%1\".").arg(code));
    return (*found)->id;
}

Result<std::vector<BarChart>> chartsOf(const Database &database, const QDate &asOf, const CycleId &cycle)
{
    std::vector<BarChart> charts;
    for (const ChartId id : AllCharts) {
        auto chart = readChart(database, id, asOf, cycle);
        if (!chart)
            return tl::unexpected(chart.error());
        charts.push_back(std::move(*chart));
    }
    return charts;
}

// A row for each part of each bar: one where the bar is one figure, without it where nothing is known.
void list(const BarChart &chart, Listing &listing)
{
    for (const Bar &bar : chart.bars) {
        const auto add = [&](const QString &part, const QString &value) {
            listing.add({chart.key, bar.group, bar.label, part, value, bar.text});
        };
        std::size_t added = 0;
        for (std::size_t part = 0; part < bar.parts.size(); ++part)
            if (bar.parts[part].rows || !bar.parts[part].value.isZero()) {
                add(chart.series[part].name, bar.parts[part].value.text());
                ++added;
            }
        if (added == 0)
            add({}, bar.parts.empty() ? QString() : QStringLiteral("0"));
    }
}

Exit dashboard(const Arguments &arguments, const Console &console)
{
    const auto asked = inquiryOf(arguments, console);
    if (!asked)
        return console.fail(asked.error());
    const auto cycle = cycleNamed(asked->store.database(), arguments.value("cycle"));
    if (!cycle)
        return console.fail(cycle.error());
    const auto charts = chartsOf(asked->store.database(), asked->asOf, *cycle);
    if (!charts)
        return console.fail(charts.error());
    if (arguments.has("output")) {
        const QString path = arguments.value("output");
        const ChartPaper paper{Text::tr("Overview"), QFileInfo(arguments.at(0)).fileName(), asked->asOf};
        const auto saved = saveCharts(*charts, paper, path);
        if (!saved)
            return console.fail(saved.error());
        console.say(Text::tr("Wrote %1.").arg(path));
        return Exit::Done;
    }
    Listing listing({QStringLiteral("chart"), QStringLiteral("group"), QStringLiteral("label"),
                     QStringLiteral("part"), QStringLiteral("value"), QStringLiteral("says")});
    for (const BarChart &chart : *charts)
        list(chart, listing);
    listing.write(console.out, asked->format);
    return Exit::Done;
}

} // namespace

const Command DashboardCommand{
    "dashboard",
    "FILE [--output PDF|PNG|SVG] [--cycle CODE] [--as-of DATE] [--as-it-stood WHEN]",
    QT_TRANSLATE_NOOP("ctl", "Tells how a year stands: documents, composites, ratings, cascade, KRAs."),
    Options,
    1,
    1,
    true,
    dashboard,
    true};

} // namespace mandate
