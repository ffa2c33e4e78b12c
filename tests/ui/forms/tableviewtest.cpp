// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableview.h"
#include "ui/forms/rowpreview.h"

#include "tests/testing.h"
#include "ui/forms/columnheader.h"
#include "ui/forms/messageline.h"
#include "ui/look/roles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace mandate;

namespace {

// A list of five offices with their staff and state, as a page would show it.
struct Offices
{
    QStandardItemModel model;
    std::unique_ptr<TableView> table = std::make_unique<TableView>("Offices");
    enum Column { Name, State, Staff };

    Offices()
    {
        model.setHorizontalHeaderLabels({"Name", "State", "Staff"});
        model.setHeaderData(Staff, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
        add("Health", "Signed", "1,200.50");
        add("Énergie", "Draft", "90.00");
        add("Agriculture", "Signed", "900.00");
        add("Roads", "Draft", "");
        add("Office 10", "Signed", "9.50");
    }
    void add(const QString &name, const QString &state, const QString &staff)
    {
        model.appendRow({new QStandardItem(name), new QStandardItem(state), new QStandardItem(staff)});
    }
    void show()
    {
        table->setModel(&model);
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     table.get());
        table->resize(600, 400);
        table->show();
        table->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(table.get()));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, Name).data().toString();
        return texts;
    }
    ColumnHeader *header() const { return static_cast<ColumnHeader *>(table->horizontalHeader()); }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPoint place(header()->sectionViewportPosition(column) + 20, 8);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, modifiers, place);
    }
    bool soon(const QStringList &wanted) const
    {
        return QTest::qWaitFor([&] { return names() == wanted; }, 2'000);
    }
    QString problem() const { return header()->findChild<MessageLine *>()->text(); }
    void pick(const QString &words) const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions())
            if (action->text().remove('&').startsWith(words)) {
                action->trigger();
                menu->close();
                return;
            }
        FAIL("no such entry: " << words.toStdString());
    }
};

} // namespace

