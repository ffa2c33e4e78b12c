// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/comments.h"
#include "core/store/records.h"
#include "tests/ui/officer.h"
#include "ui/forms/signingdialog.h"
#include "ui/forms/tableview.h"
#include "ui/models/trendsmodel.h"
#include "ui/pages/agreementpage.h"
#include "ui/pages/newagreement.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace mandate;

namespace {

template <typename Widget>
Widget *named(const QWidget *within, const QString &accessibleName)
{
    for (Widget *widget : within->findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    FAIL("no widget is called " << accessibleName.toStdString());
    return nullptr;
}

QPushButton *button(const QWidget *within, const QString &text)
{
    for (QPushButton *each : within->findChildren<QPushButton *>())
        if (QString(each->text()).remove('&') == text)
            return each;
    FAIL("no button says " << text.toStdString());
    return nullptr;
}

void replaceText(QWidget *field, const QString &text, Qt::Key end = Qt::Key_Tab)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, end);
}

// Types a part of a code or name and takes the first that is offered.
void choose(const QWidget *within, const char *field, const QString &words)
{
    auto *line = within->findChild<QLineEdit *>(QLatin1String(field));
    REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, words);
    const auto completers = within->findChildren<QCompleter *>();
    const auto own = std::find_if(completers.begin(), completers.end(),
                                  [line](const QCompleter *each) { return each->widget() == line; });
    REQUIRE(own != completers.end());
    REQUIRE(Officer::seen([&] { return (*own)->popup()->isVisible(); }));
    QTest::keyClick((*own)->popup(), Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return !(*own)->popup()->isVisible(); }));
}

} // namespace

TEST_CASE("the tabs stand in the order in which the agreement is printed", "[window][sections]")
{
    Officer officer;
    officer.openAgreement();
    const auto *tabs = officer.window->findChild<QTabWidget *>("sections");
    CHECK(tabs->widget(0)->objectName() == "cover");
    const auto place = [tabs](const char *name) {
        return tabs->indexOf(tabs->findChild<QWidget *>(QLatin1String(name)));
    };
    CHECK(place("vision") < place("priorities"));
    CHECK(place("priorities") < place("trends"));
    CHECK(place("requirements") < place("budget"));
}

