// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/planner.h"

#include "ui/forms/entrytable.h"
#include "ui/forms/tableview.h"
#include "ui/forms/tabstack.h"
#include "ui/forms/treeview.h"
#include "ui/models/seriesmodel.h"
#include "ui/pages/figurespanel.h"
#include "ui/pages/gapstab.h"
#include "ui/pages/sheetview.h"
#include "ui/print/cascadechart.h"

#include <QClipboard>

using namespace mandate;

TEST_CASE("a KRA is added where one stands, withdrawn by key and brought back by undo", "[window][cascade]")
{
    Planner officer;
    officer.choose("PILLAR1");
    officer.press("addKra");
    REQUIRE(officer.asked()->isVisible());
    officer.keys("NKRA2");
    officer.key(Qt::Key_Tab);
    officer.keys("Enough water");
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.row("NKRA2").isValid(); }));
    CHECK_FALSE(officer.asked()->isVisible());
    CHECK(officer.row("NKRA2").parent() == officer.row("PILLAR1"));
    REQUIRE(officer.seen([&] { return officer.tree()->currentIndex() == officer.row("NKRA2"); }));

    officer.tree()->setFocus();
    QTest::keyClick(officer.tree(), Qt::Key_Delete);
    REQUIRE(officer.seen([&] { return !officer.row("NKRA2").isValid(); }));
    CHECK(officer.says("NKRA2 was withdrawn"));
    officer.press("undo");
    REQUIRE(officer.seen([&] { return officer.row("NKRA2").isValid(); }));
}

TEST_CASE("what cannot be added keeps its text and says why", "[window][cascade]")
{
    Planner officer;
    officer.choose("SKRA1");
    officer.press("addKpi");
    officer.keys("KPI1"); // there is one
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.says("already a record with the code"); }));
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == "KPI1");
    officer.key(Qt::Key_Escape);
    CHECK_FALSE(officer.asked()->isVisible());
    CHECK(officer.stored<Kpi>("").size() == 1);
}

TEST_CASE("what is still served is not withdrawn", "[window][cascade]")
{
    Planner officer;
    officer.choose("NKRA1");
    QTest::keyClick(officer.tree(), Qt::Key_Delete);
    REQUIRE(officer.seen([&] { return officer.says("NKRA1 cannot be withdrawn"); }));
    CHECK(officer.row("NKRA1").isValid());
}

TEST_CASE("a KRA is aligned by typing a part of what it serves", "[window][cascade]")
{
    Planner officer;
    officer.choose("NKRA9");
    officer.press("alignTo");
    REQUIRE(officer.finder()->isVisible());
    officer.keys("food");
    REQUIRE(officer.seen([&] {
        const auto *list = officer.finder()->findChild<QListWidget *>();
        return list->count() == 1 && list->item(0)->text().startsWith("NKRA1");
    }));
    officer.key(Qt::Key_Return);
    REQUIRE(officer.asked()->isVisible());
    officer.keys("twelve");
    officer.key(Qt::Key_Return);
    CHECK(officer.says("twelve"));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    officer.keys("12.5");
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] {
        return officer.row("NKRA9").isValid() && officer.row("NKRA9").parent() == officer.row("NKRA1");
    }));
    CHECK(officer.cellOf("NKRA9", CascadeModel::CarriedColumn) == "12.50 %");
}

TEST_CASE("what would serve itself by a detour is refused in the page", "[window][cascade]")
{
    Planner officer;
    officer.choose("NKRA1");
    officer.press("alignTo");
    officer.keys("SKRA1");
    REQUIRE(officer.seen([&] { return officer.finder()->findChild<QListWidget *>()->count() == 1; }));
    officer.key(Qt::Key_Return);
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] {
        const auto *line = officer.asked()->findChild<MessageLine *>();
        return line->isVisible() && line->text().contains("NKRA1");
    }));
    CHECK(officer.stored<Alignment>("").size() == 3);
}

TEST_CASE("a row is dragged onto what it is to serve", "[window][cascade]")
{
    Planner officer;
    const auto drop = [&officer](const char *child, const char *parent) {
        return officer.drag(child, parent);
    };
    CHECK_FALSE(drop("NKRA9", "MOA-1 · 1")); // a KRA serves no objective
    CHECK_FALSE(drop("MOA-1 · 1", "PILLAR1"));
    REQUIRE(drop("NKRA9", "NKRA1"));
    CHECK(officer.hint == "NKRA9 is to serve NKRA1.");
    REQUIRE(officer.asked()->isVisible());
    officer.keys("40");
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.row("NKRA9").parent() == officer.row("NKRA1"); }));
    // A second parent leaves the first.
    REQUIRE(drop("NKRA9", "SKRA1"));
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.stored<Alignment>("").size() == 5; }));
}

