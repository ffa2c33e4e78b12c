// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"

#include <QTabWidget>

using namespace mandate;

TEST_CASE("somebody else's change is told beside the cell and what was typed is kept", "[window]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    SuccessIndicator theirs = officer.small.cereals;
    theirs.weight = SmallRegister::weight(70);
    Save save("Weight of 1.1.1");
    save.change(officer.small.cereals, theirs);
    {
        auto store = Store::open(officer.small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        REQUIRE(store->commit(std::move(save)));
    }
    officer.type(officer.cell(cereals, GridColumn::Weight), "65");
    REQUIRE(officer.seen([&] { return officer.text("State of the register") == "not saved"; }));
    CHECK(officer.seen([&] { return officer.shownIn(cereals, GridColumn::Weight) == "65"; }));
    CHECK(officer.stored()->objectives[0].actions[0].indicators[0].indicator.weight
          == SmallRegister::weight(70));
}

TEST_CASE("a change that arrives while somebody types is not overwritten unseen", "[window]")
{
    const auto [kind, seen, theirs] = GENERATE(table<GridColumn, QString, QString>({
        {GridColumn::Weight, "60.00", "70.00"},
        {GridColumn::Achieved, "180,000", "170,000"},
    }));
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    REQUIRE(officer.shownIn(cereals, kind) == seen);
    officer.grid()->setFocus();
    officer.grid()->setCurrentIndex(officer.cell(cereals, kind));
    QTest::keyClicks(officer.grid(), "6");
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    {
        auto store = Store::open(officer.small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        SuccessIndicator weighed = officer.small.cereals;
        weighed.weight = SmallRegister::weight(70);
        Progress reported = officer.small.reported;
        reported.value.value = "170000";
        Save save("Theirs");
        save.change(officer.small.cereals, weighed);
        save.change(officer.small.reported, reported);
        REQUIRE(store->commit(std::move(save)));
    }
    emit officer.session->changed({"indicator", "progress"}); // as after any save of one's own
    const auto cell = officer.cell(cereals, kind);
    REQUIRE(officer.seen([&] { return cell.data().toString() == theirs; }));
    CHECK(editor->text() == "6");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.text("State of the register") == "not saved"; }));
    CHECK(officer.seen([&] { return officer.shownIn(cereals, kind) == "6"; })); // kept, with why
    const auto stored = officer.stored();
    const IndicatorItem &item = stored->objectives[0].actions[0].indicators[0];
    CHECK(item.indicator.weight == SmallRegister::weight(70));
    CHECK(item.progress[0].value.value == "170000");
    officer.type(officer.cell(cereals, kind), "61"); // now they know
    CHECK(officer.seen([&] { return officer.text("State of the register") == "saved"; }));
    CHECK(officer.stored()->objectives[0].actions[0].indicators[0] != item);
}

TEST_CASE("a text that somebody else changed meanwhile is kept and said", "[window]")
{
    Officer officer;
    officer.openAgreement();
    officer.turnTo("vision");
    QPlainTextEdit *vision = officer.field("vision");
    vision->setFocus();
    vision->selectAll();
    QTest::keyClicks(vision, "Mine");
    {
        auto store = Store::open(officer.small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        Agreement theirs = officer.small.agreement;
        theirs.vision = "Theirs";
        Save save("Theirs");
        save.change(officer.small.agreement, theirs);
        REQUIRE(store->commit(std::move(save)));
    }
    emit officer.session->changed({"agreement"}); // as after any save of one's own
    REQUIRE(officer.stored()->agreement.vision == "Theirs");
    officer.field("mission")->setFocus();
    REQUIRE(officer.seen([&] { return officer.text("State of the register") == "not saved"; }));
    CHECK(officer.seen([&] { return officer.says("Theirs"); }));
    CHECK(officer.stored()->agreement.vision == "Theirs");
    CHECK(vision->toPlainText() == "Mine");
    vision->setFocus();
    officer.field("mission")->setFocus(); // merely passing through takes nothing
    CHECK(officer.stored()->agreement.vision == "Theirs");
    vision->setFocus();
    vision->selectAll();
    QTest::keyClicks(vision, "Ours");
    officer.field("mission")->setFocus();
    REQUIRE(officer.seen([&] { return officer.text("State of the register") == "saved"; }));
    CHECK(officer.stored()->agreement.vision == "Ours");
    CHECK_FALSE(officer.says("Theirs"));
}
