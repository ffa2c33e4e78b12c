// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerlists.h"

#include "core/exchange/nation.h"
#include "core/reports/lists.h"
#include "core/reports/standing.h"
#include "tests/ui/officer.h"
#include "ui/forms/columnheader.h"
#include "ui/forms/columnmenu.h"
#include "ui/forms/tableview.h"
#include "ui/models/listingmodel.h"
#include "ui/pages/listexport.h"

#include <QClipboard>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

#include <set>

using namespace mandate;

namespace {

// The lists on a small nation: more agreements than one page holds.
struct Lists
{
    QTemporaryDir folder;
    QString path = folder.filePath("nation.mandate");
    std::unique_ptr<Session> session = std::make_unique<Session>();
    std::unique_ptr<RegisterLists> lists;

    Lists()
    {
        QSettings().clear(); // how another test left the lists
        Store store = Store::create(path).value();
        REQUIRE(generateNation(store, {4, 300, 5}));
    }
    ~Lists()
    {
        lists.reset();
        session.reset();
    }
    void open()
    {
        lists = std::make_unique<RegisterLists>(*session);
        lists->resize(1100, 600);
        lists->show();
        lists->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(lists.get()));
        session->open(path);
        REQUIRE(Officer::seen([this] { return table()->model()->rowCount() == 200; }));
        table()->setFocus();
    }
    TableView *table() const { return lists->table(); }
    ColumnHeader *header() const { return static_cast<ColumnHeader *>(table()->horizontalHeader()); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    bool says(const QString &words) const
    {
        return Officer::seen([&] { return lists->statusText().startsWith(words); });
    }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, modifiers,
                          QPoint(header()->sectionViewportPosition(column) + 20, 8));
    }
};

int columnOf(const ListDefinition &list, const QString &name)
{
    for (std::size_t i = 0; i < list.columns.size(); ++i)
        if (name == QLatin1String(list.columns[i].name))
            return int(i);
    return -1;
}

} // namespace

TEST_CASE("a long list arrives page by page as it is scrolled", "[lists]")
{
    Lists lists;
    lists.open();
    CHECK(lists.says("304"));
    QTest::keyClick(lists.table(), Qt::Key_End, Qt::ControlModifier);
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 304; }));
    QTest::keyClick(lists.table(), Qt::Key_End, Qt::ControlModifier);
    CHECK(lists.table()->currentIndex().row() == 303);
}

TEST_CASE("a list that is on its way takes no page of the one before it", "[lists]")
{
    Lists lists;
    lists.open();
    auto *model = qobject_cast<ListingModel *>(lists.table()->model());
    REQUIRE(model);
    const bool group = GENERATE(false, true);
    QSignalSpy reset(model, &ListingModel::modelReset);
    model->arrange(group ? Arrangement{{}, {}, columnOf(agreementsList(), "kind")}
                         : Arrangement{{{0, true}}, {}, {}});
    model->index(199, 0).data(); // as a window that is drawn meanwhile
    REQUIRE(reset.wait());
    QTest::qWait(300); // a page that was asked too early would arrive
    CHECK(model->rowCount() == (group ? 2 : 200));
    while (model->rowCount() < 304 && !group) {
        QSignalSpy arrived(model, &ListingModel::rowsInserted);
        model->index(model->rowCount() - 1, 0).data();
        REQUIRE(arrived.wait());
    }
    std::set<Uuid> rows;
    for (int line = 0; line < model->rowCount(); ++line)
        if (const ListRow *row = model->row(line))
            CHECK(rows.insert(row->id).second);
    CHECK(rows.size() == (group ? 0 : 304));
}

TEST_CASE("a long list is filtered and sorted in the store", "[lists]")
{
    Lists lists;
    lists.open();
    const int kind = columnOf(agreementsList(), "kind");
    QTest::keyClick(lists.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    lists.header()->field(kind)->setFocus();
    QTest::keyClicks(lists.header()->field(kind), "annual perf");
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 4; }));
    CHECK(lists.says("4 row"));
    const QString first = lists.cell(0, 0);
    lists.click(0);
    lists.click(0);
    REQUIRE(Officer::seen([&] { return lists.cell(3, 0) == first; }));
    QTest::keyClick(lists.header()->field(kind), Qt::Key_Escape);
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 200; }));
    const int score = lists.table()->model()->columnCount() - 1; // found row by row: nothing to sort by
    CHECK_FALSE(lists.header()->field(score)->isEnabled());
    lists.click(score);
    CHECK(lists.table()->arrangement().sorts.front().column == 0);
}