TEST_CASE("with Shift a row is moved with its share, and undo moves it back", "[window][cascade]")
{
    Planner officer;
    REQUIRE(officer.drag("MOA-1 · 1", "NKRA9", Qt::ShiftModifier));
    CHECK(officer.hint == "MOA-1 · 1 moves from SKRA1 to NKRA9. Without Shift it serves both.");
    REQUIRE(officer.seen([&] { return officer.says("serves NKRA9 now, and SKRA1 no more"); }));
    CHECK_FALSE(officer.asked()->isVisible());
    CHECK(officer.stored<Alignment>("").size() == 3);
    REQUIRE(officer.seen([&] { return officer.row("MOA-1 · 1").parent() == officer.row("NKRA9"); }));
    officer.press("undo");
    CHECK(officer.seen([&] { return officer.row("MOA-1 · 1").parent() == officer.row("SKRA1"); }));
}

TEST_CASE("a row is moved by key to what is found by typing", "[window][cascade]")
{
    Planner officer;
    officer.choose("MOA-1 · 1");
    officer.press("moveTo");
    REQUIRE(officer.finder()->isVisible());
    officer.keys("NKRA9");
    REQUIRE(officer.seen([&] { return officer.finder()->findChild<QListWidget *>()->count() == 1; }));
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.row("MOA-1 · 1").parent() == officer.row("NKRA9"); }));
    CHECK(officer.stored<Alignment>("").size() == 3);
}

