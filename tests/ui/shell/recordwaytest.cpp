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
