// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fillinpanel.h"

#include "core/exchange/fillinfile.h"
#include "core/store/records.h"
#include "tests/ui/officer.h"
#include "ui/forms/tableview.h"

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
        auto *panel = find<FillInPanel>();
        REQUIRE(panel->isVisible());
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

TEST_CASE("a sheet in which nothing was filled in is told so", "[window][fillin]")
{
    Sender sender;
    sender.send();
    sender.window->take(sender.filledIn({}));
    CHECK(Officer::seen([&] { return sender.says("Nothing was filled in"); }));
}
