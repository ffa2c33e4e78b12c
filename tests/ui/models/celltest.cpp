// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"

#include "core/checks/points.h"
#include "tests/ui/windowregister.h"
#include "ui/look/roles.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/models/scoretext.h"
#include "ui/models/shown.h"
#include "ui/models/weighttotals.h"
#include "ui/print/celltext.h"
#include "ui/print/contents.h"

using namespace mandate;

namespace {

constexpr GridRow TheObjective{0};
constexpr GridRow TheAction{0, 0};
constexpr GridRow Cereals{0, 0, 0};

OpenAgreement opened(const WindowRegister &small)
{
    small.fill();
    return openAgreement(Store::open(small.path, Database::Access::ReadOnly).value(), small.agreement.id)
        .value();
}

const QLocale English(QLocale::English, QLocale::UnitedKingdom);
const QLocale German(QLocale::German);

} // namespace

TEST_CASE("cells read in the reader's own numbers", "[grid]")
{
    const WindowRegister small;
    const OpenAgreement open = opened(small);
    CHECK(cellText(open, TheObjective, GridColumn::Number, English) == "1");
    CHECK(cellText(open, Cereals, GridColumn::Number, English) == "1.1.1");
    CHECK(cellText(open, Cereals, GridColumn::Weight, German) == "60,00");
    CHECK(cellText(open, Cereals, GridColumn::Level1, English) == "195,000");
    CHECK(cellText(open, Cereals, GridColumn::Level1, German) == "195.000");
    CHECK(cellInput(open, Cereals, GridColumn::Level1, German) == "195000");
    CHECK(cellText(open, Cereals, GridColumn::Achieved, English) == "180,000");
    CHECK(cellText(open, Cereals, GridColumn::Raw, English) == "85.00");
    CHECK(cellText(open, Cereals, GridColumn::Weighted, English) == "51.00");
    CHECK(cellText(open, {0, 0, 1}, GridColumn::Achieved, English) == "not reported");
}

TEST_CASE("a score reads on paper as it does on screen", "[grid][print]")
{
    const WindowRegister small;
    OpenAgreement open = opened(small);
    open.scheme.digits = 0;
    REQUIRE(typeInto(open, Cereals, GridColumn::Achieved, "180001", English));
    open.score();
    const auto says = [&open](ColumnContent content) {
        const Contents paper(open.dossier, open.rules, *open.rules.layoutFor(open.dossier.agreement.kind),
                             &open.result, English);
        const ObjectiveItem &objective = open.dossier.objectives[0];
        const ActionItem &action = objective.actions[0];
        return cellText(content, Line{&objective, &action, &action.indicators[0]}, paper, false);
    };
    CHECK(cellText(open, Cereals, GridColumn::Weighted, English).contains(u'.'));
    CHECK(says(ColumnContent::Raw) == cellText(open, Cereals, GridColumn::Raw, English));
    CHECK(says(ColumnContent::Weighted) == cellText(open, Cereals, GridColumn::Weighted, English));
    open.result.indicators[0].score.raw.reset();
    open.result.indicators[0].score.state = ScoreState::Unscorable;
    CHECK(says(ColumnContent::Raw) == "cannot be scored");
    CHECK(cellText(open, Cereals, GridColumn::Raw, English) == "cannot be scored");
}

TEST_CASE("typing alters the dossier and tells the save", "[grid]")
{
    struct Case
    {
        GridRow row;
        GridColumn kind;
        QString text;
        QString label;
        QString shown;
    };
    const Case typing = GENERATE(values<Case>({
        {TheObjective, GridColumn::Title, "Feed all", "Title of 1", "Feed all"},
        {TheAction, GridColumn::Title, "Dig", "Title of 1.1", "Dig"},
        {Cereals, GridColumn::Title, "Rice", "Title of 1.1.1", "Rice"},
        {TheObjective, GridColumn::Weight, "90", "Weight of 1", "90.00"},
        {Cereals, GridColumn::Weight, "62.5", "Weight of 1.1.1", "62.50"},
        {Cereals, GridColumn::Weight, " ", "Weight of 1.1.1", ""},
        {Cereals, GridColumn::Level2, "186,000", "Very Good level of 1.1.1", "186,000"},
        {Cereals, GridColumn::Unit, "tonnes", "Unit of 1.1.1", "tonnes"},
        {Cereals, GridColumn::Achieved, "190 000", "Achievement of 1.1.1", "190,000"},
        {Cereals, GridColumn::Achieved, "", "Achievement of 1.1.1", "not reported"},
    }));
    CAPTURE(typing.label, typing.text);
    const WindowRegister small;
    OpenAgreement open = opened(small);
    const auto save = typeInto(open, typing.row, typing.kind, typing.text, English);
    REQUIRE(save);
    CHECK(save->changes().size() == 1);
    CHECK(save->label().startsWith(typing.label.left(6)));
    open.score();
    CHECK(cellText(open, typing.row, typing.kind, English) == typing.shown);
    auto store = Store::open(small.path, Database::Access::ReadWrite).value();
    REQUIRE(store.commit(*save));
    CHECK(openAgreement(store, small.agreement.id)->dossier == open.dossier);
}

