// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "tests/ui/officer.h"
#include "ui/charts/chartview.h"
#include "ui/charts/dashboardcharts.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/registerlists.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QThread>

#include <atomic>

using namespace mandate;

namespace {

struct Overview : Officer
{
    void start()
    {
        QSettings().remove("overview/charts");
        open();
        press("overview");
        REQUIRE(seen([this] { return page()->isVisible() && tasks()->model()->rowCount() > 0; }));
    }
    OverviewPage *page() const { return find<OverviewPage>(); }
    TableView *tasks() const
    {
        for (TableView *table : page()->findChildren<TableView *>())
            if (table->accessibleName() == "My tasks")
                return table;
        FAIL("no tasks");
        return nullptr;
    }
    ChartCard *card(ChartId id) const
    {
        for (ChartCard *card : page()->findChildren<ChartCard *>())
            if (card->chosen() == id)
                return card;
        FAIL("no such card");
        return nullptr;
    }
    ChartView *chart(ChartId id) const
    {
        ChartView *view = card(id)->findChild<ChartView *>();
        REQUIRE(seen([view] { return view->isVisible() && view->chart() != nullptr; }));
        return view;
    }
    void choose(ChartId instead, const QString &title) const
    {
        for (QAction *action : card(instead)->findChild<QPushButton *>()->menu()->actions())
            if (action->text() == title)
                action->trigger();
    }
    TableView *table(ChartId id) const { return card(id)->findChild<TableView *>(); }
    int rowOf(const QString &words) const
    {
        for (int row = 0; row < tasks()->model()->rowCount(); ++row)
            if (tasks()->model()->index(row, 0).data().toString().contains(words))
                return row;
        return -1;
    }
};

} // namespace

TEST_CASE("what waits stands by urgency, and Enter goes there", "[overview]")
{
    Overview officer;
    officer.start();
    REQUIRE(officer.seen([&] { return officer.rowOf("Q4:") >= 0; }));
    CHECK(officer.tasks()->model()->index(0, 0).data().toString().startsWith("Overdue"));
    REQUIRE(officer.seen([&] { return officer.rowOf("Later") > officer.rowOf("Q4:"); }));
    officer.tasks()->setFocus();
    officer.tasks()->setCurrentIndex(officer.tasks()->model()->index(officer.rowOf("Q4:"), 0));
    QTest::keyClick(officer.tasks(), Qt::Key_Return);
    CHECK(officer.seen([&] {
        return officer.grid()->isVisible()
               && officer.grid()->currentIndex().siblingAtColumn(0).data().toString().contains("1.1.2");
    }));
}

TEST_CASE("a task goes away once it is done", "[overview]")
{
    Overview officer;
    officer.start();
    REQUIRE(officer.seen([&] { return officer.rowOf("Q4: 1 of 2 achievements") >= 0; }));
    Save save("Report");
    save.add(SmallRegister::claimed(officer.small.losses, "20"));
    officer.session->commit(save);
    CHECK(officer.seen([&] { return officer.rowOf("Q4:") < 0; }));
}

TEST_CASE("every chart's table is one key away, its rows another, and Esc steps back", "[overview]")
{
    Overview officer;
    officer.start();
    const int key = GENERATE(int(Qt::Key_T), int(Qt::Key_Return));
    ChartView *chart = officer.chart(ChartId::Documents);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key(key));
    TableView *table = officer.table(ChartId::Documents);
    REQUIRE(table->isVisible());
    CHECK(table->hasFocus());
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == "Annual agreements");
    CHECK(table->model()->index(0, 3).data().toString() == "1"); // a draft
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(chart->isVisible());
    CHECK(chart->hasFocus());
}

