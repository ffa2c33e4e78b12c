// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "tests/ui/slowfiles.h"
#include "ui/forms/questionline.h"

#include <QPointer>
#include <QPushButton>

using namespace mandate;

namespace {

// A second window on the register of the first, with a session of its own.
struct SecondOfficer
{
    Session session;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(session);

    explicit SecondOfficer(const Officer &first)
    {
        window->show();
        window->open(first.small.path);
        REQUIRE(Officer::seen([this] { return session.state() == Session::State::Saved; }));
    }
    ~SecondOfficer() { window.reset(); }
};

QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *each : in->findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

// Types over the vision, and goes on to the mission.
struct VisionWriter : Officer
{
    QPlainTextEdit *vision = nullptr;

    void write(const QString &text)
    {
        openAgreement();
        turnTo("vision");
        vision = field("vision");
        vision->setFocus();
        vision->selectAll();
        QTest::keyClicks(vision, text);
    }
    void goOn() const { field("mission")->setFocus(); }
};

// Saved a vision to a folder that does not answer, and closes the window.
struct LateSaver
{
    SlowFiles slow;
    Officer officer;
    QFuture<Result<SaveId>> saving;

    LateSaver()
    {
        officer.open();
        slow.hang();
        Agreement after = officer.small.agreement;
        after.vision = "Late";
        Save save("Late");
        save.change(officer.small.agreement, after);
        saving = officer.session->commit(std::move(save));
        officer.window->close();
    }
    void click(const QString &answer) const
    {
        REQUIRE(button(officer.window.get(), answer));
        QTest::mouseClick(button(officer.window.get(), answer), Qt::LeftButton);
    }
};

void saveAs(const Officer &officer, const Agreement &before, const QString &vision)
{
    auto store = Store::open(officer.small.path, Database::Access::ReadWrite);
    REQUIRE(store);
    Agreement theirs = before;
    theirs.vision = vision;
    Save save("Theirs");
    save.change(before, theirs);
    REQUIRE(store->commit(std::move(save)));
}

} // namespace

TEST_CASE("who else is here is told beside the state of the register", "[window][together]")
{
    Officer officer;
    officer.open();
    CHECK(officer.text("State of the register") == "saved");
    {
        const SecondOfficer second(officer);
        CHECK(officer.seen([&] { return officer.text("State of the register") == "saved · 2 here"; }));
        for (const QLabel *label : officer.window->findChildren<QLabel *>())
            if (label->accessibleName() == "State of the register")
                CHECK(label->toolTip().contains("(you)"));
    }
    CHECK(officer.seen([&] { return officer.text("State of the register") == "saved"; }));
}

TEST_CASE("what another window saves is shown here while a half-typed cell stays", "[window][together]")
{
    Officer officer;
    officer.openAgreement();
    Session theirs;
    const auto opened = theirs.open(officer.small.path);
    REQUIRE(officer.seen([&opened] { return opened.isFinished(); }));
    const Uuid cereals = officer.small.cereals.id.uuid;
    const Uuid losses = officer.small.losses.id.uuid;
    officer.grid()->setFocus();
    officer.grid()->setCurrentIndex(officer.cell(cereals, GridColumn::Weight));
    QTest::keyClicks(officer.grid(), "6");
    const QPointer<QLineEdit> editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    SuccessIndicator changed = officer.small.losses;
    changed.title = "Area flooded";
    Save save("Theirs");
    save.change(officer.small.losses, changed);
    const auto saved = theirs.commit(std::move(save));
    REQUIRE(officer.seen([&] { return officer.shownIn(losses, GridColumn::Title) == "Area flooded"; }));
    REQUIRE(saved.result());
    REQUIRE(editor);
    CHECK(editor->text() == "6");
    CHECK(editor->hasFocus());
    QTest::keyClicks(editor, "1");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(officer.seen([&] {
        return officer.stored()->objectives[0].actions[0].indicators[0].indicator.weight
               == SmallRegister::weight(61);
    }));
    CHECK(officer.stored()->objectives[0].actions[0].indicators[1].indicator.title == "Area flooded");
}