TEST_CASE("what makes no sense in a cell is refused with a reason", "[grid]")
{
    const auto [row, kind, text] = GENERATE(table<GridRow, GridColumn, QString>({
        {Cereals, GridColumn::Weight, "many"},
        {Cereals, GridColumn::Weight, "101"},
        {Cereals, GridColumn::Weight, "1.234"},
        {Cereals, GridColumn::Level1, "1.2.3"},
        {Cereals, GridColumn::Achieved, "x"},
        {Cereals, GridColumn::Raw, "100"},
        {TheAction, GridColumn::Weight, "5"},
    }));
    CAPTURE(text);
    const WindowRegister small;
    OpenAgreement open = opened(small);
    const Dossier before = open.dossier;
    const auto save = typeInto(open, row, kind, text, English);
    REQUIRE_FALSE(save);
    CHECK_FALSE(save.error().message.isEmpty());
    CHECK(open.dossier == before);
}

TEST_CASE("what was agreed stands once signed and achievements go on", "[grid]")
{
    const WindowRegister small;
    OpenAgreement open = opened(small);
    open.dossier.versions.emplace_back();
    CHECK_FALSE(whyFixed(open, Cereals, GridColumn::Weight).isEmpty());
    CHECK_FALSE(whyFixed(open, TheObjective, GridColumn::Title).isEmpty());
    CHECK(whyFixed(open, Cereals, GridColumn::Achieved).isEmpty());
    open.dossier.objectives[0].actions[0].indicators[0].progress[0].stage = Stage::Verified;
    CHECK_FALSE(whyFixed(open, Cereals, GridColumn::Achieved).isEmpty());
}

TEST_CASE("a register open for reading only takes nothing and says why", "[grid]")
{
    const WindowRegister small;
    OpenAgreement open = opened(small);
    const auto isFixed = [&](GridColumn kind) {
        PrioritiesModel model;
        model.show(open);
        return model.indexOf(small.cereals.id.uuid, kind).data(FixedRole).toBool();
    };
    CHECK_FALSE(isFixed(GridColumn::Achieved));
    CHECK_FALSE(isFixed(GridColumn::Raw)); // computed, in a draft to be written on
    open.whyReadOnly = "The folder is write-protected.";
    for (const GridColumn kind : {GridColumn::Title, GridColumn::Weight, GridColumn::Achieved}) {
        CHECK(isFixed(kind));
        CHECK(whyFixed(open, Cereals, kind).contains(open.whyReadOnly));
        CHECK_FALSE(typeInto(open, Cereals, kind, "1", English));
    }
}

TEST_CASE("an agreement by an unknown scheme opens without scores", "[grid]")
{
    WindowRegister small;
    small.agreement.scheme = "balanced scorecard";
    OpenAgreement open = opened(small);
    CHECK(compositeWord(open).contains("balanced scorecard"));
    CHECK(compositeText(open).isEmpty());
    CHECK(objectiveTexts(open).empty());
    CHECK(explanationOf(open, small.cereals.id).lines.isEmpty());
    CHECK(cellText(open, Cereals, GridColumn::Raw, English).isEmpty());
    CHECK(cellText(open, Cereals, GridColumn::Achieved, English) == "180,000");
    REQUIRE(typeInto(open, Cereals, GridColumn::Achieved, "190000", English));
    open.score();
    CHECK(cellText(open, Cereals, GridColumn::Achieved, English) == "190,000");
    const auto points = pointsToCorrect(open.dossier, open.rules);
    CHECK(std::any_of(points.begin(), points.end(), [](const Point &point) {
        return point.code == "agreement.scheme.unknown"
               && point.sentence.contains("Choose one of its schemes");
    }));
}

TEST_CASE("totals of weights say what they should be", "[grid]")
{
    const WindowRegister small;
    OpenAgreement open = opened(small);
    CHECK(weightTotals(open.dossier, English)[0].text == "objectives 100.00");
    REQUIRE(typeInto(open, Cereals, GridColumn::Weight, "59.5", English));
    const auto totals = weightTotals(open.dossier, English);
    CHECK(totals[0].isRight);
    CHECK(totals[1].text == "objective 1: 99.50 of 100.00");
    CHECK_FALSE(totals[1].isRight);
    CHECK(totals[1].record == small.objective.id.uuid);
}
