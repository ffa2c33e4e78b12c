// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/moves.h"
#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/pages/stepbar.h"

#include <QMenu>
#include <QToolButton>

using namespace mandate;

namespace {

AskPanel *asked(const Officer &officer)
{
    return officer.find<StepBar>()->findChild<AskPanel *>();
}

QStringList offered(const Officer &officer)
{
    QStringList texts;
    for (const QAction *action : officer.window->findChild<QToolButton *>("nextSteps")->menu()->actions())
        texts += action->text();
    return texts;
}

void choose(const Officer &officer, const QString &step)
{
    for (QAction *action : officer.window->findChild<QToolButton *>("nextSteps")->menu()->actions())
        if (action->text().startsWith(step))
            return action->trigger();
    FAIL("no step " << step.toStdString());
}

AgreementState state(const Officer &officer)
{
    return stateOf(officer.stored().value());
}

} // namespace

TEST_CASE("an agreement is submitted and returned by keys, and what is missing is said", "[window][steps]")
{
    Officer officer;
    officer.openAgreement();
    CHECK(offered(officer).front() == "Submit…");
    officer.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(officer.window.get()));
    QTest::keyClick(officer.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    AskPanel *panel = asked(officer);
    REQUIRE(officer.seen([&] { return panel->isVisible(); }));
    const auto fields = panel->findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 4);
    fields[0]->setText("soon");
    QTest::keyClick(fields[3], Qt::Key_Return);
    CHECK(panel->isVisible());
    CHECK(officer.says("soon"));
    fields[0]->setText("2014-06-01");
    fields[3]->setText("GPMD/7");
    QTest::keyClick(fields[3], Qt::Key_Return);
    REQUIRE(officer.seen([&] { return !panel->isVisible(); }));
    CHECK(state(officer) == AgreementState::Submitted);
    CHECK(officer.stored()->moves.back().document == "GPMD/7");

    // What was handed in is not written on, and it says why.
    REQUIRE(officer.seen([&] { return officer.says("handed in"); }));
    CHECK_FALSE(
        officer.cell(officer.small.cereals.id.uuid, GridColumn::Title).flags().testFlag(Qt::ItemIsEditable));

    choose(officer, "Return");
    REQUIRE(officer.seen([&] { return panel->isVisible(); }));
    QTest::keyClick(panel->findChildren<QLineEdit *>()[1], Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.says("needs a reason"); }));
    panel->findChildren<QLineEdit *>()[1]->setText("No baseline");
    QTest::keyClick(panel->findChildren<QLineEdit *>()[1], Qt::Key_Return);
    REQUIRE(officer.seen([&] { return !panel->isVisible(); }));
    CHECK(state(officer) == AgreementState::Returned);
}

TEST_CASE("a step that cannot be taken yet says everything it lacks", "[window][steps]")
{
    Officer officer;
    officer.small.losses.unit.clear();
    officer.openAgreement();
    choose(officer, "Submit");
    CHECK(officer.seen([&] { return officer.says("must be corrected first"); }));
    CHECK_FALSE(asked(officer)->isVisible());
    CHECK(state(officer) == AgreementState::Draft);
}