TEST_CASE("a field that two wrote into asks whose value is to stand", "[window][together]")
{
    const auto [answer, stands] = GENERATE(table<const char *, const char *>({
        {"Keep theirs", "Theirs"},
        {"Write mine", "Mine"},
    }));
    CAPTURE(answer);
    VisionWriter officer;
    officer.write("Mine");
    saveAs(officer, officer.small.agreement, "Theirs");
    officer.goOn();
    REQUIRE(officer.seen([&] { return button(officer.window.get(), answer) != nullptr; }));
    CHECK(QApplication::focusWidget() == officer.field("mission")); // whoever types goes on typing
    for (const char *words : {"You saw: “Food enough”", "“Theirs”", "Yours: “Mine”"})
        CHECK(officer.says(words));
    CHECK(officer.vision->toPlainText() == "Mine");
    QTest::mouseClick(button(officer.window.get(), answer), Qt::LeftButton);
    REQUIRE(officer.seen([&] { return officer.stored()->agreement.vision == stands; }));
    CHECK(officer.seen([&] { return officer.vision->toPlainText() == stands; }));
    CHECK_FALSE(officer.says("Yours: “Mine”"));
    CHECK(button(officer.window.get(), answer) == nullptr);
    CHECK(officer.stored()->agreement.vision == stands);
}

TEST_CASE("the register is told as not saved until the last field is decided", "[window][together]")
{
    VisionWriter officer;
    const auto state = [&officer] { return officer.text("State of the register"); };
    const auto keepTheirs = [&officer] {
        QTest::mouseClick(button(officer.window.get(), "Keep theirs"), Qt::LeftButton);
    };
    officer.write("Mine");
    Agreement theirs = officer.small.agreement;
    theirs.vision = theirs.mission = "Theirs";
    Save save("Theirs");
    save.change(officer.small.agreement, theirs);
    {
        auto store = Store::open(officer.small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        REQUIRE(store->commit(std::move(save)));
    }
    officer.goOn();
    QPlainTextEdit *mission = officer.field("mission");
    mission->selectAll();
    QTest::keyClicks(mission, "My own");
    officer.vision->setFocus();
    REQUIRE(officer.seen([&] { return officer.says("Yours: “Mine”") && officer.says("Yours: “My own”"); }));
    CHECK(state() == "not saved");
    keepTheirs();
    CHECK(state() == "not saved");
    keepTheirs();
    CHECK(state() == "saved");
    CHECK(officer.stored()->agreement.vision == "Theirs");
    CHECK(officer.stored()->agreement.mission == "Theirs");
}

TEST_CASE("a value that changed again while it was asked about is asked about again", "[window][together]")
{
    VisionWriter officer;
    officer.write("Mine");
    saveAs(officer, officer.small.agreement, "Theirs");
    officer.goOn();
    REQUIRE(officer.seen([&] { return button(officer.window.get(), "Write mine") != nullptr; }));
    Agreement once = officer.small.agreement;
    once.vision = "Theirs";
    saveAs(officer, once, "Theirs again");
    QTest::mouseClick(button(officer.window.get(), "Write mine"), Qt::LeftButton);
    REQUIRE(officer.seen([&] { return officer.says("“Theirs again”"); }));
    CHECK(officer.stored()->agreement.vision == "Theirs again");
    CHECK(officer.vision->toPlainText() == "Mine");
}

TEST_CASE("a window that is closed while a save hangs asks, and closes once it is saved",
          "[window][together]")
{
    LateSaver late;
    CHECK(late.officer.window->isVisible());
    late.click("Wait, then close");
    QTest::qWait(200);
    CHECK(late.officer.window->isVisible());
    late.slow.goOn();
    REQUIRE(Officer::seen([&] { return !late.officer.window->isVisible(); }));
    CHECK(late.saving.isFinished());
    CHECK(late.saving.result());
}

TEST_CASE("a closing window can stay, or be left behind", "[window][together]")
{
    LateSaver late;
    int left = 0;
    QObject::connect(late.officer.session.get(), &Session::leftBehind, [&left] { ++left; });
    late.click("Stay");
    late.officer.window->close();
    late.click("Close now");
    CHECK(left == 1);
    late.slow.goOn();
    REQUIRE(Officer::seen([&] { return late.saving.isFinished(); }));
    QTest::qWait(100);
    CHECK(late.officer.window->isVisible()); // whoever stayed, stays
}
