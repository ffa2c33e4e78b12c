// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "tests/testing.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/dashboardcharts.h"
#include "ui/look/palette.h"

#include <QBarSet>
#include <QChart>
#include <QFileInfo>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QTemporaryDir>

using namespace mandate;

namespace {

BarChart chart()
{
    BarChart made;
    made.title = "Agreements";
    made.note = "How many";
    made.series = {{"Signed", BarFill::Strong}, {"Draft", BarFill::Blank}};
    for (int i = 0; i < 5; ++i)
        made.bars.push_back({QStringLiteral("Bar %1").arg(i),
                             i < 2 ? "First" : "Second",
                             {{Decimal(i), {}}, {Decimal(10 - i), {}}},
                             QStringLiteral("%1 of 10").arg(i),
                             {},
                             {}});
    made.bars.push_back({"Unknown", "Second", {}, "nothing scored yet", {}, {}});
    return made;
}

QStringList textsOf(const QChart &drawn)
{
    QStringList texts;
    for (const QGraphicsItem *item : drawn.childItems())
        if (const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item))
            texts += text->text();
    return texts;
}

const QHorizontalStackedBarSeries *barsOf(const QChart &drawn)
{
    return qobject_cast<const QHorizontalStackedBarSeries *>(drawn.series().constFirst());
}

} // namespace

TEST_CASE("every bar is named and told in words beside it", "[charts]")
{
    const auto drawn = drawBars(chart(), lightColours(), 800);
    const QStringList texts = textsOf(*drawn);
    for (const char *expected :
         {"First", "Second", "Bar 0", "Bar 4", "0 of 10", "4 of 10", "nothing scored yet"})
        CHECK(texts.contains(QString::fromLatin1(expected)));
    CHECK(texts.count("First") == 1);
}

TEST_CASE("bars are drawn from the top in their order, headings without a length", "[charts]")
{
    const auto drawn = drawBars(chart(), lightColours(), 800);
    const QBarSet *first = barsOf(*drawn)->barSets().constFirst();
    // Two headings and six bars, counted from the bottom.
    REQUIRE(first->count() == 8);
    CHECK(first->at(7) == 0); // "First"
    CHECK(first->at(5) == 1); // Bar 1
    CHECK(first->at(1) == 4); // Bar 4
    CHECK(first->at(0) == 0); // unknown
    CHECK(barAt(chart(), 7) == std::nullopt);
    CHECK(barAt(chart(), 5.3) == std::optional<std::size_t>(1));
    CHECK(barAt(chart(), -3) == std::nullopt);
    CHECK(barAt(chart(), 90) == std::nullopt);
}

TEST_CASE("shares of a bar make up its whole", "[charts]")
{
    BarChart shares = chart();
    shares.scale = BarScale::Shares;
    for (Bar &bar : shares.bars)
        for (BarPart &part : bar.parts)
            part.value = part.value * 3;
    const auto drawn = drawBars(shares, lightColours(), 800);
    const auto sets = barsOf(*drawn)->barSets();
    CHECK(sets[0]->at(1) + sets[1]->at(1) == Approx(100));
    CHECK(sets[0]->at(1) == Approx(40));
}

TEST_CASE("parts of a bar differ in more than colour", "[charts]")
{
    BarChart all = chart();
    all.series = {
        {"a", BarFill::Strong}, {"b", BarFill::Middle}, {"c", BarFill::Hatched}, {"d", BarFill::Blank}};
    const bool isDark = GENERATE(false, true);
    const Colours &colours = isDark ? darkColours() : lightColours();
    const auto drawn = drawBars(all, colours, 800);
    const auto sets = barsOf(*drawn)->barSets();
    REQUIRE(sets.size() == 4);
    CHECK(contrast(sets[0]->brush().color(), sets[1]->brush().color()) >= 1.4);
    CHECK(sets[2]->brush().style() == Qt::BDiagPattern);
    CHECK(sets[3]->brush().style() == Qt::NoBrush);
    for (const QBarSet *set : sets)
        CHECK(contrast(set->pen().color(), colours.base) >= 3);
}

TEST_CASE("charts are written as picture, drawing and document", "[charts]")
{
    const QTemporaryDir folder;
    const auto [file, start] = GENERATE(table<const char *, const char *>({
        {"all.png", "\x89PNG"},
        {"all.PDF", "%PDF-"},
        {"all.svg", "<?xml"},
    }));
    const QString path = folder.filePath(QString::fromLatin1(file));
    CAPTURE(file);
    REQUIRE(saveCharts({chart(), chart()}, {"Overview", "x.mandate", QDate(2015, 1, 1)}, path));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5).startsWith(start));
    CHECK(written.size() > 2'000);
}

TEST_CASE("what cannot be written says why and leaves what was there", "[charts]")
{
    const QTemporaryDir folder;
    const auto saved = saveCharts({chart()}, {}, folder.filePath("charts.doc"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == Error::Kind::Misuse);
    const auto nowhere = saveCharts({chart()}, {}, folder.filePath("none/charts.pdf"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == Error::Kind::Unwritable);
    REQUIRE_FALSE(saveCharts({chart()}, {}, folder.path() + "/."));
}

TEST_CASE("a long chart breaks over pages", "[charts]")
{
    const QTemporaryDir folder;
    BarChart many = chart();
    for (int i = 0; i < 109; ++i)
        many.bars.push_back(many.bars[1]);
    REQUIRE(saveCharts({many}, {"Overview", "x", QDate(2015, 1, 1)}, folder.filePath("many.pdf")));
    QFile written(folder.filePath("many.pdf"));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().count("/Type /Page\n") >= 6);
}

TEST_CASE("what has no score has no bar, and says so", "[charts]")
{
    AgencyResult none;
    none.agency = "Ministry";
    AgencyResult whole = none;
    whole.composite.rounded = Decimal(0);
    whole.composite.whole = true;
    const BarChart made = compositesChart({none, whole});
    REQUIRE(made.bars.size() == 2);
    CHECK(made.bars[0].parts.empty());
    CHECK(made.bars[0].text == "nothing scored yet");
    CHECK(made.bars[1].parts.size() == 2);
    CHECK(made.bars[1].text == "0.00");
}
