// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "ui/forms/entrytable.h"
#include "ui/forms/tableview.h"
#include "ui/models/sidebysidemodel.h"
#include "ui/pages/sidebysideview.h"

#include <QCheckBox>
#include <QScrollBar>

using namespace mandate;

namespace {

// The register with last year's agreement of the same party: the same but for a level, a weight and an
// indicator of its own.
struct TwoYears : Officer
{
    Cycle last{CycleId::create(), "2013-14",         "2013-14", small.rules.id, {},
               QDate(2013, 7, 1), QDate(2014, 6, 30)};
    Agreement before = small.agreement;

    void openBoth()
    {
        open();
        Save save("Last year");
        save.add(last);
        before.id = AgreementId::create();
        before.code = "MOA-0";
        before.cycle = last.id;
        save.add(before);
        Objective objective = small.objective;
        objective.id = ObjectiveId::create();
        objective.agreement = before.id;
        save.add(objective);
        Action action = small.action;
        action.id = ActionId::create();
        action.objective = objective.id;
        save.add(action);
        addLike(save, action, small.cereals, [](SuccessIndicator &one) {
            one.levels[0].value = "180000";
            one.weight = SmallRegister::weight(50);
        });
        addLike(save, action, small.losses, [](SuccessIndicator &) {});
        addLike(save, action, small.losses, [](SuccessIndicator &one) {
            one.number = 3;
            one.title = "Canals laid";
            one.definition = QString(400, u'w');
        });
        const auto saved = session->commit(std::move(save));
        REQUIRE(seen([&] { return saved.isFinished(); }));
        REQUIRE(saved.result());
    }

    template <typename Change>
    static void addLike(Save &save, const Action &action, SuccessIndicator indicator, Change change)
    {
        indicator.id = IndicatorId::create();
        indicator.action = action.id;
        change(indicator);
        save.add(indicator);
    }

    EntryTable *pane(int place) const
    {
        for (EntryTable *each : find<SideBySideView>()->findChildren<EntryTable *>())
            if (each->accessibleName() == (place == 0 ? "This agreement" : "The other agreement"))
                return each;
        FAIL("there is no such pane");
        return nullptr;
    }
    // What a pane says in the row of an item's field, or of its heading where no field is named.
    QString says(int place, const QString &number, const QString &field, int column) const
    {
        const QAbstractItemModel *model = pane(place)->model();
        bool isWithin = number.isEmpty();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto text = [&](int at, int half) {
                return pane(half)->model()->index(row, at).data().toString();
            };
            if (text(SideBySideModel::Place, 0) == number || text(SideBySideModel::Place, 1) == number)
                isWithin = true;
            const bool isField =
                text(SideBySideModel::Place, 0) == field || text(SideBySideModel::Place, 1) == field;
            if (isWithin && (field.isEmpty() || isField))
                return text(column, place);
        }
        return "no such row";
    }
    static QString lineAt(const EntryTable *pane)
    {
        QStringList cells;
        for (int column = 0; column < SideBySideModel::ColumnCount; ++column)
            cells += pane->currentIndex().siblingAtColumn(column).data().toString();
        return cells.join(u'|');
    }
    bool isLaidSideBySide() const
    {
        return seen([this] {
            const auto *view = window->findChild<SideBySideView *>();
            return view && view->isVisible() && pane(0)->model()->rowCount() > 0;
        });
    }
};

constexpr int Says = SideBySideModel::Says;
constexpr int Mark = SideBySideModel::Mark;

} // namespace

