// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookfile.h"
#include "tests/lastyear.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/officer.h"
#include "tests/ui/print/printed.h"
#include "ui/forms/pointslist.h"
#include "ui/forms/signingdialog.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace mandate;

namespace {

// Somebody who has never opened the program, and has no mouse.
struct FirstDay : Officer
{
    Keyboard keyboard;

    QString file(const char *name) const { return small.folder.filePath(QLatin1String(name)); }

    bool shows(const QString &words) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    QString shownTexts() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        return texts.join(" | ");
    }
    void await(const QString &words)
    {
        const bool isSeen = seen([&] { return shows(words); });
        CAPTURE(words, shownTexts());
        REQUIRE(isSeen);
    }
    QString undoText() const { return window->findChild<QAction *>("undo")->text(); }
    PageKind page() const { return window->frame().kind(); }

    void makeRegister()
    {
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        auto *rules = keyboard.tabTo<QListWidget>("Rule sets");
        for (int step = 0; step < rules->count() && !rules->currentItem()->text().contains("Bhutan"); ++step)
            keyboard.press(Qt::Key_Down);
        REQUIRE(rules->currentItem()->text().contains("Bhutan"));
        keyboard.willName(file("ministry.mandate"));
        keyboard.press(Qt::Key_N, Qt::AltModifier); // New register
        REQUIRE(seen([this] { return !session->path().isEmpty() && window->frame().isVisible(); }));
        keyboard.press(Qt::Key_2, Qt::AltModifier);
        await("No plan yet");
    }

    // From the lesson of an empty page.
    void importOffices()
    {
        Workbook offices{"offices", {}};
        const auto add = [&offices](const char *name, std::vector<std::vector<QString>> rows) {
            Sheet &sheet = offices.sheets.emplace_back();
            sheet.name = QLatin1String(name);
            sheet.rows = std::move(rows);
        };
        add("offices", {{"code", "name"}, {"CO", "Cabinet Office"}, {"MOA", "Ministry of Agriculture"}});
        REQUIRE(writeWorkbook(offices, file("offices.xlsx")));
        keyboard.tabTo<QPushButton>("Import a spreadsheet…");
        keyboard.press(Qt::Key_Return);
        REQUIRE(page() == PageKind::Returns);
        keyboard.willName(file("offices.xlsx"));
        keyboard.press(Qt::Key_I, Qt::ControlModifier);
        await("Ready: everything can be read");
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        await("Imported offices.xlsx");
    }

    void say(const char *field, const QString &text)
    {
        keyboard.tabTo<QComboBox>([field](const QWidget &box) { return box.objectName() == field; });
        keyboard.press(Qt::Key_A, Qt::ControlModifier);
        keyboard.type(text);
        keyboard.press(Qt::Key_Tab);
    }

    // Last year's contract, one of whose figures was typed with letters.
    void importLastYear()
    {
        writeLastYear(file("apa.xlsx"), "5OOO");
        keyboard.willName(file("apa.xlsx"));
        keyboard.press(Qt::Key_I, Qt::ControlModifier);
        await("Say which agreement");
        say("objectives.agreement", "APA-13");
        await("The agreement APA-13 is new: choose its cycle.");
        say("agreements.cycle", "2013-14");
        say("agreements.first_party", "CO");
        say("agreements.second_party", "MOA");
        await("1 cell(s) to correct");
        keyboard.press(Qt::Key_F8);
        keyboard.type("5000");
        keyboard.press(Qt::Key_Return);
        await("Ready: everything can be read");
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        await("Imported apa.xlsx");
    }

    void undoAndRedo()
    {
        keyboard.press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(seen([&] { return !undoText().contains("apa.xlsx"); }));
        keyboard.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(seen([&] { return undoText().contains("apa.xlsx"); }));
    }

    void choose(const char *field, const QString &words)
    {
        keyboard.tabTo<QWidget>([field](const QWidget &widget) { return widget.objectName() == field; });
        keyboard.type(words);
        REQUIRE(seen([] { return QApplication::activePopupWidget(); }));
        keyboard.press(Qt::Key_Return);
    }

