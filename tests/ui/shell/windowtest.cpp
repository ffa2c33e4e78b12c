// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "ui/models/shortcutmodel.h"
#include "ui/pages/settingspage.h"

#include "core/cycle/freeze.h"
#include "ui/forms/pointslist.h"
#include "ui/models/cascademodel.h"
#include "ui/pages/agreementpage.h"

#include <QAccessible>
#include <QTabWidget>
#include <QTimer>

using namespace mandate;

TEST_CASE("the cascade opens from pillar to person as it is walked", "[window]")
{
    Officer officer;
    officer.open();
    officer.expand("PILLAR1", "NKRA1");
    CHECK(officer.row("NKRA9").parent() == officer.row("11FYP"));
    CHECK_FALSE(officer.row("SKRA1").isValid());
    officer.expand("NKRA1", "SKRA1");
    officer.expand("SKRA1", "MOA-1 · 1");
    CHECK(officer.row("KPI1").parent() == officer.row("SKRA1"));
    officer.expand("MOA-1 · 1", "P1-1 · 1");
    const QModelIndex person = officer.row("P1-1 · 1");
    CHECK(person.siblingAtColumn(CascadeModel::Owner).data().toString() == "Pema Dorji");
    officer.tree()->setCurrentIndex(person);
    CHECK(officer.text("Where the chosen row stands")
          == "11FYP ▸ PILLAR1 ▸ NKRA1 ▸ SKRA1 ▸ MOA-1 · 1 ▸ P1-1 · 1");
    const auto carried = [&](const char *code) {
        return officer.row(code).siblingAtColumn(CascadeModel::CarriedColumn).data().toString();
    };
    CHECK(carried("SKRA1") == "35.00 %"); // a share
    CHECK(carried("1.1.1") == "60.00");   // a weight
    CHECK(carried("NKRA1").isEmpty());
    const QModelIndex indicator = officer.row("1.1.1").siblingAtColumn(CascadeModel::ScoreColumn);
    CHECK(officer.seen([&] { return indicator.data().toString() == "85.0"; }));
    CHECK(officer.row("1.1.2").siblingAtColumn(CascadeModel::StateColumn).data().toString()
          == "not reported");
}

TEST_CASE("a KRA shows what was attained below it, and follows", "[window]")
{
    Officer officer;
    officer.small.cycle.start = QDate::currentDate().addDays(-10); // the roll-up is of the running cycle
    officer.small.cycle.end = QDate::currentDate().addDays(10);
    officer.open();
    officer.expand("PILLAR1", "NKRA1");
    officer.expand("NKRA1", "SKRA1");
    const auto score = [&](const char *kra, int role) {
        return officer.row(kra).siblingAtColumn(CascadeModel::ScoreColumn).data(role).toString();
    };
    CHECK(officer.seen([&] { return score("SKRA1", Qt::DisplayRole) == "85.0"; }));
    CHECK(score("NKRA1", Qt::DisplayRole) == "85.0");
    CHECK(officer.row("NKRA1").siblingAtColumn(CascadeModel::StateColumn).data().toString()
          == "under way, over 35 %");
    CHECK(score("NKRA1", Qt::ToolTipRole).contains("35 %"));
    CHECK(score("NKRA9", Qt::DisplayRole).isEmpty());
    Progress better = officer.small.reported;
    better.value.value = "190000";
    Save save("Achievement of 1.1.1");
    save.change(officer.small.reported, better);
    officer.session->commit(std::move(save));
    CHECK(officer.seen([&] { return score("SKRA1", Qt::DisplayRole) == "95.0"; }));
}