TEST_CASE("two agreements chosen in the list lie side by side, row beside row", "[window][compare]")
{
    TwoYears officer;
    officer.openBoth();
    officer.window->frame().goTo({PageKind::Agreements, {}, {}, {}});
    auto *list = officer.window->findChild<TableView *>("agreements");
    REQUIRE(list);
    REQUIRE(officer.seen([&] { return list->isVisible() && list->model()->rowCount() == 3; }));
    list->filter(0, "MOA");
    REQUIRE(officer.seen([&] { return list->model()->rowCount() == 2; }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(officer.isLaidSideBySide());
    // MOA-0 comes first in the list, so it is the one that is open.
    CHECK(officer.pane(0)->model()->headerData(Says, Qt::Horizontal).toString() == "MOA-0");
    CHECK(officer.pane(1)->model()->headerData(Says, Qt::Horizontal).toString() == "MOA-1");
    REQUIRE(officer.pane(0)->model()->rowCount() == officer.pane(1)->model()->rowCount());
    CHECK(officer.says(0, "1.1.1", "Level 1", Says) == "180000");
    CHECK(officer.says(1, "1.1.1", "Level 1", Says) == "195000");
    CHECK(officer.says(0, "1.1.1", "Level 1", Mark) == "differs");
    CHECK(officer.says(1, "1.1.1", "Level 2", Mark).isEmpty());
    CHECK(officer.says(0, "1.1.3", {}, Says) == "Canals laid");
    CHECK(officer.says(0, "1.1.3", {}, Mark) == "only here");
    CHECK(officer.says(1, "1.1.3", {}, Says).isEmpty());
    CHECK(officer.says(1, "1.1.3", {}, Mark) == "not here");
    int tall = 0;
    for (int row = 0; row < officer.pane(0)->model()->rowCount(); ++row) {
        CHECK(officer.pane(0)->rowHeight(row) == officer.pane(1)->rowHeight(row));
        tall = std::max(tall, officer.pane(0)->rowHeight(row));
    }
    CHECK(tall > officer.pane(0)->rowHeight(0)); // the long definition runs over lines
}

TEST_CASE("an agreement is compared with last year's and its differences stepped through",
          "[window][compare]")
{
    TwoYears officer;
    officer.openBoth();
    officer.window->frame().goTo({PageKind::Agreements, officer.small.agreement.id.uuid, {}, {}});
    REQUIRE(officer.seen([&] { return officer.grid()->isVisible(); }));
    QTest::keyClick(officer.grid(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(officer.isLaidSideBySide());
    EntryTable *left = officer.pane(0);
    EntryTable *right = officer.pane(1);
    CHECK(right->model()->headerData(Says, Qt::Horizontal).toString() == "MOA-0");
    auto *list = officer.window->findChild<QWidget *>("compare")->findChild<TableView *>();
    const int count = list->model()->rowCount();
    REQUIRE(count == 4); // code, weight, level, and the indicator only last year's has
    CHECK(officer.text("What the comparison found") == "Lines that differ: 4");
    QStringList places;
    for (int step = 0; step < count; ++step) {
        QTest::keyClick(officer.window.get(), Qt::Key_F8);
        CHECK(left->currentIndex().row() == right->currentIndex().row());
        CHECK_FALSE(left->currentIndex().siblingAtColumn(Mark).data().toString().isEmpty());
        places += QString::number(left->currentIndex().row());
        CHECK(list->currentSource().row() == step);
        CHECK(officer.text("What the comparison found") == QString("Difference %1 of 4").arg(step + 1));
    }
    CHECK(places.removeDuplicates() == 0);
    QTest::keyClick(officer.window.get(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(officer.text("What the comparison found") == "Difference 3 of 4");
    left->verticalScrollBar()->setValue(left->verticalScrollBar()->maximum());
    CHECK(right->verticalScrollBar()->value() == left->verticalScrollBar()->value());
    const int all = left->model()->rowCount();
    const QString stood = officer.lineAt(left);
    for (QCheckBox *box : officer.window->findChild<QWidget *>("compare")->findChildren<QCheckBox *>()) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    CHECK(left->model()->rowCount() < all);
    CHECK(left->model()->rowCount() == right->model()->rowCount());
    CHECK(officer.says(1, "1.1.1", "Level 1", Says) == "180000");
    CHECK(officer.lineAt(left) == stood); // it is another row now
    CHECK(officer.text("What the comparison found") == "Difference 3 of 4");
}

TEST_CASE("a comparison does not outlive the name it was made with", "[window][compare]")
{
    TwoYears officer;
    officer.openBoth();
    officer.window->frame().goTo({PageKind::Agreements, officer.small.agreement.id.uuid, {}, {}});
    REQUIRE(officer.seen([&] { return officer.grid()->isVisible(); }));
    QTest::keyClick(officer.grid(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(officer.isLaidSideBySide());
    auto *with = officer.window->findChild<QLineEdit *>("compareWith");
    with->setFocus();
    with->selectAll();
    const bool isCleared = GENERATE(true, false);
    isCleared ? QTest::keyClick(with, Qt::Key_Delete) : QTest::keyClicks(with, "no such agreement");
    QTest::keyClick(with, Qt::Key_Tab);
    CHECK(officer.pane(0)->model()->rowCount() == 0);
    CHECK(officer.text("What the comparison found").isEmpty());
}

TEST_CASE("without an earlier agreement the page says so and lets one be chosen", "[window][compare]")
{
    Officer officer;
    officer.openAgreement();
    QTest::keyClick(officer.grid(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(officer.seen([&] {
        return officer.text("What the comparison found").contains("No earlier agreement of this party");
    }));
    CHECK(officer.window->findChild<QLineEdit *>("compareWith")->hasFocus());
}
