// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gridofficer.h"

#include "core/cycle/freeze.h"

#include <QScrollBar>

using namespace mandate;

TEST_CASE("a block from a spreadsheet is pasted as one save", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Weight);
    grid.paste("55\t200,000\t190000\r\n45\tmany\t21\r\n");
    CHECK(grid.shownIn(grid.cereals, GridColumn::Level1) == "200,000");
    CHECK(grid.shownIn(grid.losses, GridColumn::Level1) == "many"); // kept, with why
    CHECK(grid.says("Excellent level of 1.1.2"));
    REQUIRE(grid.undoSays("Paste at Weight of 1.1.1"));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(55));
    CHECK(grid.storedItems()[1].indicator.levels[1].value == "21");
    CHECK(grid.storedItems()[1].indicator.levels[0].value == "10");
    grid.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(grid.seen([&] { return grid.shownIn(grid.cereals, GridColumn::Weight) == "60.00"; }));
    CHECK(grid.storedItems()[1].indicator.levels[1].value == "20");
}

TEST_CASE("a block that runs over the end adds indicators only when that is wanted", "[window][grid]")
{
    const bool isWanted = GENERATE(true, false);
    GridOfficer grid;
    grid.stand(grid.losses, GridColumn::Title);
    grid.paste("Losses\tha\t40\nStores\tt\t\nSeed\tkg\t\n");
    REQUIRE(grid.isAsked());
    CHECK(grid.says("run past 1.1.2"));
    CHECK(grid.grid()->model()->rowCount() == 4);
    const auto buttons = grid.question()->findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    QTest::keyClick(buttons[isWanted ? 0 : 1], Qt::Key_Space);
    REQUIRE(grid.undoSays("Paste at Title of 1.1.2"));
    CHECK_FALSE(grid.question());
    const auto items = grid.storedItems();
    CHECK(items[1].indicator.unit == "ha");
    REQUIRE(items.size() == (isWanted ? 4 : 2));
    if (isWanted) {
        CHECK(items[3].indicator.title == "Seed");
        CHECK(items[3].indicator.number == 4);
        grid.key(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(grid.seen([&] { return grid.grid()->model()->rowCount() == 4; }));
        CHECK(grid.storedItems().size() == 2);
    } else {
        CHECK(grid.says("left out"));
    }
}

TEST_CASE("a question in the page is left by Esc with nothing done", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.losses, GridColumn::Title);
    grid.paste("a\nb\nc\n");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(grid.question());
    CHECK(grid.grid()->isVisible()); // not back to the list
    CHECK(grid.grid()->hasFocus());
    CHECK(grid.storedItems()[1].indicator.title == "Area lost");
}

TEST_CASE("what is wider than the grid is named and the rest taken", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Achieved);
    grid.paste("170000\t85\t51\tx\ty\n");
    CHECK(grid.says("run past the last one"));
    CHECK(grid.says("Raw score of 1.1.1"));
    CHECK(grid.shownIn(grid.cereals, GridColumn::Achieved) == "170,000");
}

TEST_CASE("chosen blocks are copied, cut and cleared with the keys of a spreadsheet", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Level1);
    grid.key(Qt::Key_Right, Qt::ShiftModifier);
    grid.key(Qt::Key_Down, Qt::ShiftModifier);
    grid.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "195000\t185000\n10\t20\n");
    grid.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith("Excellent\tVery Good\n195000"));
    grid.key(Qt::Key_X, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Cut 4 cells from Excellent level of 1.1.1"));
    CHECK_FALSE(grid.storedItems()[1].indicator.levels[1].isGiven());
    grid.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Paste at"));
    CHECK(grid.shownIn(grid.losses, GridColumn::Level1) == "10");
    grid.stand(grid.losses, GridColumn::Level4);
    grid.key(Qt::Key_Right, Qt::ShiftModifier);
    grid.key(Qt::Key_Delete);
    REQUIRE(grid.undoSays("Clear 2 cells from Fair level of 1.1.2"));
    CHECK(grid.shownIn(grid.losses, GridColumn::Level5).isEmpty());
}

TEST_CASE("cells are copied down and right by key", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.losses, GridColumn::Unit);
    grid.type(grid.cell(grid.cereals, GridColumn::Unit), "tons");
    grid.stand(grid.losses, GridColumn::Unit);
    grid.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Copy down to Unit of 1.1.2"));
    CHECK(grid.storedItems()[1].indicator.unit == "tons");
    grid.stand(grid.losses, GridColumn::Level1);
    grid.key(Qt::Key_Right, Qt::ShiftModifier);
    grid.key(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Copy right to Very Good level of 1.1.2"));
    CHECK(grid.storedItems()[1].indicator.levels[1].value == "10");
}

