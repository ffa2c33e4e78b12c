// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"

#include "ui/shell/commandpalette.h"

#include <QListWidget>

#include <atomic>

using namespace mandate;

namespace {

// A person is asked for by the palette, and the store is kept from answering.
struct Waiting : Officer
{
    Waiting()
    {
        open();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = find<CommandPalette>();
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, "dorji");
        const auto *list = palette->findChild<QListWidget *>();
        REQUIRE(seen([&] {
            return list->count() > 0
                   && list->currentItem()->data(Qt::AccessibleTextRole).toString().contains("Pema Dorji");
        }));
        session->ask([this](const Store &) {
            while (!m_answers)
                QThread::yieldCurrentThread();
            return Result<int>(0);
        });
        QTest::keyClick(field, Qt::Key_Return);
    }
    ~Waiting() { m_answers = true; }

    void turnTo(const char *page) const
    {
        QTest::keySequence(window.get(), window->findChild<QAction *>(QLatin1String(page))->shortcut());
    }
    PageKind kind() const { return window->frame().kind(); }
    void answer()
    {
        m_answers = true;
        const auto after = session->ask([](const Store &) { return Result<int>(0); });
        REQUIRE(seen([&after] { return after.isFinished(); }));
        QCoreApplication::processEvents();
    }

private:
    std::atomic_bool m_answers = false;
};

} // namespace

TEST_CASE("what was searched for is shown as soon as it is found", "[window][frame]")
{
    Waiting officer;
    officer.answer();
    CHECK(officer.kind() == PageKind::Agreements);
}

TEST_CASE("whoever came to an indicator by searching for it types into its row", "[window][frame]")
{
    Officer officer;
    officer.open();
    QTest::keyClick(officer.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = officer.find<CommandPalette>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, "MOA-1/1.1.1");
    const auto *list = officer.find<CommandPalette>()->findChild<QListWidget *>();
    REQUIRE(officer.seen([&] {
        return list->count() > 0
               && list->currentItem()->data(Qt::AccessibleTextRole).toString().contains("Success indicator");
    }));
    QTest::keyClick(field, Qt::Key_Return);
    const Uuid cereals = officer.small.cereals.id.uuid;
    REQUIRE(officer.seen([&] { return officer.grid()->isVisible(); }));
    CHECK(officer.grid()->hasFocus());
    SECTION("at once") {}
    SECTION("after a look at another page")
    {
        QTest::keySequence(officer.window.get(), officer.window->findChild<QAction *>("returns")->shortcut());
        REQUIRE(officer.window->frame().kind() == PageKind::Returns);
        CHECK_FALSE(officer.grid()->hasFocus());
        QTest::keyClick(officer.window.get(), Qt::Key_Left, Qt::AltModifier);
        REQUIRE(officer.grid()->isVisible());
    }
    REQUIRE(QApplication::focusWidget() == officer.grid());
    CHECK(officer.grid()->currentIndex() == officer.cell(cereals, GridColumn::Title));
    QTest::keyClicks(QApplication::focusWidget(), "R");
    QTest::keyClicks(QApplication::focusWidget(), "ice");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(officer.seen(
        [&] { return officer.stored()->objectives[0].actions[0].indicators[0].indicator.title == "Rice"; }));
}

TEST_CASE("whoever went elsewhere is not fetched back by what they searched for", "[window][frame]")
{
    Waiting officer;
    SECTION("by key to another page")
    {
        officer.turnTo("returns");
        REQUIRE(officer.kind() == PageKind::Returns);
        officer.answer();
        CHECK(officer.kind() == PageKind::Returns);
    }
    SECTION("and back again")
    {
        officer.turnTo("returns");
        QTest::keyClick(officer.window.get(), Qt::Key_Left, Qt::AltModifier);
        REQUIRE(officer.kind() == PageKind::Cascade);
        officer.answer();
        CHECK(officer.kind() == PageKind::Cascade);
    }
}
