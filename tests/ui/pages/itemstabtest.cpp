// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirement.h"
#include "tests/ui/gridofficer.h"
#include "ui/forms/tableview.h"

using namespace mandate;

namespace {

// In front of two requirements of the same success indicator.
struct RequirementOfficer : GridOfficer
{
    Requirement seed = requirement("Seed by May");
    Requirement water = requirement("Water in June");

    RequirementOfficer()
    {
        Save save("Theirs");
        save.add(seed);
        save.add(water);
        elsewhere(std::move(save));
        emit session->changed({"requirement"});
        turnTo("requirements");
        REQUIRE(seen([this] { return list()->model()->rowCount() == 2; }));
    }

    Requirement requirement(const QString &text) const
    {
        Requirement made;
        made.id = RequirementId::create();
        made.indicator = small.cereals.id;
        made.office = small.centre.id;
        made.requirement = text;
        return made;
    }
    QWidget *tab() const { return window->findChild<QWidget *>("requirements"); }
    TableView *list() const { return tab()->findChild<TableView *>(); }
    QPlainTextEdit *area(const char *column) const
    {
        return tab()->findChild<QPlainTextEdit *>(QLatin1String(column));
    }
    void press(const QString &text)
    {
        for (QPushButton *button : tab()->findChildren<QPushButton *>())
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button says " << text.toStdString());
    }
    void write(const char *column, const QString &text) const
    {
        area(column)->setFocus();
        QTest::keyClick(area(column), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(area(column), text);
        QTest::keyClick(area(column), Qt::Key_Tab);
    }
    std::vector<Requirement> storedRequirements() const { return storedItems()[0].requirements; }
    Requirement storedOf(const Requirement &which) const
    {
        for (const Requirement &each : storedRequirements())
            if (each.id == which.id)
                return each;
        FAIL("it is gone");
        return {};
    }
    // Begins a requirement that cannot be saved yet.
    void begin(const QString &text)
    {
        press("Add");
        write("requirement", text);
    }
    void goTo(const Requirement &which) const
    {
        window->frame().goTo({PageKind::Agreements, small.agreement.id.uuid, which.id.uuid, "justification"});
    }
};

} // namespace

TEST_CASE("what is typed after a save goes into the same requirement", "[window][sections]")
{
    RequirementOfficer officer;
    const int last = officer.list()->model()->index(0, 2).data().toString() == "Seed by May" ? 1 : 0;
    const int row = GENERATE(0, 1);
    const Requirement &chosen = row == last ? officer.water : officer.seed;
    const Requirement &other = row == last ? officer.seed : officer.water;
    officer.list()->setFocus();
    officer.list()->setCurrentIndex(officer.list()->model()->index(row, 0));
    officer.write("justification", "It is dry");
    REQUIRE(officer.undoSays("Justification"));
    CHECK(officer.seen([&] { return officer.storedOf(chosen).justification == "It is dry"; }));
    QTest::qWait(100); // for what the register says afterwards
    CHECK(officer.list()->currentSource().row() == row);
    officer.write("consequence", "Nothing grows");
    REQUIRE(officer.undoSays("Effect if not met"));
    CHECK(officer.storedOf(chosen).consequence == "Nothing grows");
    CHECK(officer.storedOf(other).consequence.isEmpty());
}

TEST_CASE("a requirement that is begun waits where its agreement is left", "[window][sections]")
{
    RequirementOfficer officer;
    officer.begin("Roads");
    officer.window->frame().goTo({PageKind::Agreements, officer.small.workPlan.id.uuid, {}, {}});
    REQUIRE(officer.seen([&] { return officer.list()->model()->rowCount() == 0; }));
    officer.window->frame().goTo({PageKind::Agreements, officer.small.agreement.id.uuid, {}, {}});
    REQUIRE(officer.seen([&] { return officer.grid()->model()->rowCount() == 4; }));
    officer.turnTo("requirements");
    CHECK(officer.seen([&] { return officer.area("requirement")->toPlainText() == "Roads"; }));
    CHECK(officer.says("Choose the office"));
    CHECK(officer.storedRequirements().size() == 2);
}

TEST_CASE("a requirement that is begun is let go only by the reader's word", "[window][sections]")
{
    const bool isLetGo = GENERATE(true, false);
    RequirementOfficer officer;
    officer.begin("Roads");
    officer.goTo(officer.seed);
    REQUIRE(officer.isAsked());
    CHECK(officer.says("The new requirement is not saved yet"));
    officer.answer(isLetGo ? "Let go of it" : "Go on with it");
    CHECK(officer.area("requirement")->toPlainText() == (isLetGo ? "Seed by May" : "Roads"));
    CHECK_FALSE(officer.question());
}

TEST_CASE("a new requirement that nothing was typed into is no hindrance", "[window][sections]")
{
    RequirementOfficer officer;
    officer.press("Add");
    officer.goTo(officer.seed);
    CHECK(officer.seen([&] { return officer.area("requirement")->toPlainText() == "Seed by May"; }));
    CHECK_FALSE(officer.question());
}

TEST_CASE("adding does not take the place of what is begun", "[window][sections]")
{
    RequirementOfficer officer;
    officer.begin("Roads");
    officer.press("Add");
    CHECK(officer.area("requirement")->toPlainText() == "Roads");
    CHECK(officer.says("Choose the office"));
}
