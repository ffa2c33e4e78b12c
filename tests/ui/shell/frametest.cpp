// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"

#include "core/store/records.h"
#include "ui/forms/keyfield.h"
#include "ui/forms/tableview.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/startpage.h"
#include "ui/session/finder.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/cyclechooser.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/registers.h"
#include "ui/shell/workline.h"

#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace mandate;

namespace {

PageKind shown(const Officer &officer)
{
    return officer.window->frame().kind();
}

QString titleOf(const Officer &officer)
{
    return officer.text("Shown");
}

// The palette opened by its keys, with something typed into it.
CommandPalette *typeIntoPalette(const Officer &officer, const QString &typed)
{
    QTest::keyClick(officer.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = officer.find<CommandPalette>();
    REQUIRE(palette->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
    return palette;
}

QStringList linesOf(const CommandPalette *palette)
{
    QStringList lines;
    const auto *list = palette->findChild<QListWidget *>();
    for (int place = 0; place < list->count(); ++place)
        lines += list->item(place)->data(Qt::AccessibleTextRole).toString();
    return lines;
}

void chooseFound(const Officer &officer, const QString &typed, const QString &line)
{
    CommandPalette *palette = typeIntoPalette(officer, typed);
    CAPTURE(typed, line);
    REQUIRE(officer.seen([&] { return linesOf(palette).filter(line).size() == 1; }));
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    while (!list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(line)) {
        const int before = list->currentRow();
        QTest::keyClick(field, Qt::Key_Down);
        REQUIRE(list->currentRow() != before);
    }
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
}

} // namespace

TEST_CASE("pages are turned by keys and the way back is known", "[frame]")
{
    Officer officer;
    officer.open();
    QWidget *window = officer.window.get();
    const auto turnTo = [&](const char *page) {
        QTest::keySequence(window, officer.window->findChild<QAction *>(QLatin1String(page))->shortcut());
    };
    CHECK(titleOf(officer) == "Cascade");
    turnTo("agreements");
    CHECK(shown(officer) == PageKind::Agreements);
    TableView *list = nullptr;
    REQUIRE(officer.seen([&] {
        for (TableView *table : officer.window->frame().page()->findChildren<TableView *>())
            if (table->isVisible() && table->model() && table->model()->rowCount() == 2)
                list = table;
        return list != nullptr;
    }));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(officer.seen([&] { return titleOf(officer).startsWith("Ministry of Agriculture"); }));
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    CHECK(titleOf(officer) == "Agreements");
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    CHECK(shown(officer) == PageKind::Cascade);
    QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
    REQUIRE(officer.seen([&] { return titleOf(officer).startsWith("Ministry of Agriculture"); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(titleOf(officer) == "Agreements");
}

TEST_CASE("the rail is walked by keys, tells what waits and folds", "[frame]")
{
    Officer officer;
    officer.open();
    Rail *rail = officer.find<Rail>();
    CHECK(rail->currentItem()->text() == "Cascade");
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    CHECK(shown(officer) == PageKind::Cascade); // not before it is chosen
    QTest::keyClick(rail, Qt::Key_Return);
    CHECK(shown(officer) == PageKind::Agreements);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                      rail->visualItemRect(rail->findItems("Cascade", Qt::MatchExactly).front()).center());
    CHECK(shown(officer) == PageKind::Cascade);
    emit officer.window->frame().page()->waiting(3);
    CHECK(rail->currentItem()->data(Qt::AccessibleTextRole).toString() == "Cascade, 3 waiting");
    const int wide = rail->width();
    QTest::keyClick(officer.window.get(), Qt::Key_B, Qt::ControlModifier);
    CHECK(rail->width() < wide);
    CHECK(rail->currentItem()->toolTip() == "Cascade");
    officer.window->resize(700, 600);
    QTest::keyClick(officer.window.get(), Qt::Key_B, Qt::ControlModifier);
    officer.window->resize(1300, 700);
    CHECK(rail->width() == wide);
    officer.window->resize(700, 600); // folds by itself where there is no room
    CHECK(rail->width() < wide);
}

TEST_CASE("the palette leads to every kind of record", "[frame]")
{
    Officer officer;
    officer.open();
    REQUIRE(officer.seen([&] { return officer.session->finder().isReady(); }));
    const auto [typed, line, title] = GENERATE(table<QString, QString, QString>({
        {"area lo", "Area lost", "Ministry of Agriculture · 2014-15"},
        {"moa-1/1.1.2", "MOA-1/1.1.2", "Ministry of Agriculture · 2014-15"},
        {"grow", "Grow more", "Ministry of Agriculture · 2014-15"},
        {"pema", "Person", "Pema Dorji · 2014-15"},
        {"moa", "MOA · Office", "Ministry of Agriculture · 2014-15"},
        {"P1-1", "P1-1 · Agreement", "Pema Dorji · 2014-15"},
    }));
    chooseFound(officer, typed, line);
    CHECK(officer.seen([&] { return titleOf(officer) == title; }));
}

TEST_CASE("the palette says where a record leads nowhere, and follows what changed", "[frame]")
{
    Officer officer;
    officer.open();
    REQUIRE(officer.seen([&] { return officer.session->finder().isReady(); }));
    chooseFound(officer, "cabinet", "Office");
    CHECK(officer.seen([&] { return officer.says("Cabinet Office (CO) is second party to no agreement"); }));
    SuccessIndicator renamed = officer.small.losses;
    renamed.title = "Maize eaten by locusts";
    Save save("Title of 1.1.2");
    save.change(officer.small.losses, renamed);
    officer.session->commit(std::move(save));
    CommandPalette *palette = typeIntoPalette(officer, "locusts");
    CHECK(officer.seen([&] { return linesOf(palette).filter("Maize").size() == 1; }));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    palette = typeIntoPalette(officer, {});
    palette->findChild<QLineEdit *>()->setText(QString(10'000, QChar('x')) + QChar(0x202e) + "🌾"); // pasted
    CHECK(officer.seen([&] {
        for (const QLabel *label : palette->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith("Nothing"))
                return true;
        return false;
    }));
}

TEST_CASE("the palette does what a menu does", "[frame]")
{
    Officer officer;
    officer.open();
    chooseFound(officer, "view agree", "View › Agreements");
    CHECK(shown(officer) == PageKind::Agreements);
    chooseFound(officer, "save as pdf", "Save as PDF");
    CHECK(officer.says("needs a record"));
    CHECK(linesOf(typeIntoPalette(officer, "undo")).size() == 1);
}

TEST_CASE("keys are changed, used, refused where they are taken, and reset", "[frame]")
{
    Officer officer;
    officer.open();
    officer.window->frame().goTo({PageKind::Settings, {}, {}, {}});
    auto *page = officer.find<SettingsPage>();
    auto *table = page->findChild<TableView *>();
    auto *field = officer.find<KeyField>();
    QTest::keyClicks(QApplication::focusWidget(), "agreements");
    REQUIRE(table->model()->rowCount() >= 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(table->currentIndex().data().toString() == "Agreements");
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == field);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(officer.says("is “Undo” already"));
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
    CHECK_FALSE(officer.says("already"));
    CHECK(readPreferences().shortcuts.at("agreements") == "Ctrl+J");
    officer.window->frame().goTo({PageKind::Cascade, {}, {}, {}});
    QTest::keyClick(officer.window.get(), Qt::Key_J, Qt::ControlModifier);
    CHECK(shown(officer) == PageKind::Agreements);
    const MainWindow later(*officer.session, readPreferences()); // as after the next start
    CHECK(later.findChild<QAction *>("agreements")->shortcut() == QKeySequence("Ctrl+J"));
    officer.window->frame().goTo({PageKind::Settings, {}, {}, {}});
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->text() == "Reset &all")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(readPreferences().shortcuts.empty());
    CHECK(officer.window->findChild<QAction *>("agreements")->shortcut() != QKeySequence("Ctrl+J"));
}

TEST_CASE("settings are kept and told", "[frame]")
{
    Officer officer;
    officer.open();
    QSignalSpy told(officer.window.get(), &MainWindow::preferencesChanged);
    officer.window->frame().goTo({PageKind::Settings, {}, {}, {}});
    const auto boxes = officer.find<SettingsPage>()->findChildren<QComboBox *>();
    boxes[1]->setFocus();
    QTest::keyClick(boxes[1], Qt::Key_End);
    CHECK(readPreferences().appearance == Appearance::Dark);
    CHECK_FALSE(officer.says("started again"));
    QTest::keyClick(boxes[0], Qt::Key_End);
    CHECK(readPreferences().language == "sw");
    CHECK(officer.says("started again"));
    CHECK(told.count() == 2);
}

TEST_CASE("the first page makes a demonstration and opens it", "[frame]")
{
    Officer officer;
    officer.window->show();
    REQUIRE(QTest::qWaitForWindowExposed(officer.window.get()));
    auto *start = officer.find<StartPage>();
    REQUIRE(start->isVisible());
    QListWidget *ruleSets = nullptr;
    for (QListWidget *list : start->findChildren<QListWidget *>())
        if (list->accessibleName() == "Rule sets")
            ruleSets = list;
    REQUIRE(ruleSets);
    REQUIRE(ruleSets->currentItem());
    CHECK_FALSE(officer.text("What the rule set rests on").isEmpty());
    for (QPushButton *button : start->findChildren<QPushButton *>())
        if (button->text().contains("demonstration")) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    REQUIRE(QTest::qWaitFor([&] { return officer.session->state() == Session::State::Saved; }, 30'000));
    CHECK(QFileInfo(officer.session->path()).path() == registersFolder());
    CHECK_FALSE(start->isVisible());
    CHECK(recentRegisters().front() == officer.session->path());
    QTest::keyClick(officer.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(start->isVisible());
    QTest::keyClick(start, Qt::Key_Escape);
    CHECK_FALSE(start->isVisible());
}

TEST_CASE("registers opened last are a key away", "[frame]")
{
    Officer officer;
    officer.open();
    QDir().rename(officer.small.path, officer.small.path + ".gone");
    CHECK(recentRegisters().isEmpty());
    QDir().rename(officer.small.path + ".gone", officer.small.path);
    Session other;
    MainWindow later(other);
    later.show();
    REQUIRE(QTest::qWaitForWindowExposed(&later));
    QListWidget *recent = nullptr;
    for (QListWidget *list : later.findChildren<QListWidget *>())
        if (list->accessibleName() == "Registers opened last")
            recent = list;
    REQUIRE(recent);
    REQUIRE(recent->count() == 1);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(officer.seen([&] { return other.path() == officer.small.path; }));
}

TEST_CASE("a register that is only read says so and why", "[frame]")
{
    Officer officer;
    officer.small.fill();
    QFile(officer.small.path).setPermissions(QFile::ReadOwner);
    if (QFileInfo(officer.small.path).isWritable())
        return; // somebody for whom permissions mean nothing
    officer.window->show();
    officer.window->open(officer.small.path);
    CHECK(officer.seen([&] { return officer.text("State of the register") == "read-only"; }));
}

TEST_CASE("a dropped register opens, and anything else is told where it goes", "[frame]")
{
    Officer officer;
    officer.small.fill();
    officer.window->show();
    REQUIRE(QTest::qWaitForWindowExposed(officer.window.get()));
    drop(*officer.window, "/somewhere/last year.xlsx");
    CHECK(officer.says("Open a register first"));
    drop(*officer.window, officer.small.path);
    REQUIRE(officer.seen([&] { return officer.session->path() == officer.small.path; }));
    REQUIRE(officer.seen([&] { return officer.find<PageFrame>()->isVisible(); }));
}

TEST_CASE("the chosen cycle is told to the pages and remembered for its register", "[frame]")
{
    Officer officer;
    officer.open();
    auto *cycles = officer.find<CycleChooser>();
    REQUIRE(officer.seen([&] { return cycles->count() == 2; }));
    CHECK(officer.session->cycle().isNull());
    QSignalSpy changed(officer.session.get(), &Session::cycleChanged);
    cycles->setFocus();
    QTest::keyClick(cycles, Qt::Key_Down);
    CHECK(officer.session->cycle() == officer.small.cycle.id);
    CHECK(changed.count() == 1);
    const WindowRegister other;
    other.fill();
    officer.window->open(other.path);
    REQUIRE(officer.seen([&] { return officer.session->path() == other.path; }));
    CHECK(officer.session->cycle().isNull());
    officer.window->open(officer.small.path);
    REQUIRE(officer.seen([&] { return officer.session->path() == officer.small.path; }));
    CHECK(officer.seen([&] { return officer.session->cycle() == officer.small.cycle.id; }));
    CHECK(officer.seen([&] { return cycles->currentText() == "2014-15"; }));
}

TEST_CASE("work that lasts is told and can be cancelled", "[frame]")
{
    Officer officer;
    officer.open();
    auto *line = officer.find<WorkLine>();
    const auto work = officer.session->work("Counting the clouds", [](const LongWork &asked) {
        while (!asked.isCancelled())
            QThread::msleep(5);
        return Result<bool>(asked.isCancelled());
    });
    CHECK_FALSE(line->isVisible()); // it may be done at once
    REQUIRE(officer.seen([&] { return line->isVisible(); }));
    CHECK(officer.text("What is being done") == "Counting the clouds");
    QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(officer.seen([&] { return work.isFinished(); }));
    CHECK(officer.seen([&] { return !line->isVisible(); }));
    CHECK(officer.session->work().isEmpty());
    const auto report = officer.session->report(
        "Asked", [](const Store &, const LongWork &asked) { return Result<QString>(asked.name()); });
    REQUIRE(officer.seen([&] { return report.isFinished(); }));
    CHECK(report.result() == QString("Asked"));
}

TEST_CASE("F1 opens the help, which is searched", "[frame]")
{
    Officer officer;
    officer.open();
    QTest::keyClick(officer.window.get(), Qt::Key_F1);
    auto *help = officer.find<HelpWindow>();
    REQUIRE(help->isVisible());
    CHECK_FALSE(help->findChild<QTextBrowser *>()->toPlainText().isEmpty());
    help->open("no such page");
    CHECK(help->topic() == "start");
    auto *topics = help->findChild<QListWidget *>();
    QTest::keyClicks(help->findChild<QLineEdit *>(), "zebra zebra");
    CHECK(topics->item(0)->isHidden());
    QTest::keyClick(help->findChild<QLineEdit *>(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}
