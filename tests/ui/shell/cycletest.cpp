// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/typing.h"
#include "core/store/records.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/officer.h"
#include "ui/shell/cyclechooser.h"

#include <QAbstractItemView>
#include <QPushButton>

using namespace mandate;

namespace {

struct CycleOfficer : Officer
{
    Keyboard keyboard;

    QWidget *panel() const { return window->findChild<QWidget *>("cyclePanel"); }
    QString in(const char *column) const { return panel()->findChild<QLineEdit *>(column)->text(); }
    void ask(Qt::Key key)
    {
        keyboard.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(seen([this] { return panel()->isVisible(); }));
        REQUIRE(
            seen([this] { return QApplication::focusWidget() == panel()->findChild<QLineEdit *>("code"); }));
    }
    // From its first field to any other.
    void say(const char *column, const QString &text)
    {
        const QWidget *code = panel()->findChild<QLineEdit *>("code");
        for (int step = 0; step < 8 && QApplication::focusWidget() != code; ++step)
            keyboard.press(Qt::Key_Backtab, Qt::ShiftModifier);
        keyboard.tabTo<QLineEdit>([column](const QLineEdit &line) { return line.objectName() == column; });
        keyboard.press(Qt::Key_A, Qt::ControlModifier);
        keyboard.press(Qt::Key_Delete);
        keyboard.type(text);
    }
    std::vector<Cycle> cycles() const
    {
        const auto asked = session->ask(
            [](const Store &store) { return records<Cycle>(store.database(), "ORDER BY start"); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        return asked.result().value();
    }
    void refused(const QString &words)
    {
        static_cast<void>(cycles()); // whatever was looked for as one typed is found by then
        keyboard.press(Qt::Key_Return);
        CAPTURE(words);
        CHECK(seen([&] { return says(words); }));
        CHECK(panel()->isVisible());
        CHECK(cycles().size() == 1);
    }
    QString chosen() const { return window->findChild<CycleChooser *>()->currentText(); }
};

} // namespace

TEST_CASE("a new cycle is suggested a year after the latest, chosen once saved, and undone at once",
          "[window][cycle]")
{
    CycleOfficer officer;
    officer.open();
    officer.ask(Qt::Key_T);
    CHECK(officer.in("code") == "2015-16");
    CHECK(officer.in("name") == "2015-16");
    CHECK(officer.in("start") == typed(QDate(2015, 7, 1), QLocale()));
    CHECK(officer.in("end") == typed(QDate(2016, 6, 30), QLocale()));
    CHECK(officer.seen([&] { return officer.in("rules").startsWith("generic"); }));

    officer.say("name", "Year of rice");
    officer.keyboard.press(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return !officer.panel()->isVisible(); }));
    CHECK(officer.seen([&] { return officer.chosen() == "Year of rice"; }));
    CHECK(officer.seen([&] { return QApplication::focusWidget() == officer.tree(); }));
    const auto cycles = officer.cycles();
    REQUIRE(cycles.size() == 2);
    CHECK(cycles[1].rules == officer.small.rules.id);
    CHECK(cycles[1].end == QDate(2016, 6, 30));
    CHECK(officer.session->cycle() == cycles[1].id);

    officer.keyboard.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(officer.seen([&] { return officer.cycles().size() == 1 && officer.session->cycle().isNull(); }));
}

TEST_CASE("what is wrong with a cycle is said beside its field and nothing typed is lost", "[window][cycle]")
{
    CycleOfficer officer;
    officer.open();
    officer.ask(Qt::Key_T);
    officer.say("code", "2014-15");
    officer.refused("holds a cycle 2014-15 already");
    officer.say("code", "");
    officer.refused("needs a code");
    officer.say("code", "2015-16");
    officer.say("start", "31 February 2015");
    officer.refused("31 February 2015");
    CHECK(officer.in("start") == "31 February 2015");
    officer.say("start", "2017-07-01");
    officer.refused("ends before it starts");
    officer.say("start", "2015-06-30");
    officer.refused("overlap those of the cycle 2014-15");
    officer.say("start", "");
    officer.refused("first day");
    officer.say("rules", "no such rules");
    officer.refused("no such rules");
    CHECK(officer.in("code") == "2015-16");

    officer.keyboard.press(Qt::Key_Escape); // back to the rules that were suggested
    officer.keyboard.press(Qt::Key_Escape);
    CHECK(officer.seen([&] { return !officer.panel()->isVisible(); }));
    CHECK(officer.cycles().size() == 1);
}

TEST_CASE("the chosen cycle is changed in the same place", "[window][cycle]")
{
    CycleOfficer officer;
    officer.open();
    officer.session->chooseCycle(officer.small.cycle.id);
    officer.ask(Qt::Key_D);
    CHECK(officer.in("code") == "2014-15");
    officer.say("name", "The first year");
    officer.say("end", "2015-12-31");
    officer.keyboard.press(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return !officer.panel()->isVisible(); }));
    const auto cycles = officer.cycles();
    REQUIRE(cycles.size() == 1);
    CHECK(cycles[0].id == officer.small.cycle.id);
    CHECK(cycles[0].name == "The first year");
    CHECK(cycles[0].end == QDate(2015, 12, 31));
    CHECK(officer.seen([&] { return officer.chosen() == "The first year"; }));
}

TEST_CASE("a cycle is closed with a reason, bears a lock, and is reopened in the same place",
          "[window][cycle]")
{
    CycleOfficer officer;
    officer.open();
    officer.session->chooseCycle(officer.small.cycle.id);
    const auto panel = [&] { return officer.window->findChild<QWidget *>("closingPanel"); };
    const auto button = [&](const QString &text) {
        for (QPushButton *each : panel()->findChildren<QPushButton *>())
            if (QString(each->text()).remove('&') == text && each->isVisible())
                return each;
        FAIL("no button " << text.toStdString());
        return static_cast<QPushButton *>(nullptr);
    };
    officer.keyboard.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(officer.seen([&] { return panel()->isVisible(); }));
    const auto *table = panel()->findChild<QAbstractItemView *>("closings");
    REQUIRE(officer.seen([&] { return table->model()->rowCount() > 1; }));
    CHECK(table->model()->index(0, 0).data().toString() == "2014-15");
    CHECK(table->model()->index(0, 1).data().toString() == "Open");
    button("Close…")->click();
    officer.keyboard.press(Qt::Key_Return);
    CHECK(officer.seen([&] { return officer.says("Say why"); }));
    officer.keyboard.type("The results are published");
    officer.keyboard.press(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.says("2014-15 is closed"); }));
    CHECK(officer.seen([&] { return table->model()->index(0, 1).data().toString() == "Closed"; }));
    CHECK(table->model()->index(1, 1).data().toString() == "Closed"); // its quarters with it
    CHECK(officer.seen([&] { return officer.chosen().endsWith("(closed)"); }));
    CHECK_FALSE(officer.window->findChild<CycleChooser *>()->itemIcon(1).isNull());

    button("Reopen…")->click();
    officer.keyboard.type("A figure was wrong");
    officer.keyboard.press(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.says("is open again"); }));
    CHECK(officer.seen([&] { return !officer.chosen().contains("closed"); }));
    officer.keyboard.press(Qt::Key_Escape);
    CHECK(officer.seen([&] { return !panel()->isVisible(); }));
}
