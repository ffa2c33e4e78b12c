// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audittrailpage.h"

#include "core/store/chainhead.h"
#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/tableview.h"
#include "ui/pages/savestab.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

using namespace mandate;

namespace {

// Somebody on the page, in a register with three saves.
struct Auditor : Officer
{
    void openTrail()
    {
        open();
        SuccessIndicator after = small.cereals;
        after.title = "Rice and wheat";
        Save save("Retitle 1.1.1");
        save.setReason("As the committee asked");
        save.change(small.cereals, after);
        const auto saved = session->commit(std::move(save));
        REQUIRE(seen([&saved] { return saved.isFinished(); }));
        window->frame().goTo({PageKind::AuditTrail, {}, {}, {}});
        REQUIRE(seen([this] { return saves()->model()->rowCount() == 3; }));
        REQUIRE(seen([this] { return changes()->count() == 1; }));
    }
    TableView *saves() const { return window->findChild<TableView *>("saves"); }
    TableView *since() const { return window->findChild<TableView *>("since"); }
    QListWidget *changes() const
    {
        for (auto *list : window->findChildren<QListWidget *>())
            if (list->accessibleName() == "What the save changed")
                return list;
        return nullptr;
    }
    QString cell(int row, int column) const { return saves()->model()->index(row, column).data().toString(); }
    void answer(const QStringList &answers) const
    {
        for (auto *panel : window->frame().page()->findChildren<AskPanel *>()) {
            if (!panel->isVisible())
                continue;
            const auto fields = panel->findChildren<QLineEdit *>();
            for (int i = 0; i < answers.size(); ++i)
                fields[i]->setText(answers[i]);
            QTest::keyClick(fields.last(), Qt::Key_Return);
        }
        QCoreApplication::processEvents();
    }
    MainWindow *past() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found != window.get())
                return found;
        return nullptr;
    }
};

} // namespace

TEST_CASE("the audit trail shows who changed what, from what to what, and leads there", "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    CHECK(auditor.cell(0, 5) == "Retitle 1.1.1");
    CHECK(auditor.cell(0, 6) == "As the committee asked");
    CHECK(auditor.cell(2, 5) == "A small register");
    CHECK(auditor.changes()->item(0)->text().contains("success indicator MOA-1/1.1.1"));
    CHECK(auditor.changes()->item(0)->text().contains("Cereals → Rice and wheat"));

    auditor.saves()->setFocus();
    QTest::keyClick(auditor.saves(), Qt::Key_Return);
    CHECK(auditor.changes()->hasFocus());
    auditor.changes()->setCurrentRow(0);
    QTest::keyClick(auditor.changes(), Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return auditor.window->frame().kind() == PageKind::Agreements; }));
    REQUIRE(Officer::seen([&] { return auditor.grid() && auditor.grid()->isVisible(); }));
}

TEST_CASE("whatever is saved appears on top of the audit trail", "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    auditor.press("markDay");
    auditor.answer({"Committee of May"});
    REQUIRE(Officer::seen([&] { return auditor.saves()->model()->rowCount() == 4; }));
    CHECK(auditor.cell(0, 5) == "Mark Committee of May");
}

TEST_CASE("the audit trail is narrowed to a record, from there and from the record", "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    auditor.press("trailOfRecord");
    auditor.answer({"MOA-1/1.1.2"});
    REQUIRE(Officer::seen([&] { return auditor.says("Only what touched MOA-1/1.1.2"); }));
    REQUIRE(Officer::seen([&] { return auditor.saves()->model()->rowCount() == 1; }));
    REQUIRE(Officer::seen([&] { return auditor.changes()->count() == 1; })); // of the nine it added
    auditor.window->frame().stepBack();
    REQUIRE(Officer::seen([&] { return auditor.saves()->model()->rowCount() == 3; }));

    auditor.window->frame().goTo({PageKind::Agreements, auditor.small.workPlan.id.uuid, {}, {}});
    REQUIRE(Officer::seen([&] { return auditor.window->findChild<QAction *>("auditTrailOf")->isEnabled(); }));
    auditor.press("auditTrailOf");
    REQUIRE(Officer::seen([&] { return auditor.says("Only what touched P1-1"); }));
    REQUIRE(Officer::seen([&] { return auditor.saves()->model()->rowCount() == 1; }));
    CHECK(auditor.cell(0, 5) == "Its cascade");

    auditor.press("trailOfRecord");
    auditor.answer({"NOWHERE"});
    CHECK(Officer::seen([&] { return auditor.says("NOWHERE"); }));
}