TEST_CASE("trend values are typed like a spreadsheet and kept where they are wrong", "[window][sections]")
{
    Officer officer;
    officer.openAgreement();
    officer.turnTo("trends");
    auto *grid = named<GridView>(officer.window.get(), "Trend values and projections");
    const auto type = [grid](int row, int column, const QString &text) {
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(row, column));
        QTest::keyClicks(grid, text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    type(0, TrendsModel::TwoYearsAgo, "150000");
    type(0, TrendsModel::LastYear, "170000");
    type(1, TrendsModel::LastYear, "a lot");
    CHECK(grid->model()->index(1, TrendsModel::LastYear).data().toString() == "a lot");
    const auto stored = officer.stored();
    const auto &items = stored->objectives[0].actions[0].indicators;
    CHECK(items[0].indicator.trend1.value == "150000");
    CHECK(items[0].indicator.trend2.value == "170000");
    CHECK_FALSE(items[1].indicator.trend2.isGiven());
}

TEST_CASE("a requirement is saved once it says who and what, and withdrawn again", "[window][sections]")
{
    Officer officer;
    officer.openAgreement();
    officer.turnTo("requirements");
    auto *tab = officer.window->findChild<QWidget *>("requirements");
    QTest::mouseClick(button(tab, "Add a requirement"), Qt::LeftButton);
    choose(tab, "office", "CO");
    auto *text = tab->findChild<QPlainTextEdit *>("requirement");
    CHECK(officer.stored()->objectives[0].actions[0].indicators[0].requirements.empty());
    text->setFocus();
    QTest::keyClicks(text, "Seed by May");
    QTest::keyClick(text, Qt::Key_Tab);
    REQUIRE(officer.seen(
        [&] { return officer.stored()->objectives[0].actions[0].indicators[0].requirements.size() == 1; }));
    const Requirement saved = officer.stored()->objectives[0].actions[0].indicators[0].requirements[0];
    CHECK(saved.office == officer.small.centre.id);
    CHECK(saved.requirement == "Seed by May");
    officer.turnTo("requirements");
    const auto *list = tab->findChild<TableView *>();
    REQUIRE(officer.seen([&] { return list->currentSource().isValid(); })); // it is shown as it was saved
    replaceText(tab->findChild<QLineEdit *>("due"), "2015-02-30");
    CHECK(officer.says("2015-02-30"));
    CHECK_FALSE(officer.stored()->objectives[0].actions[0].indicators[0].requirements[0].due.isValid());
    QTest::mouseClick(button(tab, "Withdraw"), Qt::LeftButton);
    CHECK(officer.seen(
        [&] { return officer.stored()->objectives[0].actions[0].indicators[0].requirements.empty(); }));
}

TEST_CASE("texts of any kind are taken into a field", "[window][sections]")
{
    const auto text = GENERATE(QString(10'000, u'x'), QString::fromUtf8("🌾 نمو Grow"),
                               QString("a%1b%2").arg(QChar(1)).arg(QChar(7)));
    Officer officer;
    officer.openAgreement();
    officer.turnTo("vision");
    QPlainTextEdit *mission = officer.field("mission");
    mission->setFocus();
    mission->setPlainText(text);
    officer.field("vision")->setFocus();
    QString expected = text;
    expected.remove(QChar(1)).remove(QChar(7));
    CHECK(officer.seen([&] { return officer.stored()->agreement.mission == expected; }));
}

TEST_CASE("comments are written, answered and settled, and undo goes on", "[window][sections]")
{
    Officer officer;
    officer.openAgreement();
    const Uuid cereals = officer.small.cereals.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "55");
    QTest::keyClick(officer.grid(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = named<QPlainTextEdit>(officer.window.get(), "New comment");
    auto *tree = named<QTreeWidget>(officer.window.get(), "Comments");
    text->setFocus();
    QTest::keyClicks(text, "Too easy?");
    QTest::mouseClick(button(officer.window.get(), "Comment"), Qt::LeftButton);
    REQUIRE(officer.seen([&] { return tree->topLevelItemCount() == 1; }));
    CHECK(tree->topLevelItem(0)->text(0).contains("Too easy?"));
    bool isMarked = false;
    for (const Uuid &item : {cereals, officer.small.losses.id.uuid})
        isMarked = isMarked || officer.shownIn(item, GridColumn::Number).endsWith(QString::fromUtf8("✎1"));
    CHECK(isMarked);
    tree->setCurrentItem(tree->topLevelItem(0));
    QTest::keyClicks(text, "Raised it.");
    QTest::mouseClick(button(officer.window.get(), "Settle"), Qt::LeftButton);
    REQUIRE(officer.seen([&] {
        return tree->topLevelItemCount() == 1 && tree->topLevelItem(0)->text(0).contains("settled");
    }));
    auto *undo = officer.window->findChild<QAction *>("undo");
    REQUIRE(officer.seen([&] { return undo->text().contains("Weight of 1.1.1"); }));
    undo->trigger();
    CHECK(officer.seen([&] { return officer.shownIn(cereals, GridColumn::Weight) == "60.00"; }));
    const auto asked = officer.session->ask(
        [id = officer.small.agreement.id](const Store &store) { return commentsOn(store.database(), id); });
    REQUIRE(officer.seen([&] { return asked.isFinished(); }));
    const auto threads = asked.result();
    REQUIRE(threads->size() == 1);
    CHECK(threads->front().isSettled);
    CHECK(threads->front().remarks.size() == 2);
}

TEST_CASE("signing lists what forbids it and goes there", "[window][sections]")
{
    Officer officer;
    officer.small.losses.unit.clear();
    officer.openAgreement();
    officer.press("sign");
    auto *dialog = officer.window->findChild<SigningDialog *>();
    REQUIRE(dialog);
    REQUIRE(officer.seen([&] { return dialog->isVisible(); }));
    auto *points = named<QListWidget>(dialog, "Points to correct");
    REQUIRE(points->count() > 0);
    points->setCurrentRow(0);
    QTest::keyClick(points, Qt::Key_Return);
    CHECK(officer.seen([&] { return officer.grid()->isVisible(); }));
    CHECK_FALSE(officer.stored()->isSigned());
}

TEST_CASE("a new agreement begins with what last year's held", "[window][sections]")
{
    Officer officer;
    Cycle next{CycleId::create(), "2015-16",         "2015-16", officer.small.rules.id, {},
               QDate(2015, 7, 1), QDate(2016, 6, 30)};
    officer.open();
    Save save("Next cycle");
    save.add(next);
    officer.session->commit(std::move(save));
    officer.window->frame().goTo({PageKind::Agreements, {}, {}, {}});
    QTest::keyClick(officer.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *page = officer.find<NewAgreement>();
    REQUIRE(officer.seen([&] { return page->isVisible(); }));
    choose(page, "cycle", "2015-16");
    choose(page, "first_party", "CO");
    choose(page, "second_party", "MOA");
    auto *make = button(page, "Make the agreement");
    REQUIRE(officer.seen([&] { return make->isEnabled(); }));
    QTest::mouseClick(make, Qt::LeftButton);
    REQUIRE(officer.seen([&] { return officer.grid()->isVisible(); }));
    const auto asked = officer.session->ask(
        [](const Store &store) { return dossier(store.database(), QString("MOA-2015-16")); });
    REQUIRE(officer.seen([&] { return asked.isFinished(); }));
    const auto found = asked.result();
    REQUIRE(found);
    const IndicatorItem &item = found->objectives[0].actions[0].indicators[0];
    CHECK(item.indicator.title == "Cereals");
    CHECK(item.indicator.trend2.value == "180000");
    CHECK_FALSE(item.indicator.levels[0].isGiven());
}
