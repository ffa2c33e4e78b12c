// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridblock.h"

#include "tests/ui/windowregister.h"
#include "ui/models/rowchanges.h"
#include "ui/models/weighttotals.h"

using namespace mandate;

namespace {

constexpr GridRow TheObjective{0};
constexpr GridRow TheAction{0, 0};
constexpr GridRow Cereals{0, 0, 0};
constexpr GridRow Losses{0, 0, 1};
const QLocale English(QLocale::English, QLocale::UnitedKingdom);
const QLocale German(QLocale::German);
const QLocale Indian(QLocale::English, QLocale::India);
const std::vector<GridColumn> FromWeight{GridColumn::Weight, GridColumn::Level1, GridColumn::Level2,
                                         GridColumn::Level3};

struct Opened
{
    WindowRegister small;
    OpenAgreement open = filled();

    OpenAgreement filled()
    {
        small.fill();
        return openAgreement(Store::open(small.path, Database::Access::ReadOnly).value(), small.agreement.id)
            .value();
    }
    GridArea below(const GridRow &first, const std::vector<GridColumn> &columns) const
    {
        GridArea area{gridRows(open.dossier), columns};
        area.rows.erase(area.rows.begin(), std::find(area.rows.begin(), area.rows.end(), first));
        return area;
    }
    Paste pasted(const GridRow &at, const std::vector<GridColumn> &columns, const QString &text) const
    {
        return placed(open, below(at, columns), {{at}, {columns.front()}}, readBlock(text));
    }
};

} // namespace

TEST_CASE("numbers read in the reader's way and else as plain ones", "[paste]")
{
    const auto [locale, text, value] = GENERATE(table<QLocale, QString, QString>({
        {English, "195,000.5", "195000.5"},
        {German, "195.000,5", "195000.5"},
        {German, "195000.5", "195000.5"}, // plain
        {German, "195,000.5", "195000.5"},
        {German, "1.500", "1500"}, // the reader's way comes first
        {Indian, "12,34,567", "1234567"},
        {English, "12,34,567.25", "1234567.25"},
        {QLocale(QLocale::French), "195 000,5", "195000.5"},
        {English, "1.2.3", "refused"},
        {German, "1,2,3", "refused"},
        {English, "12 t", "refused"},
        {English, "١٢", "refused"},
    }));
    CAPTURE(locale.name(), text);
    Opened opened;
    const BlockEdit edit = typeBlock(opened.open, "Paste", {{Cereals, GridColumn::Level1, text}}, locale);
    if (value == "refused") {
        REQUIRE(edit.refused.size() == 1);
        CHECK(edit.refused.front().why.startsWith("Excellent level of 1.1.1: "));
        CHECK(edit.save.isEmpty());
    } else {
        CHECK(edit.refused.empty());
        CHECK(opened.open.dossier.objectives[0].actions[0].indicators[0].indicator.levels[0].value == value);
    }
}

TEST_CASE("a block is one save and a bad cell does not keep out the others", "[paste]")
{
    Opened opened;
    const Paste paste = opened.pasted(Cereals, FromWeight, "50\t190000\tsoon\n50\t11\t21\n");
    CHECK(paste.rowsOver == 0);
    const BlockEdit edit = typeBlock(opened.open, "Paste", paste.cells, English);
    CHECK(edit.taken.size() == 5);
    REQUIRE(edit.refused.size() == 1);
    CHECK(edit.refused.front().cell.text == "soon");
    CHECK(edit.save.changes().size() == 2); // two indicators
    auto store = Store::open(opened.small.path, Database::Access::ReadWrite).value();
    REQUIRE(store.commit(edit.save));
    CHECK(openAgreement(store, opened.small.agreement.id)->dossier == opened.open.dossier);
}

TEST_CASE("what runs over the grid is counted and left out", "[paste]")
{
    const Opened opened;
    const Paste wide = opened.pasted(Losses, {GridColumn::Level5, GridColumn::Achieved}, "1\t2\t3\t4\n");
    CHECK(wide.columnsOver == 2);
    CHECK(wide.cells.size() == 2);
    const Paste tall = opened.pasted(Losses, {GridColumn::Title, GridColumn::Unit}, "a\tt\nb\tt\nc\tt\n");
    CHECK(tall.rowsOver == 2);
    CHECK(tall.where == "1.1.2");
    CHECK(tall.action == GridRow{0, 0});
    CHECK_FALSE(opened.pasted(TheObjective, {GridColumn::Title}, "a\nb\n").action);
}

