// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/freeze.h"
#include "core/store/records.h"
#include "tests/ui/officer.h"
#include "ui/forms/tableview.h"
#include "ui/pages/bulkchangepanel.h"

#include <QComboBox>
#include <QPushButton>

using namespace mandate;

namespace {

// An officer before the panel that changes many agreements: MOA-1 and another are drafts, a third is signed.
struct Changer : Officer
{
    Agreement second = like("MOA-2");
    Agreement sealed = like("MOA-3");

    Agreement like(const char *code) const
    {
        Agreement made = small.agreement;
        made.id = AgreementId::create();
        made.code = QLatin1String(code);
        return made;
    }

    void start()
    {
        open();
        Save save("Others");
        for (const Agreement &agreement : {second, sealed})
            addLike(save, agreement);
        commit(std::move(save));
        const auto draft =
            session->ask([id = sealed.id](const Store &store) { return dossier(store.database(), id); });
        REQUIRE(seen([&] { return draft.isFinished(); }));
        Save sign("Sign MOA-3");
        sign.add(freeze(draft.result().value(), QDate(2014, 7, 15), {}));
        commit(std::move(sign));
        window->frame().goTo({PageKind::Agreements, {}, {}, {}});
        press("changeMany");
        REQUIRE(seen([this] { return panel()->isVisible() && box("bulkScheme")->count() > 0; }));
    }

    void addLike(Save &save, const Agreement &agreement) const
    {
        save.add(agreement);
        Objective objective = small.objective;
        objective.id = ObjectiveId::create();
        objective.agreement = agreement.id;
        save.add(objective);
        Action action = small.action;
        action.id = ActionId::create();
        action.objective = objective.id;
        save.add(action);
        SuccessIndicator indicator = small.cereals;
        indicator.id = IndicatorId::create();
        indicator.action = action.id;
        save.add(indicator);
    }

    void commit(Save save) const
    {
        const auto saved = session->commit(std::move(save));
        REQUIRE(seen([&] { return saved.isFinished(); }));
        REQUIRE(saved.result());
    }

