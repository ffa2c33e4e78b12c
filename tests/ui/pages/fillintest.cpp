// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fillinpanel.h"

#include "core/exchange/fillinfile.h"
#include "core/store/records.h"
#include "tests/ui/officer.h"
#include "ui/forms/tableview.h"
#include "ui/models/fillinsmodel.h"
#include "ui/pages/fillinspart.h"
#include "ui/pages/returnspage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QStringListModel>
#include <QTabWidget>
#include <QTimer>

using namespace mandate;

namespace {

// Somebody at the centre who sends a sheet from the open agreement and gets it back.
struct Sender : Officer
{
    QString path = small.folder.filePath("sheet.xlsx");

    void send()
    {
        openAgreement();
        press("fillIn");
        FillInPanel *panel = nullptr;
        for (FillInPanel *each : window->findChildren<FillInPanel *>())
            panel = each->isVisible() ? each : panel;
        REQUIRE(panel);
        QTimer::singleShot(300, qApp, [this] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            dialog->selectFile(path);
            dialog->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        panel->findChild<QPushButton *>()->click();
        REQUIRE(seen([this] { return says("Saved as"); }));
    }
    // As the agency sent it back, with these cells written over.
    QString filledIn(const std::map<QString, QString> &titles) const
    {
        const auto asked =
            session->ask([](const Store &store) { return records<FillIn>(store.database(), ""); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        const FillIn sent = asked.result()->front();
        FillInForm form = formIn(sent.content).value();
        for (const FillInCell &cell : form.cells)
            if (const auto title = titles.find(form.grid[cell.row][0]);
                title != titles.end() && cell.field == "title")
                form.grid[cell.row][cell.column] = title->second;
        const QString back = small.folder.filePath("back.xlsx");
        REQUIRE(writeFillIn(form, {sent.id, fillInFingerprint(sent.content)}, back));
        return back;
    }
    void editHere(const SuccessIndicator &before, const QString &title)
    {
        SuccessIndicator after = before;
        after.title = title;
        Save save("Meanwhile");
        save.change(before, after);
        const auto saved = session->commit(std::move(save));
        REQUIRE(seen([&saved] { return saved.isFinished(); }));
    }
    QString titleOf(const SuccessIndicator &indicator) const
    {
        const auto asked =
            session->ask([id = indicator.id](const Store &store) { return record(store.database(), id); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        return asked.result().value()->title;
    }
};

} // namespace

TEST_CASE("a sheet is sent from an agreement, comes back by a drop and is previewed", "[window][fillin]")
{
    Sender sender;
    sender.send();
    const QString back = sender.filledIn({{"1.1.1", "Rice and wheat"}, {"1.1.2", "Theirs"}});
    sender.editHere(sender.small.losses, "Ours");
    sender.window->take(back);
    REQUIRE(Officer::seen([&] { return sender.window->frame().kind() == PageKind::Returns; }));
    const auto button = [&] { return sender.window->frame().page()->findChild<QPushButton *>("import"); };
    REQUIRE(Officer::seen([&] { return button() && button()->isEnabled(); }));
    const auto *unread = sender.window->frame().page()->findChild<QStringListModel *>();
    REQUIRE(unread);
    const QString told = unread->stringList().join('\n');
    CAPTURE(told);
    CHECK(told.contains("\"Ours\""));
    CHECK(told.contains("\"Theirs\""));
    button()->click();
    REQUIRE(Officer::seen([&] { return sender.titleOf(sender.small.cereals) == "Rice and wheat"; }));
    CHECK(sender.titleOf(sender.small.losses) == "Ours");
}

TEST_CASE("a cell that was changed on both sides is decided by hand in the preview", "[window][fillin]")
{
    Sender sender;
    sender.send();
    const QString back = sender.filledIn({{"1.1.2", "Theirs"}});
    sender.editHere(sender.small.losses, "Ours");
    sender.window->take(back);
    auto *page = sender.find<ReturnsPage>();
    const auto list = [&]() -> TableView * {
        for (TableView *view : page->findChildren<TableView *>())
            if (view->accessibleName() == "Changed in the sheet and here")
                return view;
        return nullptr;
    };
    REQUIRE(Officer::seen([&] { return list() && list()->model()->rowCount() == 1; }));
    auto *tabs = page->findChild<QTabWidget *>();
    const auto *import = page->findChild<QPushButton *>("import");
    CHECK_FALSE(import->isEnabled()); // nothing is taken before somebody decides
    tabs->setCurrentIndex(tabs->count() - 1);
    REQUIRE(list()->isVisible());
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    REQUIRE(Officer::seen([&] { return import->isEnabled(); }));
    CHECK(list()->isVisible()); // the tab stays
    CHECK(sender.titleOf(sender.small.losses) == "Ours");
    page->findChild<QPushButton *>("import")->click();
    REQUIRE(Officer::seen([&] { return sender.titleOf(sender.small.losses) == "Theirs"; }));
}

TEST_CASE("sheets for all are made from Returns, and listed until they are back", "[window][fillin]")
{
    Sender sender;
    sender.open();
    sender.window->frame().goTo({PageKind::Returns, {}, {}, {}});
    auto *part = sender.find<FillInsPart>();
    for (QPushButton *button : part->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains("heets for all"))
            QTest::keyClick(button, Qt::Key_Space);
    auto *panel = part->findChild<FillInPanel *>();
    REQUIRE(panel->isVisible());
    panel->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    QLineEdit *due = panel->findChildren<QLineEdit *>().first();
    QTest::keyClicks(due, "nonsense");
    QTest::keyClick(due, Qt::Key_Return);
    CHECK(panel->isVisible());
    due->clear();
    QTest::keyClicks(due, "2020-03-31");
    QTimer::singleShot(300, qApp, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>()->setText(sender.small.folder.path());
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    });
    QTest::keyClick(due, Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return sender.says("Made 1 sheet"); }));
    CHECK(QFile::exists(sender.small.folder.filePath("MOA-1 Q1.xlsx")));
    const auto *table = part->findChild<TableView *>();
    REQUIRE(Officer::seen([&] { return table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, FillInsModel::State).data().toString().contains("late"));
    CHECK(sender.says("should be back already"));
}

TEST_CASE("a sheet in which nothing was filled in is told so", "[window][fillin]")
{
    Sender sender;
    sender.send();
    sender.window->take(sender.filledIn({}));
    CHECK(Officer::seen([&] { return sender.says("Nothing was filled in"); }));
}