TEST_CASE("rows are inserted, moved and withdrawn by key and each is one named save", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Weight);
    grid.key(Qt::Key_Insert);
    REQUIRE(grid.undoSays("Insert success indicator 1.1.2"));
    CHECK(grid.grid()->currentIndex().siblingAtColumn(0).data().toString() == "1.1.2");
    QTest::keyClicks(grid.grid(), "N");
    QTest::keyClicks(QApplication::focusWidget(), "ew\r");
    REQUIRE(grid.undoSays("Title of 1.1.2"));
    CHECK(grid.storedItems()[1].indicator.title == "New");
    CHECK(grid.storedItems()[2].indicator.number == 3);

    grid.stand(grid.losses, GridColumn::Unit);
    grid.key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(grid.undoSays("Move 1.1.3 up"));
    CHECK(grid.storedItems()[1].indicator.title == "Area lost");
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.losses, GridColumn::Unit));
    grid.key(Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Withdraw 1.1.2"));
    CHECK(grid.storedItems().size() == 2);
    grid.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(grid.seen([&] { return grid.cell(grid.losses, GridColumn::Title).isValid(); }));
    CHECK(grid.storedItems()[1].indicator == [&] {
        SuccessIndicator moved = grid.small.losses;
        moved.number = 2;
        return moved;
    }());
}

TEST_CASE("a heading is withdrawn with everything below it and comes back whole", "[window][grid]")
{
    GridOfficer grid;
    const Dossier before = grid.stored().value();
    grid.stand(grid.small.action.id.uuid, GridColumn::Title);
    grid.key(Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Withdraw 1.1"));
    CHECK(grid.stored()->objectives[0].actions.empty());
    grid.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(grid.seen([&] { return grid.cell(grid.cereals, GridColumn::Title).isValid(); }));
    CHECK(grid.stored() == before);
}

TEST_CASE("weights are spread and scaled by key", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Weight);
    grid.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Spread the weights of objective 1 evenly"));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(50));
    grid.type(grid.cell(grid.cereals, GridColumn::Weight), "150");
    CHECK(grid.says("Weight of 1.1.1"));
    grid.type(grid.cell(grid.cereals, GridColumn::Weight), "100");
    CHECK(grid.text("Totals of the weights").contains("▲ objective 1: 150.00 of 100.00"));
    grid.stand(grid.cereals, GridColumn::Weight);
    grid.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(grid.undoSays("Scale the weights of objective 1"));
    CHECK(grid.shownIn(grid.cereals, GridColumn::Weight) == "66.67");
    CHECK(grid.shownIn(grid.losses, GridColumn::Weight) == "33.33");
}

TEST_CASE("totals follow while somebody types and return when they give up", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Weight);
    QTest::keyClicks(grid.grid(), "5");
    CHECK(grid.text("Totals of the weights").contains("objective 1: 45.00 of 100.00"));
    QTest::keyClicks(QApplication::focusWidget(), "5");
    CHECK(grid.text("Totals of the weights").contains("objective 1: 95.00 of 100.00"));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(60));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(grid.text("Totals of the weights").contains("objective 1: 100.00 of 100.00"));
}

TEST_CASE("F2 edits what stands in a cell and Backtab goes back", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Title);
    grid.key(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), ", dry");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(grid.shownIn(grid.cereals, GridColumn::Title) == "Cereals, dry");
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.cereals, GridColumn::Unit));
    grid.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.cereals, GridColumn::Title));
    grid.stand(grid.losses, GridColumn::Weight);
    grid.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.cereals, GridColumn::Weight));
}

TEST_CASE("rows fold under their objective and unfold where somebody goes", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Title);
    const int row = grid.cell(grid.losses, GridColumn::Title).row();
    grid.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(grid.grid()->isRowHidden(row));
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.objective, GridColumn::Title));
    grid.stand(grid.objective, GridColumn::Number);
    grid.key(Qt::Key_Space);
    CHECK_FALSE(grid.grid()->isRowHidden(row));
    const QRect place = grid.grid()->visualRect(grid.cell(grid.objective, GridColumn::Number));
    QTest::mouseClick(grid.grid()->viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(6, 6));
    CHECK(grid.grid()->isRowHidden(row));
    grid.grid()->setCurrentIndex(grid.cell(grid.losses, GridColumn::Unit)); // as a point to correct does
    CHECK_FALSE(grid.grid()->isRowHidden(row));
    grid.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(grid.grid()->isRowHidden(row));
    grid.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK_FALSE(grid.grid()->isRowHidden(row));
}

TEST_CASE("number and title stay where they are when the grid is scrolled sideways", "[window][grid]")
{
    GridOfficer grid;
    grid.window->resize(800, 600);
    GridView *view = grid.grid();
    REQUIRE(grid.seen([&] { return view->horizontalScrollBar()->maximum() > 0; }));
    const QModelIndex number = grid.cell(grid.cereals, GridColumn::Number);
    const QRect before = view->visualRect(number);
    view->setCurrentIndex(grid.cell(grid.cereals, GridColumn::Weighted));
    view->scrollTo(view->currentIndex());
    REQUIRE(view->horizontalScrollBar()->value() > 0);
    CHECK(view->visualRect(number) == before);
    CHECK(view->indexAt(before.center()) == number);
    view->setCurrentIndex(grid.cell(grid.cereals, GridColumn::Level1));
    view->scrollTo(view->currentIndex());
    CHECK(view->visualRect(view->currentIndex()).left() >= before.right()); // not under what is frozen
}

