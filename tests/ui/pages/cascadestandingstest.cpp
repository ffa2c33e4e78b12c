// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"

#include "ui/forms/cascadefilterbar.h"
#include "ui/models/cascademodel.h"

#include <QComboBox>

using namespace mandate;

namespace {

struct Watcher : Officer
{
    Watcher()
    {
        small.cycle.start = QDate::currentDate().addDays(-10); // the roll-up is of the running cycle
        small.cycle.end = QDate::currentDate().addDays(10);
        open();
    }

    QString score(const char *code) const
    {
        return row(code).siblingAtColumn(CascadeModel::ScoreColumn).data().toString();
    }
    // By its first letters, as somebody does who knows the word.
    void chooseState(const QString &letters) const
    {
        for (auto *choice : find<CascadeFilterBar>()->findChildren<QComboBox *>())
            if (choice->accessibleName() == "State") {
                choice->setFocus();
                QTest::keyClicks(choice, letters);
            }
    }
    void report(const char *value)
    {
        Progress better = small.reported;
        better.value.value = value;
        Save save("Achievement of 1.1.1");
        save.change(small.reported, better);
        session->commit(std::move(save));
    }
};

} // namespace

TEST_CASE("what gets into the state that is asked for is found, though nothing was", "[window][cascade]")
{
    Watcher officer;
    officer.chooseState("rea");
    REQUIRE(officer.seen([&] { return officer.says("Nothing in the cascade"); }));
    CHECK(officer.tree()->model()->rowCount() == 0);
    officer.report("195000");
    REQUIRE(officer.seen([&] { return officer.row("1.1.1").isValid(); }));
    CHECK_FALSE(officer.says("Nothing in the cascade"));
    officer.tree()->setFocus();
    QTest::keyClick(officer.tree(), Qt::Key_Escape);
    CHECK(officer.seen([&] { return officer.row("11FYP").isValid() && !officer.row("1.1.1").isValid(); }));
}

TEST_CASE("what one cycle attained does not stand under another", "[window][cascade]")
{
    Watcher officer;
    officer.expand("PILLAR1", "NKRA1");
    REQUIRE(officer.seen([&] { return officer.score("NKRA1") == "85.0"; }));
    const Cycle other{CycleId::create(), "Other", "Another year", officer.small.cycle.rules, {}, {}, {}};
    Save save("Another year");
    save.add(other);
    officer.session->commit(std::move(save));
    officer.session->chooseCycle(other.id);
    CHECK(officer.score("NKRA1").isEmpty());
    QTest::qWait(100);
    CHECK(officer.score("NKRA1").isEmpty());
    officer.session->chooseCycle({});
    CHECK(officer.seen([&] { return officer.score("NKRA1") == "85.0"; }));
}
