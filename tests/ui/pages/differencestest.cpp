// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/enrolment.h"
#include "core/cycle/entrydecision.h"
#include "core/exchange/fieldgroups.h"
#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/tableview.h"
#include "ui/models/shownentry.h"
#include "ui/pages/differencespage.h"
#include "ui/pages/thirdvaluepanel.h"

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

    // Of all that hangs on the target: they weigh it less and expect more.
    DifferingEntry target() const
    {
        const Description &description = describe<SuccessIndicator>();
        const auto fields = fieldsOf(description, "target");
        SuccessIndicator other = small.cereals;
        other.weight = SmallRegister::weight(55);
        other.levels[0].value = "200000";
        DifferingEntry made = entry(small.cereals, {}, {});
        made.group = "target";
        made.base = made.ours = fieldsText(description, fields, rowOf(small.cereals));
        made.theirs = fieldsText(description, fields, rowOf(other));
        return made;
    }
    void openThem(const std::vector<DifferingEntry> &more = {})
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
            for (const DifferingEntry &each : more)
                save.add(each);
            REQUIRE(store.commit(std::move(save)));
        }
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->frame().goTo({PageKind::Differences, {}, {}, {}});
        REQUIRE(seen([&] { return table()->model()->rowCount() == 2 + int(more.size()); }));
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
    SuccessIndicator now(const SuccessIndicator &indicator) const
    {
        const auto asked =
            session->ask([id = indicator.id](const Store &store) { return record(store.database(), id); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        return *asked.result().value();
    }
    QString title(const SuccessIndicator &indicator) const { return now(indicator).title; }
    ThirdValuePanel *third() const { return find<DifferencesPage>()->findChild<ThirdValuePanel *>(); }
    QLineEdit *third(const QString &field) const
    {
        for (QLineEdit *line : third()->findChildren<QLineEdit *>())
            if (line->accessibleName() == field)
                return line;
        return nullptr;
    }
    void write(const QString &field, const QString &text) const
    {
        CAPTURE(field);
        REQUIRE(third(field));
        third(field)->setFocus();
        third(field)->selectAll();
        QTest::keyClicks(third(field), text);
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
    CHECK(officer.text("Who sends it, when and why").contains("Pema"));

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

TEST_CASE("all that are about the same are chosen by a rule", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem({officer.target()});
    officer.table()->setFocus();
    officer.table()->selectRow(1);
    QTest::keyClick(officer.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(officer.table()->selectionModel()->selectedRows().size() == 2); // not the one about the target
    officer.press("takeTheirs");
    officer.answer({"They know their fields"});
    REQUIRE(Officer::seen([&] { return officer.find<DifferencesPage>()->head().state.startsWith("1 "); }));
    CHECK(officer.title(officer.small.losses) == "Area lost to floods");
    CHECK(officer.title(officer.small.cereals) == "Rice and maize");
}

TEST_CASE("what is decided is not decided again along with others", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem();
    officer.table()->selectRow(0);
    officer.press("keepOurs");
    officer.answer({"First"});
    REQUIRE(Officer::seen([&] { return officer.find<DifferencesPage>()->head().state.startsWith("1 "); }));
    officer.table()->selectAll();
    officer.press("takeTheirs");
    officer.answer({"Second"});
    REQUIRE(Officer::seen([&] { return officer.find<DifferencesPage>()->head().state.isEmpty(); }));
    CHECK(officer.title(officer.small.cereals) == "Cereals");
    CHECK(officer.title(officer.small.losses) == "Area lost to floods");
    CHECK_FALSE(officer.window->findChild<QAction *>("takeTheirs")->isEnabled());
    CHECK(officer.window->findChild<QAction *>("reopenEntry")->isEnabled());
}

TEST_CASE("a third value over several fields is a form, checked field by field", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem({officer.target()});
    officer.table()->selectRow(2);
    CHECK(officer.text("They send · Weight").contains("<b><u>55.00</u></b>"));
    CHECK(officer.text("Here now · Level 2") == "185000");
    officer.press("thirdValue");
    REQUIRE(officer.third()->isVisible());
    officer.write("Weight", "140");
    officer.write("Reason", "In the middle");
    QTest::keyClick(officer.third("Reason"), Qt::Key_Return);
    QTest::qWait(100);
    CHECK(officer.third()->isVisible()); // a share has a limit
    CHECK(officer.now(officer.small.cereals).weight == SmallRegister::weight(60));
    officer.write("Weight", "58");
    officer.write("Level 1", "198,000");
    officer.write("Reason", "In the middle");
    QTest::keyClick(officer.third("Reason"), Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return !officer.third()->isVisible(); }));
    const SuccessIndicator decided = officer.now(officer.small.cereals);
    CHECK(decided.weight == SmallRegister::weight(58));
    CHECK(decided.levels[0].value == "198000");
    CHECK(decided.levels[1].value == "185000");
    CHECK(decided.title == "Cereals");
}

TEST_CASE("a third value needs a change and a reason, and is left by Esc", "[window][differences]")
{
    TwoDifferences officer;
    officer.openThem({officer.target()});
    officer.table()->selectRow(0);
    officer.press("thirdValue");
    officer.write("Reason", "Because");
    QTest::keyClick(officer.third("Reason"), Qt::Key_Return);
    CHECK(officer.says("Keep ours instead"));
    officer.write("Success indicator", "Rice, maize and wheat");
    officer.write("Reason", " ");
    QTest::keyClick(officer.third("Reason"), Qt::Key_Return);
    CHECK(officer.says("A decision needs a reason"));
    QTest::keyClick(officer.third("Reason"), Qt::Key_Escape);
    CHECK_FALSE(officer.third()->isVisible());
    CHECK(officer.title(officer.small.cereals) == "Cereals");
    officer.table()->selectAll();
    officer.press("thirdValue");
    CHECK(officer.says("about different fields"));
    CHECK_FALSE(officer.third()->isVisible());
}

TEST_CASE("words that the other side has not are marked", "[window][differences]")
{
    CHECK(markedWords("one two three", "one three") == "one <b><u>two</u></b> three");
    CHECK(markedWords("<b>", "<b>") == "&lt;b&gt;");
    CHECK(markedWords("", "x").isEmpty());
    CHECK(markedWords("land and forests by 2018", "land as well as forests")
          == "land <b><u>and</u></b> forests <b><u>by</u></b> <b><u>2018</u></b>");
    CHECK(markedWords("one\ntwo", "one\nthree") == "one<br><b><u>two</u></b>");
}
