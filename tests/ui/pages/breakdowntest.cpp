// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/planner.h"

#include "ui/forms/entrytable.h"
#include "ui/models/partsmodel.h"
#include "ui/pages/breakdownpanel.h"

#include <QPushButton>
#include <QSignalSpy>

#include <atomic>

using namespace mandate;

namespace {

// The target of a KPI, 75, opened to be broken down between two offices.
struct Divider : Planner
{
    Divider()
    {
        choose("KPI1");
        press("breakDown");
        REQUIRE(panel()->isVisible());
        addParty("CO", 1);
        addParty("MOA", 2);
    }

    BreakdownPanel *panel() const { return find<BreakdownPanel>(); }
    EntryTable *table() const { return panel()->findChild<EntryTable *>(); }
    void click(const QString &button) const
    {
        for (QPushButton *each : panel()->findChildren<QPushButton *>())
            if (each->text().startsWith(button))
                each->click();
    }
    void addParty(const QString &code, int rows) const
    {
        auto *found = panel()->findChild<FinderPanel *>();
        click("Add a unit");
        REQUIRE(found->isVisible());
        keys(code);
        REQUIRE(seen([&] {
            const auto *list = found->findChild<QListWidget *>();
            return list->count() > 0 && list->item(0)->text().startsWith(code);
        }));
        key(Qt::Key_Return);
        REQUIRE(seen([&] { return table()->model()->rowCount() == rows; }));
    }
    void type(int row, const QString &text) const { typeInto(table(), row, PartsModel::Quantity, text); }
    QString quantity(int row) const
    {
        return table()->model()->index(row, PartsModel::Quantity).data().toString();
    }
};

} // namespace

TEST_CASE("a target is broken down, and what is left is said", "[window][cascade]")
{
    const Divider officer;
    officer.type(0, "40");
    officer.type(1, "15");
    CHECK(officer.says("Allocated 55 of 75"));
    CHECK(officer.says("unallocated 20"));
    officer.type(1, "45");
    CHECK(officer.says("over-allocated by 10"));
    officer.type(1, "a lot");
    CHECK(officer.quantity(1) == "a lot");
    officer.click("Spread evenly");
    REQUIRE(officer.seen([&] { return officer.says("nothing is left"); }));
    const auto parts = officer.stored<TargetPart>("ORDER BY id");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].quantity.value == "38");
    CHECK(parts[1].quantity.value == "37");
    officer.table()->setFocus();
    QTest::keyClick(officer.table(), Qt::Key_Escape);
    CHECK_FALSE(officer.panel()->isVisible());
}

TEST_CASE("a part keeps what is typed into it while the one before is saved", "[window][cascade]")
{
    const Divider officer;
    std::atomic_bool answers = false;
    QSignalSpy news(officer.session.get(), &Session::changed);
    officer.type(0, "40");
    // The first save is made; what it asks for anew waits until the second part is typed.
    officer.session->ask([&answers](const Store &) {
        while (!answers)
            QThread::yieldCurrentThread();
        return Result<int>(0);
    });
    const bool isSaved = officer.seen([&] { return news.count() == 1; });
    officer.type(1, "15");
    QStringList shown;
    QObject::connect(officer.table()->model(), &QAbstractItemModel::dataChanged, officer.panel(),
                     [&] { shown += officer.quantity(1); });
    answers = true;
    REQUIRE(isSaved);
    REQUIRE(officer.seen([&] { return news.count() == 2; }));
    const auto stored = officer.stored<TargetPart>("WHERE quantity = '15'");
    CHECK(stored.size() == 1);
    REQUIRE(officer.seen([&] { return !shown.isEmpty(); }));
    CHECK(shown.count("15") == shown.size());
    QObject::disconnect(officer.table()->model(), nullptr, officer.panel(), nullptr);
}
