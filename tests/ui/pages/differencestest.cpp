// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/enrolment.h"
#include "core/cycle/entrydecision.h"
#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/tableview.h"
#include "ui/models/shownentry.h"
#include "ui/pages/differencespage.h"

using namespace mandate;

namespace {

// A register in which two titles that an office sent differ from what is here.
struct TwoDifferences : Officer
{
    Uuid north = Uuid::create();
    DifferingEntry cereals = entry(small.cereals, "Cereals", "Rice and maize");
    DifferingEntry losses = entry(small.losses, "Area lost", "Area lost to floods");

    DifferingEntry entry(const SuccessIndicator &indicator, const QString &base, const QString &theirs) const
    {
        const auto title = [](const QString &text) { return QString("{\"title\":\"%1\"}").arg(text); };
        DifferingEntry made;
        made.id = DifferingEntryId::create();
        made.package = Uuid::create();
        made.site = north;
        made.save = Uuid::create();
        made.table = "indicator";
        made.record = indicator.id.uuid;
        made.group = "title";
        made.base = title(base);
        made.ours = title(indicator.title);
        made.theirs = title(theirs);
        made.label = "Retitle";
        made.editor = "Pema";
        made.editedAt = "2026-11-01T08:00:00Z";
        return made;
    }

    void openThem()
    {
        small.fill();
        {
            Store store = Store::open(small.path, Database::Access::ReadWrite).value();
            Save save("Received");
            Enrolment site;
            site.id = EnrolmentId::create();
            site.site = north;
            site.name = "North";
            save.add(site);
            save.add(cereals);
            save.add(losses);
            REQUIRE(store.commit(std::move(save)));
        }
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->frame().goTo({PageKind::Differences, {}, {}, {}});
        REQUIRE(seen([this] { return table()->model()->rowCount() == 2; }));
    }

    TableView *table() const { return find<DifferencesPage>()->findChild<TableView *>(); }
    AskPanel *panel() const { return find<DifferencesPage>()->findChild<AskPanel *>(); }
    void answer(const QStringList &texts)
    {
        const auto editors = panel()->findChildren<QLineEdit *>();
        REQUIRE(editors.size() == texts.size());
        for (int i = 0; i < texts.size(); ++i)
            QTest::keyClicks(editors[i], texts[i]);
        QTest::keyClick(editors.last(), Qt::Key_Return);
    }
    QString title(const SuccessIndicator &indicator) const
    {
        const auto asked =
            session->ask([id = indicator.id](const Store &store) { return record(store.database(), id); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        return asked.result().value()->title;
    }
};

} // namespace

TEST_CASE("a differing entry is decided with a reason, from the keyboard", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem();
    CHECK_FALSE(officer.table()->selectionModel()->hasSelection()); // nothing is chosen beforehand
    officer.table()->setFocus();
    officer.table()->selectRow(0);
    CHECK(officer.text("When taken").contains("Cereals"));
    CHECK(officer.text("They send").contains("<b><u>Rice</u></b>"));
    CHECK(officer.text("They send").contains("Pema"));

    officer.press("takeTheirs");
    REQUIRE(officer.panel()->isVisible());
    officer.answer({""});
    CHECK(officer.panel()->isVisible()); // no decision without a reason
    CHECK(officer.title(officer.small.cereals) == "Cereals");
    officer.answer({"They have been there"});
    REQUIRE(Officer::seen([&] { return !officer.panel()->isVisible(); }));
    CHECK(officer.title(officer.small.cereals) == "Rice and maize");
    REQUIRE(Officer::seen([&] { return officer.find<DifferencesPage>()->head().state.startsWith("1 "); }));
}

TEST_CASE("several entries are decided alike", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem();
    officer.table()->setFocus();
    officer.table()->selectAll();
    officer.press("keepOurs");
    REQUIRE(officer.panel()->isVisible());
    officer.answer({"As agreed in the meeting"});
    REQUIRE(Officer::seen([&] { return officer.find<DifferencesPage>()->head().state.isEmpty(); }));
    CHECK(officer.title(officer.small.losses) == "Area lost");
    CHECK(officer.title(officer.small.cereals) == "Cereals");
}

TEST_CASE("words that the other side has not are marked", "[window][differences]")
{
    CHECK(markedWords("one two three", "one three") == "one <b><u>two</u></b> three");
    CHECK(markedWords("<b>", "<b>") == "&lt;b&gt;");
    CHECK(markedWords("", "x").isEmpty());
}
