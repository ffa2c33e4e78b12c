// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/correctionpanel.h"

#include "tests/testing.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace mandate;

namespace {

struct Points
{
    QWidget window;
    CorrectionPanel *panel = new CorrectionPanel(&window);
    std::vector<PointLine> lines{{"1.1.1 has no unit", Uuid::create(), "unit", Status::Bad},
                                 {"1.1.2 lacks trends", Uuid::create(), "trend1", Status::Watch},
                                 {"No bands", Uuid::create(), "scheme", Status::None}};
    QSignalSpy chosen{panel, &CorrectionPanel::chosen};

    Points()
    {
        panel->show(lines);
        window.addActions(panel->actions());
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.setFocus();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QString column() const { return chosen.isEmpty() ? QString() : chosen.back().at(1).toString(); }
};

} // namespace

TEST_CASE("F8 leads from one point to the next and round again", "[points]")
{
    Points points;
    for (const char *column : {"unit", "trend1", "scheme", "unit"}) {
        QTest::keyClick(&points.window, Qt::Key_F8);
        CHECK(points.column() == column);
    }
    QTest::keyClick(&points.window, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(points.column() == "scheme");
}

TEST_CASE("points are counted by weight and filtered by it", "[points]")
{
    Points points;
    CHECK(points.panel->findChild<QLabel *>()->text() == "1 must be corrected");
    auto *filter = points.panel->findChild<QComboBox *>();
    auto *list = points.panel->findChild<PointsList *>();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(list->count() == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString()
          == "Should be looked at: 1.1.2 lacks trends");
    QTest::keyClick(&points.window, Qt::Key_F8);
    CHECK(points.column() == "trend1");
    points.panel->show({});
    CHECK(list->count() == 0);
    QTest::keyClick(&points.window, Qt::Key_F8);
    CHECK(points.chosen.size() == 1);
}