    BulkChangePanel *panel() const { return find<BulkChangePanel>(); }
    QComboBox *box(const char *name) const { return panel()->findChild<QComboBox *>(QLatin1String(name)); }
    // Chooses with the keyboard by the words that are shown.
    void choose(const char *name, const QString &words) const
    {
        QComboBox *choice = box(name);
        const int wanted = choice->findText(words);
        CAPTURE(words);
        REQUIRE(wanted >= 0);
        choice->setFocus();
        while (choice->currentIndex() != wanted)
            QTest::keyClick(choice, choice->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void typeInto(const char *name, const QString &text) const
    {
        auto *field = panel()->findChild<QLineEdit *>(QLatin1String(name));
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : panel()->findChildren<QPushButton *>())
            if (QString(each->text()).remove('&') == words)
                return each;
        FAIL("no button says " << words.toStdString());
        return nullptr;
    }
    // The rows of the preview: "MOA-1 | 1.1.1 | Direction | Now | Then".
    QStringList preview() const
    {
        button("Show what will change")->setFocus();
        QTest::keyClick(button("Show what will change"), Qt::Key_Space);
        REQUIRE(seen([this] { return says("Agreements read: "); }));
        const QAbstractItemModel *rows = panel()->findChild<TableView *>()->model();
        QStringList lines;
        for (int row = 0; row < rows->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows->columnCount(); ++column)
                cells += rows->index(row, column).data().toString();
            lines += cells.join(" | ");
        }
        return lines;
    }
    void change() const
    {
        QPushButton *make = button("Change them all");
        REQUIRE(make->isEnabled());
        make->setFocus();
        QTest::keyClick(make, Qt::Key_Space);
        REQUIRE(seen([this] { return says("Undo takes it back"); }));
    }
    template <typename Record>
    std::vector<Record> all() const
    {
        const auto asked =
            session->ask([](const Store &store) { return records<Record>(store.database(), ""); });
        REQUIRE(seen([&] { return asked.isFinished(); }));
        return asked.result().value();
    }
    template <typename Record, typename Condition>
    long count(Condition condition) const
    {
        const auto records = all<Record>();
        return std::count_if(records.begin(), records.end(), condition);
    }
    void undo() const
    {
        auto *action = window->findChild<QAction *>("undo");
        REQUIRE(seen([&] { return action->text().contains("many agreements"); }));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("a choice is set by its words in many agreements and taken back as one step", "[window][bulk]")
{
    Changer officer;
    officer.start();
    officer.choose("bulkKind", "A field of indicators");
    officer.choose("bulkColumn", "Direction");
    officer.choose("bulkChoice", "More is better");
    officer.typeInto("bulkWords", "cereal");
    const QStringList lines = officer.preview();
    CHECK(lines.size() == 3);
    CHECK(lines.contains("MOA-1 | 1.1.1 | Direction | As the levels say | More is better"));
    CHECK(lines.contains("MOA-2 | 1.1.1 | Direction | As the levels say | More is better"));
    CHECK(lines.last().startsWith("MOA-3 |  |  |  | left alone: signed"));
    const auto isUp = [](const SuccessIndicator &one) { return one.direction == Direction::Up; };
    CHECK(officer.count<SuccessIndicator>(isUp) == 0); // nothing before it was seen
    officer.change();
    CHECK(officer.count<SuccessIndicator>(isUp) == 2);
    officer.undo();
    CHECK(officer.seen([&] { return officer.count<SuccessIndicator>(isUp) == 0; }));
}

TEST_CASE("a scoring scheme is set in many agreements", "[window][bulk]")
{
    Changer officer;
    officer.start();
    officer.choose("bulkKind", "Scoring scheme");
    const QString words =
        officer.box("bulkScheme")->itemText(officer.box("bulkScheme")->findData("rfd-step"));
    officer.choose("bulkScheme", words);
    officer.typeInto("bulkCodes", "moa");
    const QStringList lines = officer.preview();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith("MOA-1 |  | Scoring scheme | "));
    CHECK(lines[0].endsWith(words.section(" (", 0, 0)));
    CHECK(lines[2].contains("left alone: signed"));
    officer.change();
    const auto isStep = [](const Agreement &one) { return one.scheme == "rfd-step"; };
    CHECK(officer.count<Agreement>(isStep) == 2);
    officer.undo();
    CHECK(officer.seen([&] { return officer.count<Agreement>(isStep) == 0; }));
}

TEST_CASE("a change that makes no sense says so and keeps what was typed", "[window][bulk]")
{
    Changer officer;
    officer.start();
    officer.choose("bulkKind", "A field of indicators");
    officer.choose("bulkColumn", "Weight");
    officer.typeInto("bulkWords", "cereal");
    officer.typeInto("bulkValue", "a lot");
    QTest::keyClick(officer.button("Show what will change"), Qt::Key_Space);
    CHECK(officer.says("a lot"));
    CHECK(officer.panel()->findChild<QLineEdit *>("bulkValue")->text() == "a lot");
    CHECK_FALSE(officer.button("Change them all")->isEnabled());
}

TEST_CASE("what is changed after the preview withdraws it", "[window][bulk]")
{
    Changer officer;
    officer.start();
    officer.typeInto("bulkWords", "cereal");
    officer.typeInto("bulkReplacement", "grain");
    const auto rows = [&] { return officer.panel()->findChild<TableView *>()->model()->rowCount(); };
    REQUIRE(officer.preview().size() == 3);
    REQUIRE(officer.button("Change them all")->isEnabled());

    const char *field = GENERATE("bulkReplacement", "bulkCodes", "bulkWords", "bulkCycle");
    CAPTURE(field);
    officer.typeInto(field, "x");
    CHECK_FALSE(officer.button("Change them all")->isEnabled());
    CHECK(rows() == 0);
}

TEST_CASE("a preview that arrives after the panel was begun anew is not shown", "[window][bulk]")
{
    Changer officer;
    officer.start();
    officer.typeInto("bulkWords", "cereal");
    officer.typeInto("bulkReplacement", "grain");
    QTest::keyClick(officer.button("Show what will change"), Qt::Key_Space);
    officer.panel()->start();
    QTest::qWait(300);
    CHECK_FALSE(officer.button("Change them all")->isEnabled());
    CHECK(officer.panel()->findChild<TableView *>()->model()->rowCount() == 0);
}
