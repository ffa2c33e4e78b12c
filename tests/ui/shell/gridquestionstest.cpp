// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gridofficer.h"
#include "ui/pages/gridrefusals.h"

using namespace mandate;

namespace {

// Somebody else works in the same agreement while a question stands in the page.
struct QuestionOfficer : GridOfficer
{
    Result<Store> disk = Store::open(small.path, Database::Access::ReadWrite);

    void fillDisk()
    {
        REQUIRE(disk->database().execute(
            "CREATE TRIGGER full BEFORE INSERT ON save BEGIN SELECT RAISE(FAIL, 'disk is full'); END"));
    }
    void freeDisk() { REQUIRE(disk->database().execute("DROP TRIGGER full")); }
    // As after any save of one's own.
    void hear() const { emit session->changed({"indicator"}); }
    void swapRowsElsewhere() const
    {
        SuccessIndicator first = small.losses;
        first.number = 1;
        SuccessIndicator second = small.cereals;
        second.number = 2;
        Save save("Theirs");
        save.change(small.losses, first);
        save.change(small.cereals, second);
        elsewhere(std::move(save));
        hear();
        REQUIRE(seen([this] { return rowOf(losses) < rowOf(cereals); }));
    }
    void withdrawElsewhere(const SuccessIndicator &indicator) const
    {
        Save save("Theirs");
        save.withdraw(indicator);
        elsewhere(std::move(save));
        hear();
        REQUIRE(seen([&] { return rowOf(indicator.id.uuid) < 0; }));
    }
    int rowOf(const Uuid &record) const { return cell(record, GridColumn::Title).row(); }
    SuccessIndicator storedOf(const Uuid &record) const
    {
        for (const IndicatorItem &item : storedItems())
            if (item.indicator.id.uuid == record)
                return item.indicator;
        FAIL("it is gone");
        return {};
    }
    QLineEdit *editor() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    // Begins to type into a cell and leaves its editor open.
    void begin(const Uuid &record, GridColumn kind, const QString &text)
    {
        stand(record, kind);
        QTest::keyClicks(grid(), text.left(1));
        REQUIRE(editor());
        QTest::keyClicks(editor(), text.mid(1));
    }
};

} // namespace

TEST_CASE("an answer reaches the indicator that was asked about, wherever it stands by then",
          "[window][grid]")
{
    QuestionOfficer officer;
    officer.fillDisk();
    officer.type(officer.cell(officer.losses, GridColumn::Weight), "45");
    REQUIRE(officer.isAsked());
    officer.freeDisk();
    officer.swapRowsElsewhere();
    officer.answer("Try again");
    REQUIRE(officer.undoSays("Weight of 1.1.1"));
    CHECK(officer.storedOf(officer.losses).weight == SmallRegister::weight(45));
    CHECK(officer.storedOf(officer.cereals).weight == SmallRegister::weight(60));
}

TEST_CASE("an answer about a row that is gone by then says so and loses nothing", "[window][grid]")
{
    QuestionOfficer officer;
    officer.fillDisk();
    officer.type(officer.cell(officer.losses, GridColumn::Title), "Area lost to floods");
    REQUIRE(officer.isAsked());
    officer.freeDisk();
    officer.withdrawElsewhere(officer.small.losses);
    officer.answer("Try again");
    REQUIRE(officer.isAsked());
    CHECK(officer.says("Title of 1.1.2 is gone with its row; you wrote “Area lost to floods”"));
    officer.answer("Copy what I wrote");
    CHECK(QApplication::clipboard()->text() == "Area lost to floods\n");
    CHECK(officer.storedItems().size() == 1);
    CHECK(officer.storedItems()[0].indicator.title == "Cereals");
}

TEST_CASE("a block goes into the rows it was pasted at, wherever they stand by then", "[window][grid]")
{
    const bool isExtended = GENERATE(true, false);
    QuestionOfficer officer;
    officer.stand(officer.losses, GridColumn::Title);
    officer.paste("One\nTwo\n");
    REQUIRE(officer.isAsked());
    officer.swapRowsElsewhere();
    officer.answer(isExtended ? "Add 1 success indicators" : "Paste only what fits");
    REQUIRE(officer.undoSays("Paste at Title of 1.1"));
    CHECK(officer.storedOf(officer.losses).title == "One");
    CHECK(officer.storedOf(officer.cereals).title == "Cereals");
    REQUIRE(officer.storedItems().size() == (isExtended ? 3 : 2));
    CHECK((officer.storedItems().back().indicator.title == "Two") == isExtended);
}

TEST_CASE("a block whose row is gone by then is told of and can be copied", "[window][grid]")
{
    QuestionOfficer officer;
    officer.stand(officer.losses, GridColumn::Title);
    officer.paste("One\nTwo\n");
    REQUIRE(officer.isAsked());
    officer.withdrawElsewhere(officer.small.losses);
    officer.answer("Paste only what fits");
    REQUIRE(officer.isAsked());
    CHECK(officer.says("Title of 1.1.2 is gone with its row; you wrote “One”"));
    CHECK(officer.storedItems().size() == 1);
}

