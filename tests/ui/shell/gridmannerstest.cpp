// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gridofficer.h"
#include "ui/models/trendsmodel.h"

#include <QMenu>
#include <QMimeData>

using namespace mandate;

namespace {

// In front of the trends of the same agreement.
struct TrendOfficer : GridOfficer
{
    TrendOfficer() { turnTo("trends"); }

    GridView *trends() const { return window->findChild<GridView *>("trends"); }
    void standAt(int row, TrendsModel::Column column) const
    {
        trends()->setFocus();
        trends()->setCurrentIndex(trends()->model()->index(row, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(trends(), key, modifiers);
    }
    QString shownAt(int row, TrendsModel::Column column) const
    {
        return trends()->model()->index(row, column).data().toString();
    }
    SuccessIndicator storedAt(std::size_t row) const { return storedItems()[row].indicator; }
};

QString sentenceOf(const GridOfficer &grid, const QString &part)
{
    for (const MessageLine *line : grid.window->findChildren<MessageLine *>())
        if (line->isVisible() && line->text().contains(part))
            return line->text();
    return {};
}

} // namespace

TEST_CASE("trends are pasted, copied, cut and filled by the keys of a spreadsheet", "[window][grid][trends]")
{
    TrendOfficer officer;
    officer.standAt(0, TrendsModel::TwoYearsAgo);
    QApplication::clipboard()->setText("150,000\t170000\r\n12\tmany\r\n");
    officer.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Paste at Actual two years ago of 1.1.1"));
    CHECK(officer.storedAt(0).trend2.value == "170000");
    CHECK(officer.storedAt(1).trend1.value == "12");
    CHECK(officer.shownAt(1, TrendsModel::LastYear) == "many"); // kept, with why
    CHECK(officer.says("Actual last year of 1.1.2"));
    officer.standAt(0, TrendsModel::TwoYearsAgo);
    officer.press(Qt::Key_Down, Qt::ShiftModifier);
    officer.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "150000\n12\n");
    officer.press(Qt::Key_X, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Cut 2 cells from Actual two years ago of 1.1.1"));
    CHECK_FALSE(officer.storedAt(1).trend1.isGiven());
    officer.standAt(0, TrendsModel::NextYear);
    officer.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Paste at Projection for next year of 1.1.1"));
    officer.press(Qt::Key_Right, Qt::ShiftModifier);
    officer.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Copy right to Projection for the year after of 1.1.1"));
    CHECK(officer.storedAt(0).projection2.value == "150000");
    officer.standAt(1, TrendsModel::YearAfter);
    officer.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Copy down to Projection for the year after of 1.1.2"));
    officer.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(officer.seen([&] { return officer.shownAt(1, TrendsModel::YearAfter).isEmpty(); }));
    CHECK_FALSE(officer.storedAt(1).projection2.isGiven());
}

TEST_CASE("what is read beside the trend is neither typed over nor cleared", "[window][grid][trends]")
{
    TrendOfficer officer;
    officer.standAt(0, TrendsModel::Title);
    QTest::keyClicks(officer.trends(), "x");
    CHECK(officer.says("entered in Section 2"));
    officer.press(Qt::Key_Delete);
    QApplication::clipboard()->setText("Wheat\tkg\t1\t2\t3\nx\ty\tz\n1\t2\n4\n");
    officer.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(officer.undoSays("Paste at"));
    CHECK(officer.says("2 rows of the block run past 1.1.2"));
    CHECK_FALSE(officer.question()); // no rows are added here
    CHECK(officer.storedAt(0).title == "Cereals");
    CHECK(officer.storedAt(0).trend2.value == "2");
    CHECK(officer.storedItems().size() == 2);
}

TEST_CASE("foreign numbers are taken or refused beside their cell, and the rest is kept", "[window][grid]")
{
    const auto [text, shown, isTaken] = GENERATE(table<QString, QString, bool>({
        {"12 %", "12.00", true},
        {"1 234,5", "1 234,5", false},
        {"1.234,5", "1.234,5", false},
        {QString::fromUtf8("٣"), QString::fromUtf8("٣"), false},
        {"12\n13", "12\n13", false},
        {"2015-02-30", "2015-02-30", false},
        {QString(10'000, u'9'), QString(10'000, u'9'), false},
    }));
    CAPTURE(text);
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Weight);
    const QString quoted = text.contains('\n') ? u'"' + text + u'"' : text;
    grid.paste(quoted + "\t200000\n");
    CHECK(grid.shownIn(grid.cereals, GridColumn::Weight) == shown);
    REQUIRE(grid.undoSays("Paste at Weight of 1.1.1"));
    CHECK(grid.storedItems()[0].indicator.levels[0].value == "200000");
    CHECK((grid.storedItems()[0].indicator.weight == SmallRegister::weight(60)) != isTaken);
    const QString why = sentenceOf(grid, "Weight of 1.1.1");
    CHECK(why.isEmpty() == isTaken);
    CHECK(why.size() < 300); // however long the text is
}

TEST_CASE("a table that has no tabs is pasted from its HTML", "[window][grid]")
{
    GridOfficer grid;
    auto *table = new QMimeData;
    table->setText("Wheat kg 55");
    table->setHtml("<html><body><table><tr><td colspan=2>Wheat</td><td>55</td></tr>"
                   "<tr><td>Rice</td><td>kg</td><td>45</td></tr></table></body></html>");
    QApplication::clipboard()->setMimeData(table);
    grid.stand(grid.cereals, GridColumn::Title);
    grid.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Paste at Title of 1.1.1"));
    CHECK(grid.storedItems()[0].indicator.title == "Wheat");
    CHECK(grid.storedItems()[0].indicator.unit.isEmpty()); // the second half of a merged cell
    CHECK(grid.storedItems()[1].indicator.unit == "kg");
    CHECK(grid.storedItems()[1].indicator.weight == SmallRegister::weight(45));
}

TEST_CASE("the marks around a block from Windows are no text", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Unit);
    auto *block = new QMimeData;
    block->setText(QString(QChar::ByteOrderMark) + "kg\t55\r\nha\t45\r\n" + QChar(QChar::Null));
    QApplication::clipboard()->setMimeData(block);
    grid.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Paste at Unit of 1.1.1"));
    CHECK(grid.storedItems()[0].indicator.unit == "kg");
    CHECK(grid.storedItems()[1].indicator.weight == SmallRegister::weight(45));
    CHECK_FALSE(grid.question());
}