TEST_CASE("the tree is filtered by an owner who is found by typing", "[window][cascade]")
{
    Planner officer;
    auto *owner = officer.window->findChild<QLineEdit *>("cascadeOwner");
    owner->setFocus();
    officer.keys("nobody of this name");
    officer.key(Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.says("“nobody of this name”"); }));
    CHECK(officer.row("NKRA9").isValid()); // nothing is filtered by it
    owner->selectAll();
    officer.keys("MOA");
    REQUIRE(officer.seen([&] { return QApplication::activePopupWidget(); }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    REQUIRE(
        officer.seen([&] { return officer.row("MOA-1 · 1").isValid() && !officer.row("NKRA9").isValid(); }));
    QTest::keyClick(owner, Qt::Key_Escape);
    officer.tree()->setFocus();
    QTest::keyClick(officer.tree(), Qt::Key_Escape);
    REQUIRE(officer.seen([&] { return officer.row("NKRA9").isValid(); }));
    CHECK(owner->text().isEmpty());
}

TEST_CASE("plans and pillars say how far they are", "[window][cascade]")
{
    const Planner officer;
    REQUIRE(officer.seen([&] { return !officer.cellOf("PILLAR1", CascadeModel::ScoreColumn).isEmpty(); }));
    CHECK(officer.cellOf("PILLAR1", CascadeModel::ScoreColumn)
          == officer.cellOf("NKRA1", CascadeModel::ScoreColumn));
    // The KRA that no pillar holds has nothing to go by, and half of the plan is not covered.
    CHECK(officer.cellOf("11FYP", CascadeModel::StateColumn).contains("over 50 %"));
}

TEST_CASE("columns of the tree stay as wide as they were left", "[window][cascade]")
{
    Planner officer;
    officer.tree()->setColumnWidth(CascadeModel::Owner, 77);
    MainWindow next(*officer.session);
    next.frame().showPage(PageKind::Cascade); // made once it is shown
    const auto *tree = next.findChild<TreeView *>();
    REQUIRE(tree);
    CHECK(tree->columnWidth(CascadeModel::Owner) == 77);
}

TEST_CASE("the tree is filtered by words and by level, and Escape shows it whole", "[window][cascade]")
{
    Planner officer;
    officer.press("findInCascade");
    officer.keys("canals");
    REQUIRE(officer.seen([&] { return officer.row("P1-1 · 1").isValid(); }));
    CHECK_FALSE(officer.row("NKRA9").isValid());
    CHECK(officer.row("P1-1 · 1").parent() == officer.row("MOA-1 · 1"));
    QApplication::focusWidget()->setFocus();
    officer.keys("xyz");
    REQUIRE(officer.seen([&] { return officer.says("Nothing in the cascade"); }));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
    REQUIRE(officer.seen([&] { return officer.row("NKRA9").isValid(); }));
}

TEST_CASE("rows are found by typing, copied and opened all below", "[window][cascade]")
{
    Planner officer;
    officer.choose("11FYP");
    QTest::keyClicks(officer.tree(), "cereals f");
    CHECK(officer.tree()->currentIndex().siblingAtColumn(0) == officer.row("SKRA1"));
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(officer.tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith("Code\tTitle\tOwner"));
    CHECK(lines[1].startsWith("SKRA1\tCereals for all"));
    officer.choose("11FYP");
    QTest::keyClick(officer.tree(), Qt::Key_Asterisk);
    REQUIRE(officer.seen([&] { return officer.row("1.1.2").isValid(); }));
    CHECK(officer.seen([&] { return officer.tree()->isExpanded(officer.row("MOA-1 · 1")); }));
}

TEST_CASE("a KRA is edited beside the tree and the tree follows", "[window][cascade]")
{
    Planner officer;
    officer.choose("SKRA1");
    QTest::keyClick(officer.tree(), Qt::Key_F2);
    REQUIRE(officer.seen([&] {
        return QApplication::focusWidget() && QApplication::focusWidget() != officer.tree()
               && QApplication::focusWidget()->isVisible();
    }));
    officer.key(Qt::Key_A, Qt::ControlModifier);
    officer.keys("Rice for all");
    officer.tree()->setFocus();
    REQUIRE(officer.seen([&] { return officer.cellOf("SKRA1", CascadeModel::Title) == "Rice for all"; }));
    CHECK(officer.window->findChild<QAction *>("undo")->text().contains("SKRA1"));
}

TEST_CASE("targets and figures of a KPI are typed year by year", "[window][cascade]")
{
    Planner officer;
    officer.choose("KPI1");
    for (TabStack *tabs : officer.window->findChildren<TabStack *>())
        if (tabs->findChild<FiguresPanel *>() || tabs->isVisible())
            if (tabs->accessibleName().isEmpty() && !tabs->findChild<TreeView *>())
                tabs->setCurrent(1);
    REQUIRE(officer.seen([&] {
        auto *panel = officer.shownOne<FiguresPanel>();
        return panel && panel->findChild<EntryTable *>()->model()->rowCount() == 5; // years of the plan
    }));
    auto *table = officer.shownOne<FiguresPanel>()->findChild<EntryTable *>();
    const auto type = [&](int row, int column, const QString &text) {
        Planner::typeInto(table, row, column, text);
    };
    type(0, SeriesModel::Target, "60");
    REQUIRE(officer.seen([&] { return officer.stored<KpiTarget>("").size() == 1; }));
    type(0, SeriesModel::Actual, "55");
    REQUIRE(officer.seen([&] { return officer.stored<KpiValue>("").size() == 1; }));
    REQUIRE(officer.seen([&] { return table->model()->index(0, SeriesModel::Actual).data() == "55"; }));
    type(0, SeriesModel::Actual, "56"); // replaces, and the one before stays
    REQUIRE(officer.seen([&] { return officer.stored<KpiValue>("").size() == 2; }));
    REQUIRE(officer.seen([&] { return table->model()->index(0, SeriesModel::Actual).data() == "56"; }));
    type(1, SeriesModel::Target, "many");
    CHECK(table->model()->index(1, SeriesModel::Target).data() == "many");
    CHECK(officer.says("many"));
    CHECK(officer.stored<KpiTarget>("").size() == 1);
}

TEST_CASE("gaps lead to what they speak of", "[window][cascade]")
{
    Planner officer;
    officer.shownOne<TabStack>()->setCurrent(2);
    REQUIRE(officer.seen([&] {
        auto *tab = officer.shownOne<GapsTab>();
        return tab && tab->findChild<TableView *>()->model()->rowCount() > 0;
    }));
    auto *table = officer.shownOne<GapsTab>()->findChild<TableView *>();
    const auto found = table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, "NKRA9", 1);
    REQUIRE_FALSE(found.isEmpty());
    table->setFocus();
    table->setCurrentIndex(found.front());
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(officer.seen([&] {
        return officer.tree()->isVisible()
               && officer.tree()->currentIndex().siblingAtColumn(0) == officer.row("NKRA9");
    }));
}

TEST_CASE("the chart shows what the tree holds", "[window][cascade]")
{
    Planner officer;
    officer.choose("11FYP");
    officer.shownOne<TabStack>()->setCurrent(1);
    REQUIRE(officer.seen([&] {
        auto *sheets = officer.shownOne<SheetView>();
        return sheets && sheets->chart();
    }));
    // Plan, pillar, three KRAs, a KPI, two objectives, two indicators.
    CHECK(officer.shownOne<SheetView>()->chart()->boxes() == 10);
    const QString path = officer.small.folder.filePath("chart.svg");
    REQUIRE(officer.shownOne<SheetView>()->chart()->saveSvg(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("SKRA1"));
}