TEST_CASE("the rows of a bar that no list holds stand in its place, and Esc steps back", "[overview]")
{
    Overview officer;
    officer.start();
    officer.choose(ChartId::Kras, "Cascade coverage");
    ChartView *chart = officer.chart(ChartId::Coverage);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    TableView *table = officer.table(ChartId::Coverage);
    const int bars = table->model()->rowCount();
    table->setCurrentIndex(table->model()->index(bars - 1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(
        officer.seen([&] { return table->model()->headerData(1, Qt::Horizontal).toString() == "Title"; }));
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(table->model()->rowCount() == bars);
    QSettings().remove("overview/charts");
}

TEST_CASE("what a bar counts opens as the filtered list of agreements, and the way back leads on",
          "[overview]")
{
    Overview officer;
    officer.start();
    const auto [id, column, words, isMet] = GENERATE(table<ChartId, int, QString, bool>({
        {ChartId::Documents, 0, "= Annual performance agreement", true}, // the whole bar
        {ChartId::Documents, 3, "= Draft", true},                        // those of one state
    }));
    ChartView *chart = officer.chart(id);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    TableView *table = officer.table(id);
    table->setCurrentIndex(table->model()->index(0, column));
    QTest::keyClick(table, Qt::Key_Return);
    auto *lists = officer.find<RegisterLists>();
    REQUIRE(officer.seen([&] { return lists->isVisible() && lists->table()->model()->rowCount() == 1; }));
    CHECK(lists->table()->model()->index(0, 0).data().toString() == "MOA-1");
    QStringList typed;
    for (QLineEdit *field : lists->table()->findChildren<QLineEdit *>())
        typed += field->text();
    CAPTURE(typed.join('|'));
    CHECK(typed.contains(words) == isMet);
    officer.press("back");
    CHECK(officer.seen([&] { return officer.page()->isVisible(); }));
    officer.press("agreements");
    CHECK(officer.seen([&] { return lists->isVisible() && lists->table()->model()->rowCount() == 1; }));
    officer.press("agreements");
    CHECK(officer.seen([&] { return lists->table()->model()->rowCount() == 2; }));
}

TEST_CASE("the agreements of one rating are kept to, said so, and let go", "[overview]")
{
    Overview officer;
    officer.start();
    ChartView *chart = officer.chart(ChartId::Ratings);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    TableView *table = officer.table(ChartId::Ratings);
    int rated = 0;
    while (rated < table->model()->rowCount() && table->model()->index(rated, 1).data().toString() == "0"
           && table->model()->index(rated, 2).data().toString() == "0")
        ++rated;
    table->setCurrentIndex(table->model()->index(rated, 0));
    const QString rating = table->model()->index(rated, 0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    auto *lists = officer.find<RegisterLists>();
    REQUIRE(officer.seen([&] { return lists->isVisible() && lists->table()->model()->rowCount() == 1; }));
    bool isSaid = false;
    for (MessageLine *line : lists->findChildren<MessageLine *>())
        isSaid = isSaid || (line->isVisible() && line->text().contains(rating));
    CHECK(isSaid);
    for (QPushButton *button : lists->findChildren<QPushButton *>())
        if (button->text() == "Show all")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(officer.seen([&] { return lists->table()->model()->rowCount() == 2; }));
}

TEST_CASE("the progress of KRAs is cancelled while it is read, and read when it is chosen again",
          "[overview]")
{
    Overview officer;
    officer.start();
    officer.chart(ChartId::Kras);
    const auto gate = std::make_shared<std::atomic_bool>(false);
    officer.session->report([gate](const Store &) -> Result<void> {
        while (!*gate)
            QThread::msleep(2);
        return {};
    });
    officer.choose(ChartId::Kras, "Cascade coverage");
    Save save("Report");
    save.add(SmallRegister::claimed(officer.small.losses, "20"));
    officer.session->commit(save);
    QTest::qWait(800); // several saves in a row are counted once
    officer.choose(ChartId::Coverage, "Progress of KRAs");
    const bool isWaiting = officer.seen([&] { return officer.session->work() == "Progress of KRAs"; });
    officer.session->cancelWork();
    *gate = true;
    REQUIRE(isWaiting);
    ChartCard *card = officer.card(ChartId::Kras);
    const auto isSaid = [card] {
        for (MessageLine *line : card->findChildren<MessageLine *>())
            if (line->isVisible() && line->text().contains("cancelled"))
                return true;
        return false;
    };
    REQUIRE(officer.seen(isSaid));
    officer.choose(ChartId::Kras, "Progress of KRAs");
    CHECK(officer.seen([&] { return !isSaid() && card->findChild<ChartView *>()->isVisible(); }));
    QSettings().remove("overview/charts");
}

TEST_CASE("a bar that is one agreement opens it", "[overview]")
{
    Overview officer;
    officer.start();
    ChartView *chart = officer.chart(ChartId::Composites);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    TableView *table = officer.table(ChartId::Composites);
    REQUIRE(table->model()->rowCount() == 1);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(officer.seen([&] { return officer.grid()->isVisible(); }));
}

TEST_CASE("a click on a bar opens what it counts", "[overview]")
{
    Overview officer;
    officer.start();
    ChartView *chart = officer.chart(ChartId::Documents);
    QTest::qWait(100); // drawn for its size
    const QRectF plot = chart->chart()->plotArea();
    // The upper of two bars.
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      QPointF(plot.left() + 10, plot.top() + plot.height() / 4).toPoint());
    auto *lists = officer.find<RegisterLists>();
    CHECK(officer.seen([&] {
        return lists->isVisible() && lists->table()->model()->rowCount() == 1
               && lists->table()->model()->index(0, 0).data().toString() == "MOA-1";
    }));
}

TEST_CASE("charts say themselves in words and are copied as picture and as table", "[overview]")
{
    Overview officer;
    officer.start();
    for (ChartCard *card : officer.page()->findChildren<ChartCard *>()) {
        ChartView *chart = officer.chart(card->chosen());
        CAPTURE(chart->accessibleName());
        CHECK_FALSE(chart->accessibleName().isEmpty());
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
    }
    CHECK(officer.chart(ChartId::Documents)->accessibleDescription().contains("Annual agreements: 0 of 1"));
    ChartView *chart = officer.chart(ChartId::Documents);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QGuiApplication::clipboard()->pixmap().isNull());
    for (QAction *action : officer.card(ChartId::Documents)->findChild<QPushButton *>()->menu()->actions())
        if (action->text() == "&Copy as a table")
            action->trigger();
    CHECK(QGuiApplication::clipboard()->text().startsWith("Kind\tAmended\tSigned\tDraft"));
    CHECK(QGuiApplication::clipboard()->text().contains("Annual agreements\t0\t0\t1"));
}

TEST_CASE("another chart is chosen in place and kept", "[overview]")
{
    Overview officer;
    officer.start();
    officer.choose(ChartId::Kras, "Cascade coverage");
    ChartView *chart = officer.chart(ChartId::Coverage);
    CHECK(officer.seen(
        [&] { return chart->accessibleDescription().contains("Objectives of institutions: 1 of 1"); }));
    CHECK(QSettings().value("overview/charts").toStringList().contains("coverage"));
    QSettings().remove("overview/charts");
}