TEST_CASE("any text is typed into a title as it is", "[window][grid]")
{
    const QString text = GENERATE(QString(40'000, u'x'), QString::fromUtf8("🌾 نمو Grow"),
                                  QString("a%1b%2c").arg(QChar(1)).arg(QChar(7)));
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Title);
    grid.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(grid.undoSays("Title of 1.1.1"));
    QString expected = text;
    CHECK(grid.storedItems()[0].indicator.title == expected.remove(QChar(1)).remove(QChar(7)));
}

TEST_CASE("a row is inserted above and several rows move together", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.losses, GridColumn::Weight);
    grid.key(Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(grid.undoSays("Insert success indicator 1.1.2"));
    CHECK(grid.storedItems()[2].indicator.title == "Area lost");
    CHECK(grid.grid()->currentIndex().siblingAtColumn(0).data().toString() == "1.1.2");
    grid.key(Qt::Key_Down, Qt::ShiftModifier); // the new one and the last
    grid.key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(grid.undoSays("Move 2 rows from 1.1.2 up"));
    CHECK(grid.storedItems()[1].indicator.title == "Area lost");
    CHECK(grid.storedItems()[2].indicator.title == "Cereals");
    CHECK(grid.grid()->chosenRows().size() == 2);
    grid.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(grid.says("no place further up"));
    CHECK(grid.storedItems()[2].indicator.title == "Cereals");
    grid.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(grid.seen([&] { return grid.storedItems()[0].indicator.title == "Cereals"; }));
}