    // Where it is missed; what is suggested is right.
    void makeCycle()
    {
        keyboard.tabTo<QPushButton>("New cycle…");
        keyboard.press(Qt::Key_Return);
        auto *panel = window->findChild<QWidget *>("cyclePanel");
        REQUIRE(seen([panel] { return panel->isAncestorOf(QApplication::focusWidget()); }));
        CHECK(panel->findChild<QLineEdit *>("code")->text() == "2014-15");
        keyboard.press(Qt::Key_Return);
        await("Saved: the pages show the cycle 2014-15.");
        REQUIRE(seen([this] {
            const auto fields = window->findChildren<QLineEdit *>("cycle");
            return std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
                return field->isVisible() && field->text().contains("2014-15");
            });
        }));
    }

    void draft()
    {
        keyboard.press(Qt::Key_3, Qt::AltModifier);
        REQUIRE(page() == PageKind::Agreements);
        keyboard.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        makeCycle();
        choose("second_party", "MOA");
        choose("first_party", "CO");
        await("Indicators taken over: 5");
        keyboard.tabTo<QComboBox>("Targets");
        keyboard.press(Qt::Key_Down); // kept as last year
        keyboard.tabTo<QPushButton>("Make the agreement");
        keyboard.press(Qt::Key_Return);
        REQUIRE(seen([this] { return grid()->isVisible(); }));
        keyboard.tabTo<GridView>("Objectives, actions and success indicators");
    }

    PrioritiesModel *model() const { return static_cast<PrioritiesModel *>(grid()->model()); }
    QString cellText(GridColumn column) const
    {
        return grid()->currentIndex().siblingAtColumn(int(column)).data().toString();
    }
    void walkTo(const QString &title, GridColumn column)
    {
        keyboard.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < model()->rowCount() && cellText(GridColumn::Title) != title; ++row)
            keyboard.press(Qt::Key_Down);
        for (int step = 0; step < model()->columnCount() && grid()->currentIndex().column() < int(column);
             ++step)
            keyboard.press(Qt::Key_Right);
        CAPTURE(title, cellText(GridColumn::Title));
        REQUIRE(grid()->currentIndex().column() == int(column));
        REQUIRE(cellText(GridColumn::Title) == title);
    }
    void enter(const QString &text) const
    {
        keyboard.type(text);
        keyboard.press(Qt::Key_Return);
    }
    QStringList points(Status status) const
    {
        QStringList sentences;
        const auto *list = window->findChild<PointsList *>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(StatusRole) == int(status))
                sentences += list->item(row)->text();
        return sentences;
    }

    // A weight too many and a unit too few: each is a point to correct, and its key leads to the cell.
    void correct()
    {
        REQUIRE(points(Status::Bad) == QStringList());
        walkTo("Paddy", GridColumn::Weight);
        enter("40");
        REQUIRE(seen([this] { return points(Status::Bad).size() == 1; }));
        keyboard.press(Qt::Key_F8);
        CHECK(cellText(GridColumn::Title) == "Food self-sufficiency");
        CHECK(grid()->currentIndex().column() == int(GridColumn::Weight));
        keyboard.press(Qt::Key_E, Qt::ControlModifier); // spread evenly
        CHECK(seen([this] { return points(Status::Bad).isEmpty(); }));
        walkTo("Wheat", GridColumn::Unit);
        keyboard.press(Qt::Key_Delete);
        REQUIRE(seen([this] { return points(Status::Bad).filter("unit").size() == 1; }));
        keyboard.press(Qt::Key_Home, Qt::ControlModifier);
        keyboard.press(Qt::Key_F8);
        CHECK(cellText(GridColumn::Title) == "Wheat");
        CHECK(grid()->currentIndex().column() == int(GridColumn::Unit));
        enter("MT");
        CHECK(seen([this] { return points(Status::Bad).isEmpty(); }));
    }

    // By the palette, as somebody does who does not know the key.
    // Submitted by the agency and taken into review, as the rule set demands before the signing.
    void handIn()
    {
        for (const char *state : {"Submitted", "Quality review"}) {
            keyboard.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
            await("Reason, if any");
            keyboard.press(Qt::Key_Return);
            await(state);
        }
    }

    void sign()
    {
        keyboard.press(Qt::Key_K, Qt::ControlModifier);
        keyboard.type("sign on paper");
        keyboard.press(Qt::Key_Return);
        REQUIRE(seen([] { return qobject_cast<SigningDialog *>(QApplication::activeWindow()); }));
        for (const char *name : {"First party, name", "Second party, name"}) {
            keyboard.tabTo<QLineEdit>(name);
            keyboard.press(Qt::Key_A, Qt::ControlModifier);
            keyboard.type("Pema Dorji");
        }
        keyboard.press(Qt::Key_F, Qt::AltModifier); // Freeze and record the signing
        await("Signed on");
    }

    void print()
    {
        keyboard.willName(file("signed.pdf"));
        keyboard.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        await("Saved as");
        const Printed paper = readBack(file("signed.pdf"));
        for (const char *words : {"Ministry of Agriculture", "2014-15", "Food self-sufficiency", "Paddy",
                                  "100,000", "60,000", "5,000", "Staff trained"}) {
            CAPTURE(words);
            CHECK(paper.says(words));
        }
    }
};

} // namespace

TEST_CASE("the first day without the mouse: register, import, draft, correct, submit, sign, print",
          "[window][firstday]")
{
    FirstDay officer;
    officer.makeRegister();
    officer.importOffices();
    officer.importLastYear();
    officer.undoAndRedo();
    officer.draft();

    officer.correct();
    officer.handIn();
    officer.sign();
    officer.print();
}