TEST_CASE("a block that has the grid's own headings goes row by row, another keeps to its kind", "[paste]")
{
    const Opened opened;
    const std::vector<GridColumn> columns{GridColumn::Title, GridColumn::Unit, GridColumn::Weight};
    const Paste whole = opened.pasted(TheObjective, columns, "O\t\t100\nA\t\t\nI\tt\t60\nJ\tt\t40\n");
    CHECK(whole.rowsOver == 0);
    REQUIRE(whole.cells.size() == 2 + 1 + 3 + 3);
    CHECK(whole.cells[2].row == TheAction);
    const Paste titles = opened.pasted(TheAction, {GridColumn::Title}, "A\nB\nC\n");
    REQUIRE(titles.cells.size() == 1); // indicators are not overwritten by actions
    CHECK(titles.rowsOver == 2);
}

TEST_CASE("a block fills what was chosen when it fits a whole number of times", "[paste]")
{
    const Opened opened;
    const GridArea chosen{{Cereals, Losses}, {GridColumn::Level1, GridColumn::Level2}};
    const Paste one = placed(opened.open, opened.below(Cereals, FromWeight), chosen, readBlock("7"));
    CHECK(one.cells.size() == 4);
    const Paste row = placed(opened.open, opened.below(Cereals, FromWeight), chosen, readBlock("7\t8"));
    REQUIRE(row.cells.size() == 4);
    CHECK(row.cells.back().text == "8");
    CHECK(row.cells.back().row == Losses);
}

TEST_CASE("copied cells come back as they were, computed ones included", "[paste]")
{
    Opened opened;
    const std::vector<GridColumn> columns{GridColumn::Number, GridColumn::Title,    GridColumn::Unit,
                                          GridColumn::Weight, GridColumn::Achieved, GridColumn::Raw};
    const GridArea all{gridRows(opened.open.dossier), columns};
    const QString text =
        copied(opened.open, all, {"No.", "Title", "Unit", "Weight", "Achieved", "Raw"}, German);
    CHECK(text.section('\n', 0, 0) == "No.\tTitle\tUnit\tWeight\tAchieved\tRaw");
    CHECK(text.section('\n', 3, 3) == "1.1.1\tCereals\tt\t60,00\t180000\t85,00");
    const QString rows = text.section('\n', 1);
    const Paste paste = placed(opened.open, all, {{TheObjective}, {GridColumn::Number}}, readBlock(rows));
    const BlockEdit edit = typeBlock(opened.open, "Paste", paste.cells, German);
    CHECK(edit.refused.empty());
    CHECK(edit.save.isEmpty());
}

TEST_CASE("an achievement that is not typed here is copied as its cell shows it", "[paste]")
{
    const bool isVerified = GENERATE(true, false);
    Opened opened;
    IndicatorItem &item = opened.open.dossier.objectives[0].actions[0].indicators[0];
    if (isVerified) {
        Progress verified = SmallRegister::claimed(item.indicator, "170000");
        verified.stage = Stage::Verified;
        item.progress.push_back(verified);
    } else {
        item.progress = {SmallRegister::claimed(item.indicator, "170000", "Q4")};
    }
    opened.open.score();
    REQUIRE_FALSE(whyFixed(opened.open, Cereals, GridColumn::Achieved).isEmpty());
    const QString shown = cellText(opened.open, Cereals, GridColumn::Achieved, English);
    REQUIRE(shown == "170,000");
    const GridArea area{{Cereals, Losses}, {GridColumn::Achieved}};
    CHECK(copied(opened.open, area, {}, English).section('\n', 0, 0) == shown);
    const auto down = copiedDown(opened.open, area, English);
    REQUIRE(down.size() == 1);
    CHECK(down[0].text == shown);
}