TEST_CASE("what changed since a marked day is listed by its net effect", "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    auto *tabs = auditor.window->frame().page()->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    REQUIRE(Officer::seen([&] { return auditor.since()->model()->rowCount() > 10; }));
    CHECK(auditor.says("What is another than at the beginning of"));
    auditor.press("markDay");
    auditor.answer({"Tomorrow", QLocale().toString(QDate::currentDate().addDays(1), QLocale::ShortFormat)});
    auto *marks = auditor.window->frame().page()->findChild<QComboBox *>();
    REQUIRE(Officer::seen([&] { return marks->count() == 2; }));
    marks->setCurrentIndex(1);
    emit marks->activated(1);
    REQUIRE(Officer::seen([&] { return auditor.since()->model()->rowCount() == 0; }));
    CHECK(auditor.says("Nothing is another"));
}

TEST_CASE("the register as it stood is a window of its own that says so and changes nothing",
          "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    const QString today = auditor.window->windowTitle();
    auditor.saves()->setCurrentIndex(auditor.saves()->model()->index(1, 0));
    REQUIRE(Officer::seen([&] { return auditor.changes()->count() > 1; }));
    auditor.press("lookBack");
    REQUIRE(Officer::seen([&] { return auditor.past() && auditor.past()->frame().isVisible(); }));
    MainWindow *past = auditor.past();
    const auto *banner = past->findChild<QLabel *>("past");
    REQUIRE(banner);
    CHECK(banner->isVisible());
    CHECK(banner->text().contains("after save 2"));
    CHECK(past->windowTitle().contains("as it stood on"));
    CHECK(auditor.window->windowTitle() == today);

    past->frame().goTo({PageKind::Agreements, auditor.small.agreement.id.uuid, {}, {}});
    const auto grid = [past] { return past->findChild<QWidget *>("priorities")->findChild<GridView *>(); };
    REQUIRE(Officer::seen([&] { return grid() && grid()->isVisible() && grid()->model()->rowCount() > 0; }));
    const auto *model = static_cast<PrioritiesModel *>(grid()->model());
    const QModelIndex title = model->indexOf(auditor.small.cereals.id.uuid, GridColumn::Title);
    CHECK(title.data().toString() == "Cereals");
    CHECK_FALSE(title.flags().testFlag(Qt::ItemIsEditable));
    for (const char *name : {"open", "undo", "newCycle"})
        CHECK_FALSE(past->findChild<QAction *>(QLatin1String(name))->isEnabled());
    CHECK_FALSE(recentRegisters().contains("register.mandate"));

    past->close();
    REQUIRE(Officer::seen([&] { return auditor.past() == nullptr; }));
    CHECK(auditor.window->isVisible());
}

TEST_CASE("a list is looked at as it stood on a day, and a day before the register is refused",
          "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    auditor.window->frame().goTo({PageKind::Agreements, {}, {}, {}});
    REQUIRE(Officer::seen([&] { return auditor.window->findChild<QAction *>("asItStood")->isEnabled(); }));
    auditor.press("asItStood");
    auditor.answer({QLocale().toString(QDate(2001, 5, 3), QLocale::ShortFormat)});
    CHECK(Officer::seen([&] { return auditor.says("begins later"); }));
    auditor.press("asItStood");
    auditor.answer({QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)});
    REQUIRE(Officer::seen([&] { return auditor.past() != nullptr; }));
    auditor.past()->close();
    REQUIRE(Officer::seen([&] { return auditor.past() == nullptr; }));
}

TEST_CASE("a head from a paper is looked up on the page", "[window][trail]")
{
    Auditor auditor;
    auditor.openTrail();
    const auto asked = auditor.session->ask([](const Store &store) { return chainHead(store.database()); });
    REQUIRE(Officer::seen([&asked] { return asked.isFinished(); }));
    auditor.press("lookUpHead");
    auditor.answer({asked.result()->text()});
    CHECK(Officer::seen([&] { return auditor.says("This head was save 3"); }));
    auditor.press("lookUpHead");
    auditor.answer({"3-0000-0000-0000-0000-0000"});
    CHECK(Officer::seen([&] { return auditor.says("does not go through"); }));
}