TEST_CASE("the back-test shows beside each indicator how earlier years would have fared", "[window][grid]")
{
    GridOfficer grid;
    SuccessIndicator known = grid.small.cereals;
    known.baseline.value = "191000";
    known.trend1.value = "195000";
    known.trend2.value = "200000";
    Save save("Trend of 1.1.1");
    save.change(grid.small.cereals, known);
    grid.session->commit(std::move(save));
    grid.stand(grid.cereals, GridColumn::Title);
    grid.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(grid.seen([&] { return grid.shownIn(grid.cereals, GridColumn::Backtest) == "96 · 100 · 100"; }));
    CHECK(grid.grid()->currentIndex() == grid.cell(grid.cereals, GridColumn::Backtest)); // in view
    grid.type(grid.cell(grid.cereals, GridColumn::Level1), "192000");
    CHECK(grid.shownIn(grid.cereals, GridColumn::Backtest) == "98.57 · 100 · 100: too easy");
    CHECK(grid.cell(grid.cereals, GridColumn::Backtest).data(Qt::ToolTipRole).toString().contains("191,000"));
    CHECK(grid.shownIn(grid.losses, GridColumn::Backtest).isEmpty());
    grid.stand(grid.cereals, GridColumn::Backtest);
    CHECK(grid.says("191,000 would have scored 98.57"));
    CHECK(grid.grid()->currentIndex().isValid());
    grid.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(grid.cell(grid.cereals, GridColumn::Backtest).isValid());
}

TEST_CASE("the sheet behind a score opens by key and names who entered the figure", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Raw);
    grid.key(Qt::Key_H, Qt::ControlModifier);
    auto *sheet = grid.find<ExplanationSheet>();
    REQUIRE(grid.seen([&] { return !sheet->history().isEmpty(); }));
    CHECK(sheet->history().front().startsWith("Claimed for the year: 180,000 · entered by system on"));
    CHECK(grid.text("Step by step").contains("180,000"));
    grid.leaveSheet();
    grid.stand(grid.small.action.id.uuid, GridColumn::Title); // told with its objective
    grid.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(grid.text("Step by step").contains("Together: 51"));
    grid.leaveSheet();
    grid.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(grid.text("Rounding").contains("51.00"));
}

TEST_CASE("of two that changed a cell the second sees both values and decides", "[window][grid]")
{
    const bool writesMine = GENERATE(true, false);
    GridOfficer grid;
    {
        SuccessIndicator theirs = grid.small.cereals;
        theirs.weight = SmallRegister::weight(70);
        Save save("Weight of 1.1.1");
        save.change(grid.small.cereals, theirs);
        auto store = Store::open(grid.small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        REQUIRE(store->commit(std::move(save)));
    }
    grid.type(grid.cell(grid.cereals, GridColumn::Weight), "65");
    REQUIRE(grid.isAsked());
    CHECK(grid.says("Weight of 1.1.1 is now “70.00”; you saw “60.00” and wrote “65”"));
    CHECK(grid.shownIn(grid.cereals, GridColumn::Weight) == "65"); // kept
    CHECK(grid.text("State of the register") == "not saved");
    grid.answer(writesMine ? "Write mine" : "Keep theirs");
    CHECK(grid.seen([&] { return grid.text("State of the register") == "saved"; }));
    CHECK(grid.seen(
        [&] { return grid.shownIn(grid.cereals, GridColumn::Weight) == (writesMine ? "65.00" : "70.00"); }));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(writesMine ? 65 : 70));
    CHECK_FALSE(grid.says("meanwhile"));
}

TEST_CASE("what is being typed is taken before the rows change", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Title);
    QTest::keyClicks(grid.grid(), "R");
    QTest::keyClicks(QApplication::focusWidget(), "ice");
    grid.press("insertIndicator");
    REQUIRE(grid.undoSays("Insert success indicator 1.1.2"));
    CHECK(grid.storedItems()[0].indicator.title == "Rice");
}

TEST_CASE("a signed agreement takes no new rows and says so", "[window][grid]")
{
    GridOfficer grid;
    Save sign("Sign MOA-1");
    sign.add(freeze(*grid.stored(), QDate(2014, 7, 15), {}));
    grid.session->commit(std::move(sign));
    REQUIRE(grid.seen([&] { return grid.says("Signed on"); }));
    grid.stand(grid.cereals, GridColumn::Title);
    grid.key(Qt::Key_Insert);
    CHECK(grid.says("what was agreed stands"));
    CHECK(grid.grid()->model()->rowCount() == 4);
    grid.paste("Wheat\n");
    CHECK(grid.says("Title of 1.1.1"));
    CHECK(grid.shownIn(grid.cereals, GridColumn::Title) == "Cereals");
}
