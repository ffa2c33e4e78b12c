// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password.h"
#include "core/store/journal.h"
#include "core/store/usersaves.h"
#include "tests/ui/officer.h"
#include "ui/forms/signinpanel.h"
#include "ui/shell/cover.h"
#include "ui/shell/frontdoor.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/pastwindow.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/rail.h"

#include <QDialog>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace mandate;

namespace {

constexpr const char *Password = "a long password";

// A register that Dorji shares and in which Karma is an employee; nobody has signed in yet.
struct Shared : Officer
{
    AccountId dorji;
    AccountId karma;

    void begin()
    {
        small.fill();
        Store store = Store::open(small.path, Database::Access::ReadWrite).value();
        const QString hash = passwordHash(Password, Effort::Least).value();
        REQUIRE(store.commit(sharingSave({"dorji", "Dorji Wangmo", {}, hash})));
        REQUIRE(store.signIn("dorji", Password, Effort::Least));
        REQUIRE(store.commit(userSave({"karma", "Karma Dema", {}, hash})));
        dorji = named(store, "dorji");
        karma = named(store, "karma");
        const RoleGrant role{RoleGrantId::create(), karma, UserRole::Employee, {}, {}, {}, {}, {}, {}};
        REQUIRE(store.commit(grantSave(store.database(), *store.authority(), role).value()));
        const Behalf behalf{BehalfId::create(), karma, dorji, {}, {}, {}, {}, {}, {}};
        REQUIRE(store.commit(behalfSave(store.database(), *store.authority(), behalf).value()));
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(seen([this] { return panel()->isVisible(); }));
    }
    static AccountId named(const Store &store, const QString &name)
    {
        return record<Account>(store.database(), "WHERE name = ?", name).value()->id;
    }
    SignInPanel *panel() const { return find<SignInPanel>(); }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *each : panel()->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void signIn(const QString &name, const QString &password)
    {
        line("Name")->setText(name);
        line("Password")->setFocus();
        QTest::keyClicks(line("Password"), password);
        QTest::keyClick(line("Password"), Qt::Key_Return);
    }
    // Passwords are meant to be slow.
    template <typename Condition>
    static bool seen(Condition condition)
    {
        return QTest::qWaitFor(condition, 30'000);
    }
    bool isIn() const { return !panel()->isVisible() && window->frame().isVisible(); }
    QLabel *rows() const
    {
        for (QLabel *label : window->findChildren<QLabel *>())
            if (label->accessibleName() == "What the list holds")
                return label;
        return nullptr;
    }
    // Of a panel that covers another window.
    static void signInOver(const QWidget &covered)
    {
        auto *cover = covered.findChild<Cover *>();
        REQUIRE(cover);
        for (QLineEdit *line : cover->findChildren<QLineEdit *>())
            if (line->accessibleName() == "Password") {
                QTest::keyClicks(line, Password);
                QTest::keyClick(line, Qt::Key_Return);
            }
    }
    FrontDoor *door() const { return window->findChild<FrontDoor *>(); }
};

} // namespace

TEST_CASE("a shared register opens for who signs in", "[signin]")
{
    Shared shared;
    shared.begin();
    CHECK_FALSE(shared.find<Rail>()->isVisible());
    CHECK_FALSE(shared.window->menuBar()->isEnabled());
    CHECK(shared.panel()->isVisible());
    CHECK_FALSE(shared.rows()->isVisible()); // there is no list whose rows could be counted
    shared.signIn("dorji", "not the password");
    REQUIRE(shared.seen([&] { return shared.says("do not belong together"); }));
    CHECK_FALSE(shared.isIn());
    shared.line("Password")->clear();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    CHECK(shared.find<Rail>()->isVisible());
    CHECK(shared.rows()->isVisible());
    CHECK(shared.find<PersonButton>()->isVisible());
    CHECK(shared.find<PersonButton>()->text() == "Dorji Wangmo");
    // The name is remembered, the password is not.
    shared.session->signOut();
    REQUIRE(shared.seen([&] { return shared.panel()->isVisible(); }));
    CHECK(shared.line("Name")->text() == "dorji");
    CHECK(shared.line("Password")->text().isEmpty());
    CHECK_FALSE(shared.find<PersonButton>()->isVisible());
}

TEST_CASE("what somebody may not see is nowhere in their window", "[signin]")
{
    Shared shared;
    shared.begin();
    const auto plans = [&] {
        const auto asked = shared.session->report([](const Store &store) {
            return records<Agreement>(store.database(), "WHERE kind = 'work_plan'");
        });
        REQUIRE(shared.seen([&] { return asked.isFinished(); }));
        return asked.result()->size();
    };
    CHECK(plans() == 0);
    shared.signIn("karma", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    CHECK(plans() == 0);
    shared.session->actFor(shared.dorji);
    REQUIRE(shared.seen([&] { return shared.find<PersonButton>()->text().contains("on behalf of"); }));
    CHECK(plans() == 1);
}

TEST_CASE("a locked window keeps what was typed and lets nothing through", "[signin]")
{
    Shared shared;
    shared.begin();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    shared.window->frame().goTo({PageKind::Agreements, shared.small.agreement.id.uuid, {}, {}});
    REQUIRE(
        shared.seen([&] { return shared.grid()->isVisible() && shared.grid()->model()->rowCount() > 0; }));
    shared.turnTo("vision");
    QPlainTextEdit *vision = shared.field("vision");
    REQUIRE(shared.seen([&] { return vision->isVisible(); }));
    vision->setFocus();
    vision->setPlainText("Half a sentence");
    shared.door()->lock();
    CHECK(shared.panel()->isVisible());
    CHECK_FALSE(vision->isVisible());
    CHECK(shared.line("Name")->isReadOnly());
    QTest::keyClick(shared.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(shared.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(shared.panel()->isVisible());
    QTest::keyClicks(shared.line("Password"), Password);
    QTest::keyClick(shared.line("Password"), Qt::Key_Return);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    CHECK(vision->isVisible());
    CHECK(vision->toPlainText() == "Half a sentence");
}

TEST_CASE("a cell that is half typed is so still when the window is unlocked", "[signin]")
{
    Shared shared;
    shared.begin();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    shared.window->frame().goTo({PageKind::Agreements, shared.small.agreement.id.uuid, {}, {}});
    const Uuid cereals = shared.small.cereals.id.uuid;
    REQUIRE(shared.seen([&] { return shared.cell(cereals, GridColumn::Weight).isValid(); }));
    shared.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shared.window.get()));
    shared.grid()->setFocus();
    shared.grid()->setCurrentIndex(shared.cell(cereals, GridColumn::Weight));
    QTest::keyClicks(shared.grid(), "6");
    const QPointer<QLineEdit> editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    shared.door()->lock();
    REQUIRE(shared.panel()->isVisible());
    REQUIRE(editor);
    CHECK_FALSE(editor->isVisible());
    QTest::keyClicks(shared.line("Password"), Password);
    QTest::keyClick(shared.line("Password"), Qt::Key_Return);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    REQUIRE(editor);
    CHECK(editor->text() == "6");
    CHECK(editor->hasFocus());
    QTest::keyClicks(editor, "1");
    QTest::keyClick(editor, Qt::Key_Return);
    const auto weight = [&] {
        return shared.stored()->objectives[0].actions[0].indicators[0].indicator.weight;
    };
    CHECK(shared.seen([&] { return weight() == SmallRegister::weight(61); }));
}

TEST_CASE("a dialog that is open is covered too, and keeps what was typed", "[signin]")
{
    Shared shared;
    shared.begin();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    QDialog dialog(shared.window.get());
    auto *typed = new QLineEdit(&dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(typed);
    dialog.open();
    typed->setFocus();
    QTest::keyClicks(typed, "Confidential");
    auto *idle = shared.door()->findChild<QTimer *>();
    idle->setInterval(200);
    idle->start();
    REQUIRE(shared.seen([&] { return dialog.findChild<Cover *>() != nullptr; }));
    idle->setInterval(15 * 60'000);
    CHECK(shared.panel()->isVisible());
    CHECK_FALSE(typed->isVisible());
    QTest::keyClick(dialog.findChild<Cover *>(), Qt::Key_Escape);
    CHECK(dialog.isVisible()); // nobody leaves it in somebody's absence
    Shared::signInOver(dialog);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    REQUIRE(shared.seen([&] { return dialog.findChild<Cover *>() == nullptr; }));
    CHECK(typed->isVisible());
    CHECK(typed->text() == "Confidential");
    CHECK(dialog.isVisible());
}

TEST_CASE("the help and windows that open later are covered while it is locked", "[signin]")
{
    Shared shared;
    shared.begin();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    shared.press("help");
    auto *help = shared.window->findChild<HelpWindow *>();
    REQUIRE(help);
    shared.door()->lock();
    CHECK(help->findChild<Cover *>());
    QDialog late(shared.window.get()); // a preview that was asked for before
    new QLineEdit(&late);
    late.open();
    CHECK(late.findChild<Cover *>());
    // Whoever signs in instead finds nothing of it.
    shared.find<SignInPanel>()->left();
    REQUIRE(shared.seen([&] { return !shared.session->authority(); }));
    CHECK_FALSE(late.isVisible());
    CHECK_FALSE(help->isVisible());
    CHECK(shared.panel()->isVisible());
    CHECK_FALSE(shared.line("Name")->isReadOnly());
}

TEST_CASE("a window that nobody uses locks itself", "[signin]")
{
    Shared shared;
    shared.begin();
    shared.signIn("dorji", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    auto *idle = shared.door()->findChild<QTimer *>();
    REQUIRE(idle);
    CHECK(idle->interval() == 15 * 60'000);
    idle->setInterval(200);
    idle->start();
    CHECK(shared.seen([&] { return shared.panel()->isVisible(); }));
}

TEST_CASE("the past of a shared register shows its reader what they may see, and asks nobody again",
          "[signin]")
{
    Shared shared;
    shared.begin();
    const bool mayActFor = GENERATE(false, true);
    shared.signIn(mayActFor ? "dorji" : "karma", Password);
    REQUIRE(shared.seen([&] { return shared.isIn(); }));
    const auto past = [&]() -> MainWindow * {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found != shared.window.get())
                return found;
        return nullptr;
    };
    lookBack(*shared.session, {2, {}, {}}, shared.window->frame());
    REQUIRE(shared.seen([&] { return past() && past()->frame().isVisible(); }));
    CHECK_FALSE(past()->findChild<SignInPanel *>()->isVisible());
    CHECK_FALSE(past()->findChild<PersonButton *>()->isEnabled());
    // Left alone, it goes and asks for no password of that time.
    past()->findChild<FrontDoor *>()->lock();
    CHECK(shared.seen([&] { return past() == nullptr; }));
    CHECK(shared.panel()->isVisible()); // nobody is in front of today's register either
}
