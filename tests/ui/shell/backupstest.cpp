// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptcopies.h"
#include "tests/ui/officer.h"
#include "ui/forms/questionline.h"
#include "ui/forms/tableview.h"
#include "ui/session/copykeeper.h"

#include <QPushButton>

using namespace mandate;

namespace {

struct Keeper : Officer
{
    QWidget *page() const { return window->findChild<QWidget *>("backups"); }
    TableView *table() const { return page()->findChild<TableView *>(); }

    void openBackups()
    {
        open();
        window->frame().goTo({PageKind::Backups, {}, {}, {}});
        REQUIRE(page());
    }
    void click(const QString &text) const
    {
        for (QPushButton *each : page()->findChildren<QPushButton *>())
            if (each->isVisible() && each->isEnabled() && each->text().remove(u'&') == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        FAIL(text.toStdString());
    }
};

} // namespace

TEST_CASE("a backup is made, read back and restored on its page", "[window][backups]")
{
    Keeper keeper;
    keeper.openBackups();
    CHECK(keeper.table()->model()->rowCount() == 0);
    keeper.click("Back up now");
    REQUIRE(keeper.seen([&] { return keeper.table()->model()->rowCount() == 1; }));
    CHECK(keeper.seen([&] { return keeper.says("Backed up and read back."); }));
    keeper.table()->setCurrentIndex(keeper.table()->model()->index(0, 0));
    keeper.click("Read back again");
    REQUIRE(keeper.seen([&] { return keeper.says("It is whole"); }));

    Agreement after = keeper.small.agreement;
    after.vision = "Since";
    Save save("Since");
    save.change(keeper.small.agreement, after);
    const auto saved = keeper.session->commit(std::move(save));
    REQUIRE(keeper.seen([&] { return saved.isFinished(); }));

    keeper.click("Restore…");
    keeper.click("Leave it");
    CHECK(keeper.stored()->agreement.vision == "Since");
    keeper.click("Restore…");
    keeper.click("Restore");
    REQUIRE(keeper.seen([&] { return keeper.says("Restored. What was there is kept as"); }));
    REQUIRE(
        keeper.seen([&] { return keeper.stored() && keeper.stored()->agreement.vision == "Food enough"; }));
    CHECK(QDir(QFileInfo(keeper.small.path).path()).entryList({"*before restoring*.mandate"}).size() == 1);
}

TEST_CASE("backups go into a second folder, too", "[window][backups]")
{
    Keeper keeper;
    keeper.openBackups();
    const QTemporaryDir second;
    keeper.session->copies().setSecondFolder(second.path());
    keeper.click("Back up now");
    REQUIRE(keeper.seen([&] { return keeper.table()->model()->rowCount() == 2; }));
    CHECK(keptCopies(folderOfCopies(keeper.small.path, second.path())).size() == 1);
    keeper.session->copies().setSecondFolder({});
}

TEST_CASE("a second folder that is gone is told and does not keep the first from its copy",
          "[window][backups]")
{
    Keeper keeper;
    keeper.openBackups();
    keeper.session->copies().setSecondFolder("/proc/nowhere");
    keeper.click("Back up now");
    REQUIRE(keeper.seen([&] { return keeper.says("cannot be made"); }));
    CHECK(keptCopies(folderOfCopies(keeper.small.path)).size() == 1);
    keeper.session->copies().setSecondFolder({});
}

TEST_CASE("a register is backed up by itself once it is opened", "[window][backups]")
{
    Keeper keeper;
    keeper.session->copies().start();
    keeper.open();
    CHECK(keeper.seen([&] { return keptCopies(folderOfCopies(keeper.small.path)).size() == 1; }));
    keeper.session->copies().finish();
    CHECK(keptCopies(folderOfCopies(keeper.small.path)).size() == 1); // nothing was saved since
}