TEST_CASE("a pasted title stands on one line, whatever was in it", "[paste]")
{
    Opened opened;
    const QString odd = QString(QChar(0x202e)) + "أرز 🌾 \"red\"";
    const Paste paste = opened.pasted(Cereals, {GridColumn::Title},
                                      "\"two\nlines\tand\x01more\"\n" + QString(10'000, 'x') + "\n");
    CHECK(typeBlock(opened.open, "Paste", paste.cells, English).refused.empty());
    CHECK(cellText(opened.open, Cereals, GridColumn::Title, English) == "two lines andmore");
    CHECK(cellText(opened.open, Losses, GridColumn::Title, English).size() == 10'000);
    typeBlock(opened.open, "Paste", {{Cereals, GridColumn::Title, odd}}, English);
    CHECK(cellText(opened.open, Cereals, GridColumn::Title, English) == odd);
}

TEST_CASE("cells are copied down and right within their kind, and cleared", "[grid]")
{
    Opened opened;
    const GridArea area{{Cereals, Losses}, {GridColumn::Unit, GridColumn::Level1}};
    const auto down = copiedDown(opened.open, area, English);
    REQUIRE(down.size() == 2);
    CHECK(down[1].row == Losses);
    CHECK(down[1].text == "195000");
    const GridArea levels{{Losses}, {GridColumn::Level1, GridColumn::Level2, GridColumn::Level3}};
    const auto right = copiedRight(opened.open, levels, English);
    REQUIRE(right.size() == 2);
    CHECK(right[1].text == "10");
    CHECK(copiedDown(opened.open, {{TheAction, Cereals}, {GridColumn::Title}}, English).empty());
    CHECK(cleared(opened.open, {{TheObjective, TheAction, Cereals}, {GridColumn::Weight, GridColumn::Raw}})
              .size()
          == 2);
}

TEST_CASE("rows are put in, taken out and moved, and number themselves", "[grid]")
{
    Opened opened;
    Dossier &dossier = opened.open.dossier;
    const auto numbers = [&] {
        QStringList all;
        for (const GridRow &row : gridRows(dossier))
            all += numberOf(dossier, row);
        return all.join(' ');
    };
    CHECK(inserted(dossier, Cereals, RowKind::Indicator) == GridRow{0, 0, 1});
    CHECK(numbers() == "1 1.1 1.1.1 1.1.2 1.1.3");
    CHECK(inserted(dossier, TheObjective, RowKind::Indicator) == GridRow{0, 0, 3});
    CHECK(inserted(dossier, Cereals, RowKind::Action) == GridRow{0, 1});
    CHECK(inserted(dossier, Cereals, RowKind::Objective) == GridRow{1});
    CHECK(inserted(dossier, GridRow{1}, RowKind::Indicator) == GridRow{1, 0, 0}); // with its action
    CHECK(numbers() == "1 1.1 1.1.1 1.1.2 1.1.3 1.1.4 1.2 2 2.1 2.1.1");
    CHECK(moved(dossier, {0, 0, 3}, 1) == GridRow{0, 1, 0});
    CHECK(moved(dossier, {0, 1, 0}, 1) == GridRow{1, 0, 0});
    CHECK(moved(dossier, {1, 0, 1}, 1) == std::nullopt);
    CHECK(moved(dossier, {0}, 1) == GridRow{1});
    CHECK(moved(dossier, {0}, -1) == std::nullopt);
    CHECK(moved(dossier, {1, 0}, -1) == GridRow{0, 1});
    CHECK(numbers() == "1 1.1 1.1.1 1.1.2 1.2 1.2.1 1.2.2 1.2.3 2 2.1");
    withdraw(dossier, {{0}, {0, 0}, {0, 0, 1}, {1, 0}});
    CHECK(numbers() == "1");
    CHECK(inserted(dossier, std::nullopt, RowKind::Indicator) == GridRow{1, 0, 0});
    withdraw(dossier, {{1}, {0}});
    CHECK(gridRows(dossier).empty());
}

TEST_CASE("weights are spread and scaled within an objective and among objectives", "[grid]")
{
    Opened opened;
    ObjectiveItem &objective = opened.open.dossier.objectives[0];
    appended(opened.open.dossier, TheAction, 1);
    auto &items = objective.actions[0].indicators;
    REQUIRE(editIndicatorWeights(objective, WeightEdit::Scale));
    CHECK_FALSE(items[2].indicator.weight); // what has none is left alone
    objective.objective.weight = SmallRegister::weight(50);
    REQUIRE(editIndicatorWeights(objective, WeightEdit::Scale));
    CHECK(items[0].indicator.weight == SmallRegister::weight(30));
    REQUIRE(editIndicatorWeights(objective, WeightEdit::SpreadEvenly));
    CHECK(items[0].indicator.weight->basisPoints() == 1667);
    CHECK(items[2].indicator.weight->basisPoints() == 1666);
    REQUIRE(editObjectiveWeights(opened.open.dossier, WeightEdit::Scale));
    CHECK(objective.objective.weight == SmallRegister::weight(100));
    objective.objective.weight.reset();
    CHECK(editIndicatorWeights(objective, WeightEdit::Scale).error().message.contains("no weight yet"));
}

TEST_CASE("spread or scaled weights add up exactly, however many share them", "[grid]")
{
    Opened opened;
    Dossier &dossier = opened.open.dossier;
    ObjectiveItem &objective = dossier.objectives[0];
    const int total = GENERATE(10'000, 3333, 1237, 41);
    objective.objective.weight = Weight::fromBasisPoints(total).value();
    for (int rows = 2; rows <= 40; ++rows) {
        CAPTURE(total, rows);
        REQUIRE(editIndicatorWeights(objective, WeightEdit::SpreadEvenly));
        CHECK(weightTotals(dossier, English)[1].isRight);
        for (int i = 0; i < rows; ++i)
            objective.actions[0].indicators[std::size_t(i)].indicator.weight =
                Weight::fromBasisPoints(1 + i * i * 7 % 997).value();
        REQUIRE(editIndicatorWeights(objective, WeightEdit::Scale));
        CHECK(weightTotals(dossier, English)[1].isRight);
        appended(dossier, TheAction, 1);
    }
}

TEST_CASE("what is mandatory keeps its weight when others are spread and scaled", "[grid]")
{
    Opened opened;
    ObjectiveItem &objective = opened.open.dossier.objectives[0];
    auto &items = objective.actions[0].indicators;
    appended(opened.open.dossier, TheAction, 1);
    items[0].indicator.mandatory = true;
    REQUIRE(editIndicatorWeights(objective, WeightEdit::SpreadEvenly));
    CHECK(items[0].indicator.weight == SmallRegister::weight(60));
    CHECK(items[2].indicator.weight == SmallRegister::weight(20));
    items[1].indicator.weight = SmallRegister::weight(90);
    REQUIRE(editIndicatorWeights(objective, WeightEdit::Scale));
    CHECK(items[0].indicator.weight == SmallRegister::weight(60));
    CHECK(weightTotals(opened.open.dossier, English)[1].isRight);
    objective.objective.weight = SmallRegister::weight(50);
    CHECK(editIndicatorWeights(objective, WeightEdit::Scale).error().message.contains("alone weigh more"));
    for (IndicatorItem &item : items)
        item.indicator.mandatory = true;
    CHECK(editIndicatorWeights(objective, WeightEdit::Scale).error().message.contains("mandatory"));
}

TEST_CASE("a change of rows finds them wherever they stand by now", "[grid]")
{
    Opened opened;
    Dossier &dossier = opened.open.dossier;
    const Uuid cereals = opened.small.cereals.id.uuid;
    const RowChange above = insertionAbove(cereals);
    const RowChange down = moving({cereals}, 1);
    const auto first = above(dossier);
    REQUIRE(first);
    CHECK(first->label == "Insert success indicator 1.1.1");
    REQUIRE(down(dossier));
    CHECK(gridRowOf(dossier, cereals) == GridRow{0, 0, 2});
    REQUIRE(withdrawal({cereals})(dossier));
    for (const RowChange &change : {above, down, withdrawal({cereals}), insertion(RowKind::Action, cereals)})
        CHECK(change(dossier).error().message.contains("no longer there"));
    CHECK(insertionAbove(opened.small.objective.id.uuid)(dossier)->label == "Insert objective 1");
}