TEST_CASE("what is typed into the filter row filters as it is typed", "[lists]")
{
    Offices offices;
    offices.show();
    QTest::keyClick(offices.table.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(offices.table->hasFilterRow());
    REQUIRE(QApplication::focusWidget() == offices.header()->field(Offices::Name));
    QTest::keyClicks(QApplication::focusWidget(), "energ");
    CHECK(offices.soon({"Énergie"}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(offices.soon({"Health", "Énergie", "Agriculture", "Roads", "Office 10"}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == offices.header()->field(Offices::Staff));
    QTest::keyClicks(QApplication::focusWidget(), "> 90");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(offices.names() == QStringList({"Health", "Agriculture"}));
    CHECK(offices.table->hasFocus());
    CHECK(offices.table->statusText().startsWith("2 of 5"));
    QTest::keyClick(offices.table.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(offices.table.get(), Qt::Key_Up);
    CHECK(offices.header()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(offices.table->hasFilterRow());
    CHECK(offices.names().size() == 5);
}

TEST_CASE("a filter that makes no sense keeps its text and says so", "[lists]")
{
    Offices offices;
    offices.show();
    offices.table->showFilterRow(true);
    QLineEdit *field = offices.header()->field(Offices::Staff);
    const QString typed = GENERATE("> 1.234,5,6", "abc", "5..x");
    field->setFocus();
    QTest::keyClicks(field, typed);
    REQUIRE(QTest::qWaitFor([&] { return !offices.problem().isEmpty(); }, 2'000));
    CHECK(field->text() == typed);
    CHECK(field->property("refused").toBool());
    CHECK(offices.problem().contains("not a number"));
    CHECK(offices.names().size() == 5);
    field->clear();
    QTest::keyClicks(field, "empty");
    CHECK(offices.soon({"Roads"}));
    CHECK(offices.problem().isEmpty());
    CHECK_FALSE(field->property("refused").toBool());
}

TEST_CASE("any text can be typed into the filter row", "[lists]")
{
    Offices offices;
    offices.show();
    offices.table->showFilterRow(true);
    const auto text = GENERATE(QString(10'000, 'x'), QString("\x01\x02\tx"), QString::fromUtf8("مرحبا 😀"),
                               QString("\"), *; DROP TABLE agreement"));
    QLineEdit *field = offices.header()->field(Offices::Name);
    QApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    CHECK(offices.soon({}));
    CHECK(offices.problem().isEmpty());
}

TEST_CASE("clicks on titles sort, and Shift adds a column", "[lists]")
{
    Offices offices;
    offices.show();
    offices.click(Offices::Staff);
    CHECK(offices.names() == QStringList({"Office 10", "Énergie", "Agriculture", "Health", "Roads"}));
    offices.click(Offices::Staff);
    CHECK(offices.names() == QStringList({"Health", "Agriculture", "Énergie", "Office 10", "Roads"}));
    offices.click(Offices::State);
    offices.click(Offices::Name, Qt::ShiftModifier);
    CHECK(offices.names() == QStringList({"Énergie", "Roads", "Agriculture", "Health", "Office 10"}));
    offices.click(Offices::Name, Qt::ShiftModifier);
    CHECK(offices.names() == QStringList({"Roads", "Énergie", "Office 10", "Health", "Agriculture"}));
    offices.click(Offices::State);
    offices.click(Offices::State);
    CHECK(offices.names() == QStringList({"Health", "Énergie", "Agriculture", "Roads", "Office 10"}));
}

TEST_CASE("rows are grouped under headings that fold", "[lists]")
{
    Offices offices;
    offices.show();
    offices.table->setCurrentIndex(offices.table->model()->index(0, Offices::State));
    QTest::keyClick(offices.table.get(), Qt::Key_Down, Qt::AltModifier);
    offices.pick("Group by State");
    CHECK(offices.names()
          == QStringList(
              {"Draft · 2", "Énergie", "Roads", "Signed · 3", "Health", "Agriculture", "Office 10"}));
    CHECK(offices.table->statusText().startsWith("5 row"));
    offices.table->setCurrentIndex(offices.table->model()->index(0, 0));
    QTest::keyClick(offices.table.get(), Qt::Key_Left);
    CHECK(offices.names() == QStringList({"Draft · 2", "Signed · 3", "Health", "Agriculture", "Office 10"}));
    QSignalSpy opened(offices.table.get(), &TableView::opened);
    QTest::keyClick(offices.table.get(), Qt::Key_Return);
    CHECK(opened.isEmpty());
    CHECK(offices.names().size() == 7);
    const QRect heading = offices.table->visualRect(offices.table->model()->index(3, 0));
    QTest::mouseClick(offices.table->viewport(), Qt::LeftButton, {}, heading.center());
    CHECK(offices.names() == QStringList({"Draft · 2", "Énergie", "Roads", "Signed · 3"}));
    QTest::keyClick(offices.table.get(), Qt::Key_Down, Qt::AltModifier);
    offices.pick("No grouping");
    CHECK(offices.names().size() == 5);
}

TEST_CASE("what is chosen stays chosen while rows come, go and are arranged", "[lists]")
{
    Offices offices;
    offices.show();
    offices.click(Offices::Name);
    REQUIRE(offices.names().first() == "Agriculture");
    offices.table->setCurrentIndex(offices.table->fromSource(offices.model.index(0, Offices::Name)));
    const auto current = [&] { return offices.table->currentIndex().siblingAtColumn(0).data().toString(); };
    REQUIRE(current() == "Health");
    offices.add("Aviation", "Draft", "5");
    CHECK(offices.names().at(1) == "Aviation");
    offices.model.removeRow(2);
    offices.model.item(4, Offices::Name)->setText("Zoo");
    CHECK(offices.soon({"Énergie", "Health", "Office 10", "Roads", "Zoo"}));
    offices.table->filter(Offices::State, "signed");
    offices.click(Offices::Staff);
    CHECK(current() == "Health");
    CHECK(offices.table->currentSource() == offices.model.index(0, 0));
}

TEST_CASE("rows are opened, previewed and copied as the list shows them", "[lists]")
{
    Offices offices;
    offices.show();
    offices.click(Offices::Staff);
    offices.table->setCurrentIndex(offices.table->model()->index(0, 0));
    QSignalSpy opened(offices.table.get(), &TableView::opened);
    QTest::keyClick(offices.table.get(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toModelIndex() == offices.model.index(4, 0));
    offices.table->showColumn(Offices::State, false);
    QTest::keyClick(offices.table.get(), Qt::Key_Space);
    const auto *preview = offices.table->findChild<RowPreview *>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    CHECK(offices.table->hasFocus());
    CHECK(preview->toPlainText().contains("Office 10"));
    CHECK(preview->toPlainText().contains("State")); // hidden in the list
    QTest::keyClick(offices.table.get(), Qt::Key_Down);
    CHECK_FALSE(preview->toPlainText().contains("Office 10"));
    QTest::keyClick(offices.table.get(), Qt::Key_Up);
    QTest::keyClick(offices.table.get(), Qt::Key_Escape);
    CHECK_FALSE(preview->isVisible());
    QTest::keyClick(offices.table.get(), Qt::Key_Space);
    CHECK(preview->isVisible());
    QTest::keyClick(offices.table.get(), Qt::Key_Space);
    CHECK_FALSE(preview->isVisible());
    CHECK(opened.size() == 1);
    QTest::keyClick(offices.table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(offices.table.get(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QString::fromUtf8("Office 10\t9.50\nÉnergie\t90.00"));
    QTest::keyClick(offices.table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith("Name\tStaff\nOffice 10\t"));
    QTest::keyClick(offices.table.get(), Qt::Key_Right);
    QTest::keyClick(offices.table.get(), Qt::Key_Right);
}

TEST_CASE("the preview follows its row and closes with it", "[lists]")
{
    Offices offices;
    offices.show();
    QTest::keyClick(offices.table.get(), Qt::Key_Space);
    const auto *preview = offices.table->findChild<RowPreview *>();
    REQUIRE(preview);
    REQUIRE(preview->toPlainText().contains("Health"));
    const auto shows = [&](const QString &words) {
        return QTest::qWaitFor([&] { return preview->toPlainText().contains(words); }, 2'000);
    };
    offices.model.item(0, Offices::State)->setText("Withdrawn");
    CHECK(shows("Withdrawn"));
    offices.table->filter(Offices::Name, "nothing is called so");
    CHECK(QTest::qWaitFor([&] { return !preview->isVisible(); }, 2'000));
    offices.table->clearFilters();
    offices.table->setCurrentIndex(offices.table->model()->index(1, 0));
    QTest::keyClick(offices.table.get(), Qt::Key_Space);
    CHECK(preview->isVisible());
    offices.model.clear();
    CHECK(QTest::qWaitFor([&] { return !preview->isVisible(); }, 2'000));
}

TEST_CASE("the chosen figures are summed", "[lists]")
{
    Offices offices;
    offices.show();
    offices.table->setCurrentIndex(offices.table->model()->index(0, Offices::Staff));
    QTest::keyClick(offices.table.get(), Qt::Key_A, Qt::ControlModifier);
    CHECK(offices.table->statusText().endsWith("sum 2,200.00 · average 550.00"));
    offices.table->selectionModel()->setCurrentIndex(offices.table->model()->index(0, Offices::Name),
                                                     QItemSelectionModel::NoUpdate);
    CHECK_FALSE(offices.table->statusText().contains("sum"));
}

TEST_CASE("columns are chosen and remembered", "[lists]")
{
    {
        Offices offices;
        offices.show();
        offices.table->rememberAs("offices of a test");
        QTest::keyClick(offices.table.get(), Qt::Key_Down, Qt::AltModifier);
        offices.pick("Hide Name");
        CHECK(offices.table->shownColumns() == std::vector<int>({Offices::State, Offices::Staff}));
        offices.table->showColumn(Offices::State, false);
        offices.table->showColumn(Offices::Staff, false); // the last one stays
        CHECK(offices.table->shownColumns() == std::vector<int>({Offices::Staff}));
        offices.click(Offices::Staff);
    }
    Offices again;
    again.show();
    again.table->rememberAs("offices of a test");
    CHECK(again.table->shownColumns() == std::vector<int>({Offices::Staff}));
    CHECK(again.names().first() == "Office 10");
    again.table->resetColumns();
    CHECK(again.table->shownColumns().size() == 3);
    CHECK(again.names().first() == "Health");
}

TEST_CASE("a column somebody narrowed is as narrow the next time", "[lists]")
{
    int narrow = 0;
    {
        Offices offices;
        offices.table->setModel(&offices.model);
        offices.table->setColumnWidth(Offices::Name, 200);
        offices.table->rememberAs("narrowed in a test");
        offices.show();
        QTest::qWait(50);
        const int edge = offices.header()->sectionViewportPosition(Offices::State) - 1;
        const int before = offices.header()->sectionSize(Offices::Name);
        QWidget *titles = offices.header()->viewport();
        QTest::mousePress(titles, Qt::LeftButton, {}, QPoint(edge, 8));
        QTest::mouseMove(titles, QPoint(edge - 20, 8));
        QTest::mouseMove(titles, QPoint(2, 8));
        QTest::mouseRelease(titles, Qt::LeftButton, {}, QPoint(2, 8));
        narrow = offices.header()->sectionSize(Offices::Name);
        REQUIRE(narrow < before);
        REQUIRE(narrow < offices.header()->sectionSizeHint(Offices::Name));
    }
    for (int start = 0; start < 2; ++start) {
        Offices again;
        again.table->setModel(&again.model);
        again.table->setColumnWidth(Offices::Name, 200);
        again.table->rememberAs("narrowed in a test");
        again.show();
        QTest::qWait(50);
        CHECK(again.header()->sectionSize(Offices::Name) == narrow);
    }
}

TEST_CASE("a column that had to be squeezed takes the room it has the next time", "[lists]")
{
    const auto show = [](Offices &offices, int width) {
        offices.table->setModel(&offices.model);
        offices.header()->setStretchLastSection(true);
        offices.table->rememberAs("squeezed in a test");
        offices.show();
        offices.table->resize(width, 400);
        QTest::qWait(50);
    };
    {
        Offices offices;
        show(offices, 260);
        REQUIRE_FALSE(offices.header()->stretchLastSection());
        offices.header()->resizeSection(Offices::Name, 170);
    }
    Offices again;
    show(again, 900);
    CHECK(again.header()->sectionSize(Offices::Name) == 170);
    CHECK(again.header()->stretchLastSection());
    CHECK(again.header()->length() == again.header()->viewport()->width());
}

TEST_CASE("the first column stands while the others scroll", "[lists]")
{
    Offices offices;
    offices.show();
    for (int column = 0; column < 3; ++column)
        offices.table->setColumnWidth(column, 280);
    offices.table->setCurrentIndex(offices.table->model()->index(1, Offices::Staff));
    const QRect first = offices.table->visualRect(offices.table->model()->index(1, Offices::Name));
    CHECK(first.left() == 0);
    CHECK(offices.table->indexAt(first.center()).column() == Offices::Name);
    CHECK(offices.table->visualRect(offices.table->currentIndex()).left() >= 280);
    offices.table->setCurrentIndex(offices.table->model()->index(1, Offices::State));
    CHECK(offices.table->visualRect(offices.table->currentIndex()).left() >= 280);
}