TEST_CASE("nobody writes over what changed after they were asked", "[window][grid]")
{
    QuestionOfficer officer;
    SuccessIndicator theirs = officer.small.cereals;
    const auto changeElsewhere = [&](int percent) {
        SuccessIndicator after = theirs;
        after.weight = SmallRegister::weight(percent);
        Save save("Theirs");
        save.change(theirs, after);
        officer.elsewhere(std::move(save));
        theirs = after;
    };
    changeElsewhere(70);
    officer.type(officer.cell(officer.cereals, GridColumn::Weight), "65");
    REQUIRE(officer.isAsked());
    changeElsewhere(80);
    officer.hear();
    REQUIRE(officer.storedOf(officer.cereals).weight == SmallRegister::weight(80));
    QTest::qWait(50);
    officer.answer("Write mine");
    CHECK(officer.seen([&] { return officer.says("is now “80.00”; you saw “60.00” and wrote “65”"); }));
    CHECK(officer.storedOf(officer.cereals).weight == SmallRegister::weight(80));
    officer.answer("Write mine");
    CHECK(
        officer.seen([&] { return officer.storedOf(officer.cereals).weight == SmallRegister::weight(65); }));
}

TEST_CASE("what is being typed outlives a row that somebody else puts in", "[window][grid]")
{
    QuestionOfficer officer;
    officer.begin(officer.losses, GridColumn::Weight, "4");
    SuccessIndicator added = officer.small.losses;
    added.id = IndicatorId::create();
    added.number = 3;
    Save save("Theirs");
    save.add(added);
    officer.elsewhere(std::move(save));
    officer.hear();
    REQUIRE(officer.seen([&] { return officer.rowOf(added.id.uuid) >= 0; }));
    REQUIRE(officer.editor());
    CHECK(officer.editor()->text() == "4");
    QTest::keyClicks(officer.editor(), "5");
    QTest::keyClick(officer.editor(), Qt::Key_Return);
    REQUIRE(officer.undoSays("Weight of 1.1.2"));
    CHECK(officer.storedOf(officer.losses).weight == SmallRegister::weight(45));
}

TEST_CASE("what is being typed into a row that goes is told of", "[window][grid]")
{
    QuestionOfficer officer;
    officer.begin(officer.losses, GridColumn::Title, "Floods");
    officer.withdrawElsewhere(officer.small.losses);
    REQUIRE(officer.isAsked());
    CHECK(officer.says("Title of 1.1.2 is gone with its row; you wrote “Floods”"));
    officer.answer("Copy what I wrote");
    CHECK(QApplication::clipboard()->text() == "Floods\n");
}

TEST_CASE("a save that is refused once the agreement was left says what was typed", "[window][grid]")
{
    QuestionOfficer officer;
    officer.fillDisk();
    officer.begin(officer.losses, GridColumn::Weight, "45");
    officer.window->frame().goTo({PageKind::Agreements, officer.small.workPlan.id.uuid, {}, {}});
    CHECK(officer.seen([&] { return officer.says("“Weight of 1.1.2” was not saved"); }));
    CHECK(officer.says("You wrote “45.00”"));
}

TEST_CASE("questions wait for their turn, and each is answered by itself", "[window][questions]")
{
    QuestionLine line;
    line.show();
    QStringList given;
    const auto ask = [&](const QString &name) {
        line.ask(name, {"Yes", "No"},
                 [&given, name](int answer) { given += name + QString::number(answer); });
    };
    const auto press = [&line](const QString &text) {
        for (QPushButton *button : line.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
    };
    ask("first");
    ask("second");
    ask("third");
    press("No");
    CHECK(given == QStringList{"first1"});
    CHECK(line.findChild<MessageLine *>()->text().endsWith("second"));
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK(given.size() == 1);
    press("Yes");
    CHECK(given == QStringList{"first1", "third0"});
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("what was contested and what merely failed are asked about apart", "[window][questions]")
{
    WindowRegister small;
    small.fill();
    const OpenAgreement open =
        openAgreement(Store::open(small.path, Database::Access::ReadOnly).value(), small.agreement.id)
            .value();
    PrioritiesModel model;
    model.show(open);
    GridRefusals refusals(&model, nullptr);
    std::vector<GridQuestion> asked;
    QObject::connect(&refusals, &GridRefusals::asked, &model,
                     [&asked](const GridQuestion &question) { asked.push_back(question); });
    const Uuid cereals = small.cereals.id.uuid;
    refusals.take({Error::Kind::Unwritable, "Disk is full.", {}},
                  {{{cereals, GridColumn::Title, "Title of 1.1.1", "Wheat"}}});
    refusals.take({Error::Kind::Conflict, "Somebody else changed it.", {}},
                  {{{cereals, GridColumn::Weight, "Weight of 1.1.1", "65"},
                    {Uuid::create(), GridColumn::Weight, "Weight of 1.1.3", "5"}}});
    refusals.setOpen(&open);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].answers == QStringList{"Keep theirs", "Write mine", "Copy what I wrote"});
    CHECK(asked[1].answers == QStringList{"Leave it", "Try again"});
    asked[0].answered(2);
    CHECK(QApplication::clipboard()->text() == "65\n5\n"); // all of it
}