TEST_CASE("a double click opens the agreement at the indicator", "[window]")
{
    Officer officer;
    officer.open();
    for (const auto &step : {std::pair("PILLAR1", "NKRA1"), std::pair("NKRA1", "SKRA1"),
                             std::pair("SKRA1", "MOA-1 · 1"), std::pair("MOA-1 · 1", "1.1.2")})
        officer.expand(step.first, step.second);
    const QRect place = officer.tree()->visualRect(officer.row("1.1.2"));
    QTest::mouseClick(officer.tree()->viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(officer.tree()->viewport(), Qt::LeftButton, {}, place.center());
    REQUIRE(officer.seen([&] { return officer.grid()->isVisible(); }));
    CHECK(officer.grid()->currentIndex().row()
          == officer.cell(officer.small.losses.id.uuid, GridColumn::Title).row());
}

TEST_CASE("typing into the grid is saved and the score follows", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    const Uuid losses = officer.small.losses.id.uuid;
    CHECK(officer.text("Composite score") == "51.00"); // 60 % of 85, and nothing reported for the rest

    officer.type(officer.cell(losses, GridColumn::Achieved), "20");
    CHECK(officer.text("Composite score") == "87.00"); // 60 % of 85 and 40 % of 90
    officer.type(officer.cell(cereals, GridColumn::Weight), "50");
    CHECK(officer.text("Totals of the weights").contains("objective 1: 90.00 of 100.00"));
    officer.type(officer.cell(losses, GridColumn::Weight), "50");
    CHECK(officer.text("Composite score") == "87.50");
    officer.type(officer.cell(cereals, GridColumn::Level3), "180000");
    CHECK(officer.shownIn(cereals, GridColumn::Raw) == "80.00");
    officer.type(officer.cell(cereals, GridColumn::Title), "Rice");

    const auto stored = officer.stored();
    REQUIRE(stored);
    const auto &items = stored->objectives[0].actions[0].indicators;
    CHECK(items[0].indicator.weight == SmallRegister::weight(50));
    CHECK(items[0].indicator.levels[2].value == "180000");
    CHECK(items[0].indicator.title == "Rice");
    REQUIRE(items[1].progress.size() == 1);
    CHECK(items[1].progress[0].value.value == "20");
    CHECK(officer.seen([&] { return officer.text("State of the register") == "saved"; }));
}

TEST_CASE("undo and redo go by name, one edit at a time", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "55");
    officer.type(officer.cell(cereals, GridColumn::Level1), "200000");
    const auto undo = officer.window->findChild<QAction *>("undo");
    const auto redo = officer.window->findChild<QAction *>("redo");
    REQUIRE(officer.seen([&] { return undo->text().contains("level of 1.1.1"); }));
    QTest::keyClick(officer.grid(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(officer.seen([&] { return officer.shownIn(cereals, GridColumn::Level1) == "195,000"; }));
    CHECK(undo->text().contains("Weight of 1.1.1"));
    QTest::keyClick(officer.grid(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(officer.seen([&] { return officer.shownIn(cereals, GridColumn::Weight) == "60.00"; }));
    CHECK(redo->text().contains("Weight of 1.1.1"));
    QTest::keyClick(officer.grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(officer.seen([&] { return officer.shownIn(cereals, GridColumn::Weight) == "55.00"; }));
}

TEST_CASE("Enter moves down and Tab right to the next cell that takes something", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    const Uuid losses = officer.small.losses.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "55", Qt::Key_Return);
    CHECK(officer.grid()->currentIndex() == officer.cell(losses, GridColumn::Weight));
    officer.type(officer.cell(cereals, GridColumn::Level5), "150000", Qt::Key_Tab);
    CHECK(officer.grid()->currentIndex() == officer.cell(cereals, GridColumn::Achieved));
    QTest::keyClick(officer.grid(), Qt::Key_Tab);
    CHECK(officer.grid()->currentIndex() == officer.cell(losses, GridColumn::Title));
    officer.grid()->setCurrentIndex(officer.cell(losses, GridColumn::Unit));
    QTest::keyClick(officer.grid(), Qt::Key_Delete);
    CHECK(officer.shownIn(losses, GridColumn::Unit).isEmpty());
}

TEST_CASE("a wrong cell keeps its text and says why below the grid", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "sixty");
    CHECK(officer.shownIn(cereals, GridColumn::Weight) == "sixty");
    officer.grid()->setCurrentIndex(officer.cell(cereals, GridColumn::Weight));
    CHECK(officer.says("“sixty” is not a number"));
    CHECK(officer.stored()->objectives[0].actions[0].indicators[0].indicator.weight
          == SmallRegister::weight(60));
    // Other edits do not lose it, and a right one ends it.
    officer.type(officer.cell(officer.small.losses.id.uuid, GridColumn::Unit), "ha");
    CHECK(officer.shownIn(cereals, GridColumn::Weight) == "sixty");
    officer.type(officer.cell(cereals, GridColumn::Weight), "61");
    CHECK(officer.shownIn(cereals, GridColumn::Weight) == "61.00");
    CHECK_FALSE(officer.says("not a number"));
}

TEST_CASE("a text is saved as it is left", "[window]")
{
    Officer officer;
    officer.openAgreement();
    officer.turnTo("vision");
    QPlainTextEdit *vision = officer.field("vision");
    vision->setFocus();
    vision->selectAll();
    QTest::keyClicks(vision, "A nation that feeds itself");
    officer.field("mission")->setFocus();
    REQUIRE(officer.seen(
        [&] { return officer.window->findChild<QAction *>("undo")->text().contains("Vision"); }));
    CHECK(officer.stored()->agreement.vision == "A nation that feeds itself");
}

TEST_CASE("a signed agreement stands and says so", "[window]")
{
    Officer officer;
    officer.openAgreement();
    Save sign("Sign MOA-1");
    sign.add(freeze(*officer.stored(), QDate(2014, 7, 15), {}));
    officer.session->commit(std::move(sign));
    REQUIRE(officer.seen([&] { return officer.says("Signed on"); }));
    const Uuid cereals = officer.small.cereals.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "5");
    CHECK(officer.shownIn(cereals, GridColumn::Weight) == "60.00");
    CHECK(officer.says("what was agreed stands"));
    officer.turnTo("vision");
    CHECK(officer.field("vision")->isReadOnly());
    officer.turnTo("priorities");
    officer.type(officer.cell(cereals, GridColumn::Achieved), "190000");
    CHECK(officer.shownIn(cereals, GridColumn::Raw) == "95.00");
}

TEST_CASE("a register that cannot be opened is told in the page", "[window]")
{
    Officer officer;
    officer.window->show();
    officer.window->open(officer.small.folder.filePath("nowhere.mandate"));
    REQUIRE(officer.seen([&] { return officer.says("nowhere.mandate"); }));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("an agreement that cannot be opened leaves nothing to type into", "[window]")
{
    Officer officer;
    officer.openAgreement();
    QAbstractItemModel *grid = officer.grid()->model();
    officer.find<AgreementPage>()->open(AgreementId::create());
    CHECK(grid->rowCount() == 0);
    CHECK_FALSE(officer.window->findChild<QTabWidget *>("sections")->isEnabled());
    REQUIRE(officer.seen([&] { return !officer.grid()->isVisible(); }));
    QTest::keyClicks(officer.grid(), "5");
    emit officer.grid()->typedIntoFixed({});
    QTest::keyClicks(officer.field("vision"), "Typed too late");
    CHECK(officer.stored()->agreement.vision == officer.small.agreement.vision);
}

TEST_CASE("another register opens at its own list", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const SmallRegister other;
    other.make();
    officer.window->open(other.path);
    REQUIRE(
        officer.seen([&] { return officer.session->path() == other.path && !officer.grid()->isVisible(); }));
    CHECK_FALSE(officer.find<AgreementPage>()->shown());
    Objective renamed = other.objective;
    renamed.title = "Grow other things";
    Save save("Title of 1");
    save.change(other.objective, renamed);
    const auto saved = officer.session->commit(std::move(save));
    REQUIRE(officer.seen([&] { return saved.isFinished(); }));
    QTest::qWait(50);
    CHECK_FALSE(officer.grid()->isVisible());
    for (const MessageLine *line : officer.window->findChildren<MessageLine *>()) {
        CAPTURE(line->text().toStdString(), line->parentWidget()->metaObject()->className());
        CHECK((!line->isVisible() || line->text().isEmpty()));
    }
}

TEST_CASE("a point to correct leads to its cell", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid losses = officer.small.losses.id.uuid;
    officer.type(officer.cell(losses, GridColumn::Unit), " ");
    officer.grid()->setCurrentIndex(officer.cell(losses, GridColumn::Unit));
    QTest::keyClick(officer.grid(), Qt::Key_Delete);
    auto *points = officer.find<PointsList>();
    const auto found = points->findItems("1.1.2", Qt::MatchContains);
    REQUIRE_FALSE(found.isEmpty());
    officer.grid()->setCurrentIndex(officer.cell(officer.small.cereals.id.uuid, GridColumn::Title));
    points->setFocus();
    for (QListWidgetItem *item : found)
        if (item->text().contains("unit")) {
            points->setCurrentItem(item);
            QTest::keyClick(points, Qt::Key_Return);
        }
    CHECK(officer.grid()->currentIndex() == officer.cell(losses, GridColumn::Unit));
}

TEST_CASE("the chosen indicator explains its score", "[window]")
{
    Officer officer;
    officer.openAgreement();
    officer.grid()->setCurrentIndex(officer.cell(officer.small.cereals.id.uuid, GridColumn::Raw));
    CHECK(officer.text("How was this computed?").contains("180,000"));
    CHECK(officer.text("How was this computed?").contains("= 51"));
}

TEST_CASE("the print preview paints what is on screen", "[window]")
{
    Officer officer;
    officer.openAgreement();
    bool previewed = false;
    QTimer::singleShot(500, officer.window.get(), [&previewed] {
        previewed = QApplication::activeModalWidget() != nullptr;
        if (previewed)
            QApplication::activeModalWidget()->close();
    });
    officer.press("preview");
    CHECK(Officer::seen([&previewed] { return previewed; }));
}

TEST_CASE("closing in the middle of typing is safe", "[window]")
{
    Officer officer;
    officer.openAgreement();
    officer.grid()->setCurrentIndex(officer.cell(officer.small.cereals.id.uuid, GridColumn::Weight));
    QTest::keyClicks(officer.grid(), "5");
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    officer.window.reset();
    officer.session.reset();
    CHECK(Store::open(officer.small.path, Database::Access::ReadOnly));
}

TEST_CASE("what was typed is saved as the window closes", "[window]")
{
    Officer officer;
    officer.openAgreement();
    officer.grid()->setCurrentIndex(officer.cell(officer.small.cereals.id.uuid, GridColumn::Weight));
    QTest::keyClicks(officer.grid(), "5");
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    officer.window->close();
    officer.window.reset();
    officer.session.reset();
    const auto store = Store::open(officer.small.path, Database::Access::ReadOnly);
    REQUIRE(store);
    const auto stored = record<SuccessIndicator>(store->database(), officer.small.cereals.id);
    REQUIRE(stored);
    CHECK((*stored)->weight == SmallRegister::weight(5));
}

TEST_CASE("everything that can be reached has a name", "[window]")
{
    Officer officer;
    officer.openAgreement();
    int reachable = 0;
    for (const QWidget *widget : officer.window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->parentWidget()->focusProxy() == widget || widget->window() != officer.window.get())
            continue; // what pops up is named by what it pops up from
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        CAPTURE(widget->metaObject()->className(), widget->objectName(),
                widget->parentWidget()->parentWidget()->metaObject()->className(),
                widget->parentWidget()->parentWidget()->accessibleName());
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        ++reachable;
    }
    CHECK(reachable > 5);
}

TEST_CASE("the window fits a screen of 1366 by 768", "[window]")
{
    Officer officer;
    officer.openAgreement();
    CHECK(officer.window->minimumSizeHint().width() <= 1366 / 2); // twice enlarged as well
    CHECK(officer.window->minimumSizeHint().height() <= 720 / 2);
}

TEST_CASE("every action of the window has its own keys", "[frame]")
{
    Officer officer;
    officer.window->frame().goTo({PageKind::Settings, {}, {}, {}});
    const auto *settings = officer.find<SettingsPage>();
    const auto *model = settings->findChild<ShortcutModel *>();
    REQUIRE(model->rowCount() > 10);
    for (const ShortcutRow &row : model->rows()) {
        CAPTURE(row.text, row.keys.toString());
        CHECK_FALSE(model->inTheWay(row, row.keys));
        CHECK_FALSE(row.text.isEmpty());
    }
}

TEST_CASE("what the shown table says stands in the status bar", "[frame]")
{
    Officer officer;
    officer.open();
    emit officer.window->frame().page()->statusText("37 rows");
    CHECK(officer.text("What the list holds") == "37 rows");
    officer.window->frame().showPage(PageKind::Settings);
    CHECK(officer.text("What the list holds").isEmpty());
    officer.window->frame().showPage(PageKind::Cascade);
    CHECK(officer.text("What the list holds") == "37 rows");
}