TEST_CASE("what changed in a row meanwhile is shown before it is withdrawn", "[window][grid]")
{
    const bool isWithdrawn = GENERATE(true, false);
    GridOfficer grid;
    SuccessIndicator theirs = grid.small.losses;
    theirs.unit = "hectares";
    Save save("Theirs");
    save.change(grid.small.losses, theirs);
    grid.elsewhere(std::move(save));
    grid.stand(grid.losses, GridColumn::Title);
    grid.key(Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE(grid.isAsked());
    CHECK(grid.says("Unit of 1.1.2 is now “hectares”; you saw “t”"));
    CHECK(
        grid.cell(grid.losses, GridColumn::Title).isValid()); // what is on screen is what the register holds
    grid.answer(isWithdrawn ? "Write mine" : "Keep theirs");
    REQUIRE(grid.seen([&] { return grid.storedItems().size() == (isWithdrawn ? 1 : 2); }));
    CHECK_FALSE(grid.says("meanwhile"));
}

TEST_CASE("what was typed into a row that is gone can be copied", "[window][grid]")
{
    GridOfficer grid;
    Save save("Theirs");
    save.withdraw(grid.small.losses);
    grid.elsewhere(std::move(save));
    grid.type(grid.cell(grid.losses, GridColumn::Title), "Area lost to floods");
    REQUIRE(grid.isAsked());
    CHECK(grid.says("Title of 1.1.2 is gone with its row; you wrote “Area lost to floods”"));
    grid.answer("Copy what I wrote");
    CHECK(QApplication::clipboard()->text() == "Area lost to floods\n");
}

TEST_CASE("a row that somebody else put in meanwhile does not lose what was typed", "[window][grid]")
{
    GridOfficer grid;
    SuccessIndicator theirs = grid.small.cereals;
    theirs.weight = SmallRegister::weight(70);
    SuccessIndicator added = grid.small.losses;
    added.id = IndicatorId::create();
    added.number = 3;
    added.title = "Seed";
    Save save("Theirs");
    save.change(grid.small.cereals, theirs);
    save.add(added);
    grid.elsewhere(std::move(save));
    grid.type(grid.cell(grid.cereals, GridColumn::Weight), "65");
    REQUIRE(grid.isAsked()); // though all rows are made anew
    CHECK(grid.says("Weight of 1.1.1 is now “70.00”; you saw “60.00” and wrote “65”"));
    CHECK(grid.shownIn(grid.cereals, GridColumn::Weight) == "65");
    grid.answer("Write mine");
    CHECK(grid.seen([&] { return grid.storedItems()[0].indicator.weight == SmallRegister::weight(65); }));
}

TEST_CASE("what mandatory indicators weigh is left alone when weights are spread", "[window][grid]")
{
    GridOfficer grid([](WindowRegister &small) { small.losses.mandatory = true; });
    grid.stand(grid.cereals, GridColumn::Weight);
    grid.key(Qt::Key_Insert);
    REQUIRE(grid.undoSays("Insert success indicator 1.1.2"));
    grid.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(grid.undoSays("Spread the weights of objective 1 evenly"));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(30));
    CHECK(grid.storedItems()[1].indicator.weight == SmallRegister::weight(30));
    CHECK(grid.storedItems()[2].indicator.weight == SmallRegister::weight(40));
}

TEST_CASE("examples are put in from the menu, and of weak ones it is said why", "[window][grid]")
{
    GridOfficer grid;
    grid.stand(grid.cereals, GridColumn::Title);
    for (QMenu *menu : grid.window->findChildren<QMenu *>())
        if (menu->title() == "Insert &like an example")
            emit menu->aboutToShow();
    QAction *good = nullptr;
    QAction *weak = nullptr;
    for (QAction *action : grid.window->findChildren<QAction *>()) {
        if (action->text().startsWith(QString::fromUtf8("● ")))
            good = action; // the last is of an indicator
        if (action->text().startsWith(QString::fromUtf8("▲ ")))
            weak = action;
    }
    REQUIRE(good);
    REQUIRE(weak);
    weak->trigger();
    CHECK(grid.says("is weak"));
    CHECK(grid.storedItems().size() == 2);
    good->trigger();
    CHECK(grid.seen([&] { return grid.storedItems().size() == 3; }));
}

TEST_CASE("sections without lines say what belongs there", "[window][sections]")
{
    GridOfficer officer;
    const auto [section, start] = GENERATE(table<const char *, QString>({
        {"requirements", "Add a requirement"},
        {"budget", "Add a budget line"},
    }));
    officer.turnTo(section);
    officer.answer(start);
    auto *tab = officer.window->findChild<QWidget *>(QLatin1String(section));
    CHECK(tab->isAncestorOf(QApplication::focusWidget()));
    for (const QPushButton *button : tab->findChildren<QPushButton *>())
        CHECK((button->text() == start) != button->isVisible());
}

TEST_CASE("a save that fails keeps what was written until it can be taken", "[window][grid]")
{
    const bool isTyped = GENERATE(true, false);
    GridOfficer grid;
    auto store = Store::open(grid.small.path, Database::Access::ReadWrite);
    REQUIRE(store);
    const auto run = [&store](const char *sql) { REQUIRE(store->database().execute(sql)); };
    run("CREATE TRIGGER full BEFORE INSERT ON save BEGIN SELECT RAISE(FAIL, 'disk is full'); END");
    if (isTyped) {
        grid.type(grid.cell(grid.cereals, GridColumn::Weight), "65");
    } else {
        grid.stand(grid.losses, GridColumn::Title);
        grid.key(Qt::Key_Insert);
    }
    REQUIRE(grid.isAsked());
    CHECK(grid.says("It was not saved"));
    CHECK(grid.text("State of the register") == "not saved");
    if (isTyped)
        CHECK(grid.shownIn(grid.cereals, GridColumn::Weight) == "65"); // kept
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(60));
    run("DROP TRIGGER full");
    grid.answer("Try again");
    REQUIRE(grid.undoSays(isTyped ? "Weight of 1.1.1" : "Insert success indicator 1.1.3"));
    CHECK(grid.storedItems()[0].indicator.weight == SmallRegister::weight(isTyped ? 65 : 60));
    CHECK(grid.storedItems().size() == (isTyped ? 2 : 3));
}