TEST_CASE("a long list is grouped under headings that ask for their rows", "[lists]")
{
    Lists lists;
    lists.open();
    const int kind = columnOf(agreementsList(), "kind");
    lists.table()->arrange({{}, {}, kind});
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 2; }));
    CHECK(lists.cell(0, 0) == "Annual performance agreement · 4");
    CHECK(lists.cell(1, 0) == "Individual work plan · 300");
    lists.table()->setCurrentIndex(lists.table()->model()->index(0, 0));
    QTest::keyClick(lists.table(), Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 6; }));
    CHECK(lists.cell(5, 0) == "Individual work plan · 300");
    QTest::keyClick(lists.table(), Qt::Key_Left);
    CHECK(lists.table()->model()->rowCount() == 2);
}

TEST_CASE("a column is offered for groups where rows have something in common", "[lists]")
{
    Lists lists;
    lists.open();
    const auto [column, isOffered] =
        GENERATE(table<const char *, bool>({{"code", false}, {"kind", true}, {"state", true}}));
    QMenu menu;
    fillColumnMenu(menu, *lists.table(), columnOf(agreementsList(), column));
    const QList<QAction *> offered = menu.actions();
    CAPTURE(column);
    CHECK(isOffered == std::any_of(offered.begin(), offered.end(), [](const QAction *action) {
              return action->text().startsWith(QLatin1String("&Group by"));
          }));
}

TEST_CASE("a short list is grouped with its rows in sight", "[lists]")
{
    Lists lists;
    lists.open();
    const int kind = columnOf(agreementsList(), "kind");
    lists.table()->filter(kind, "annual");
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 4; }));
    Arrangement grouped = lists.table()->arrangement();
    grouped.group = kind;
    lists.table()->arrange(grouped);
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 5; }));
    CHECK(lists.cell(0, 0) == "Annual performance agreement · 4");
    CHECK(lists.cell(1, 0) < lists.cell(4, 0));
}

TEST_CASE("the other lists open what they name", "[lists]")
{
    Lists lists;
    lists.open();
    auto *tabs = lists.lists->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    REQUIRE(Officer::seen([&] { return lists.table()->model()->rowCount() == 200; }));
    REQUIRE(lists.table()->accessibleName() == "Success indicators");
    std::vector<Destination> wanted;
    QObject::connect(lists.lists.get(), &RegisterLists::wanted, lists.lists.get(),
                     [&wanted](const Destination &destination) { wanted.push_back(destination); });
    lists.table()->setFocus();
    lists.table()->setCurrentIndex(lists.table()->model()->index(0, 0));
    QTest::keyClick(lists.table(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].page == PageKind::Agreements);
    CHECK_FALSE(wanted[0].item.isNull());
    CHECK_FALSE(wanted[0].record == wanted[0].item);
}

TEST_CASE("a whole list is copied and saved as it is arranged", "[lists]")
{
    Lists lists;
    lists.open();
    QSignalSpy told(lists.lists.get(), &RegisterLists::told);
    lists.lists->actions().back()->trigger();
    REQUIRE(Officer::seen([&] { return told.size() == 1; }));
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    CHECK(lines.size() == 305);
    CHECK(lines.front().startsWith("Code\tSecond party\tKind"));
    CHECK(lines.front().endsWith("\tScore"));
    CHECK_FALSE(lines[1].endsWith('\t'));

    const auto store = Store::open(lists.path, Database::Access::ReadOnly);
    REQUIRE(store);
    ListOrder order{{&agreementsList()}, {0, columnOf(agreementsList(), "weight")}, true};
    order.hasScore = true;
    const auto sheet = sheetOf(store->database(), order, [] { return false; });
    REQUIRE(sheet);
    CHECK(sheet->rows.size() == 305);
    CHECK(sheet->rows[1][1] == "100");
    CHECK(sheet->rows[0][2] == "Score");
    CHECK(sheet->rows[0][3] == "Rating");
    const auto agreement = records<Agreement>(store->database(), "ORDER BY code LIMIT 1").value().front();
    const auto standing = standingOf(store->database(), agreement.id, QDate::currentDate());
    REQUIRE(standing);
    CHECK(sheet->rows[1][2] == standing->composite.rounded->text());
    CHECK(sheet->rows[1][3] == standing->composite.band);
    CHECK_FALSE(sheetOf(store->database(), order, [] { return true; }));
    const auto name = GENERATE("list.csv", "list.xlsx");
    CHECK(writeList(*sheet, lists.folder.filePath(name)));
    CHECK(QFile(lists.folder.filePath(name)).size() > 1000);
    const auto refused = writeList(*sheet, lists.folder.filePath("no such folder/") + name);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("no such folder"));
}
