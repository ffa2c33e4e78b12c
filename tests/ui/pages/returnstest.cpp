// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lastyear.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowregister.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/models/columnsmodel.h"
#include "ui/models/faultsmodel.h"
#include "ui/models/previewmodel.h"
#include "ui/pages/returnspage.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include "core/store/records.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace mandate;

namespace {

// An officer before the page Import and returns.
struct Importer
{
    WindowRegister small;
    Session session;
    ReturnsPage page{session};

    Importer()
    {
        small.fill();
        const auto opened = session.open(small.path);
        REQUIRE(seen([&] { return opened.isFinished() && session.state() == Session::State::Saved; }));
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        activate();
    }

    void activate()
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    template <typename Condition>
    static bool seen(Condition condition)
    {
        return QTest::qWaitFor(condition, 8'000);
    }
    TableView *table(const QString &name) const
    {
        for (TableView *view : page.findChildren<TableView *>())
            if (view->accessibleName() == name)
                return view;
        FAIL("no such table");
        return nullptr;
    }
    QTabWidget *tabs() const { return page.findChild<QTabWidget *>(); }
    QPushButton *importButton() const { return page.findChild<QPushButton *>("import"); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    QString messages() const
    {
        QStringList texts;
        for (const MessageLine *line : page.findChildren<MessageLine *>())
            texts += line->text();
        return texts.join('|');
    }
    void press(const char *button)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>())
            if (one->text() == QLatin1String(button))
                return QTest::keyClick(one, Qt::Key_Space);
        FAIL("no such button");
    }
    // Types into a field of what is the same for all rows.
    void say(const char *field, const QString &text)
    {
        REQUIRE(seen([&] { return page.findChild<QComboBox *>(QLatin1String(field)); }));
        auto *box = page.findChild<QComboBox *>(QLatin1String(field));
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        if (QWidget *choices = QApplication::activePopupWidget())
            choices->close();
        activate();
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(small.folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    int count(const char *table) const
    {
        const auto asked = session_().ask([table](const Store &store) -> Result<int> {
            Statement statement(store.database(), QByteArray("SELECT count(*) FROM ") + table);
            REQUIRE(statement.step());
            return int(statement.text(0).toInt());
        });
        REQUIRE(seen([&] { return asked.isFinished(); }));
        return asked.result().value();
    }
    Session &session_() const { return const_cast<Session &>(session); }
};

} // namespace

TEST_CASE("last year's agreement is imported without the mouse: said, corrected, previewed, undone",
          "[window][returns]")
{
    Importer officer;
    const QString path = officer.small.folder.filePath("apa.xlsx");
    writeLastYear(path, "5OOO");
    officer.page.take(path);
    REQUIRE(Importer::seen([&] { return officer.says("Say which agreement"); }));
    CHECK(officer.table("Columns of the file")->model()->rowCount() == 12);
    CHECK(!officer.importButton()->isEnabled());

    officer.say("objectives.agreement", "MOA-13");
    REQUIRE(Importer::seen([&] { return officer.says("The agreement MOA-13 is new: choose its cycle."); }));
    officer.say("agreements.cycle", "2014-15");
    officer.say("agreements.first_party", "CO");
    officer.say("agreements.second_party", "MOA");
    const bool isOneLeft = Importer::seen([&] { return officer.says("1 cell(s) to correct"); });
    CAPTURE(officer.messages());
    REQUIRE(isOneLeft);
    CHECK(!officer.importButton()->isEnabled());
    CHECK(officer.count("indicator") == 2);

    officer.table("Columns of the file")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    CHECK(officer.tabs()->currentIndex() == 1);
    auto *faults = officer.table("Cells to correct");
    REQUIRE(faults->model()->rowCount() == 1);
    CHECK(faults->currentIndex().siblingAtColumn(FaultsModel::Place).data() == "Section 2, row 8");
    CHECK(officer.table("The sheet as it was read")->currentIndex().row() == 7);
    CHECK(officer.table("The sheet as it was read")->currentIndex().data() == "5OOO");
    QTest::keyClicks(faults, "5000");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(Importer::seen([&] { return officer.says("Ready: everything can be read"); }));
    CHECK(officer.table("What the import would do")->model()->rowCount() == 12);

    faults->setFocus();
    QTest::keyClick(faults, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Importer::seen([&] { return officer.says("Imported apa.xlsx"); }));
    CHECK(officer.count("indicator") == 7);
    QString undo;
    QObject::connect(&officer.session, &Session::undoChanged, [&](const QString &next) { undo = next; });
    officer.press("&Undo the import");
    REQUIRE(Importer::seen([&] { return officer.says("The import was undone"); }));
    CHECK(officer.count("indicator") == 2);
    CHECK(officer.count("agreement") == 2);
    CHECK(undo == "Its cascade");
}

TEST_CASE("what is copied from a spreadsheet is pasted, and a column read otherwise by choice",
          "[window][returns]")
{
    Importer officer;
    QGuiApplication::clipboard()->setText(
        "Code\tName of agency\tKind of thing\nMOH\tMinistry of Health\tministry\n"
        "MOE\tMinistry of Education\tministry\n");
    QTest::keyClick(&officer.page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Importer::seen([&] { return officer.says("Ready"); }));
    auto *columns = officer.table("Columns of the file");
    const auto readAs = [&](int row) { return columns->model()->index(row, ColumnsModel::ReadAs); };
    CHECK(readAs(0).data() == "Office: Code");
    columns->setFocus();
    columns->setCurrentIndex(readAs(2));
    QTest::keyClick(columns, Qt::Key_F2);
    auto *box = columns->findChild<QComboBox *>();
    REQUIRE(box);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), "peer");
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    REQUIRE(Importer::seen([&] { return readAs(2).data().toString().contains("eer"); }));
    REQUIRE(Importer::seen([&] { return officer.importButton()->isEnabled(); }));
    QTest::keyClick(officer.importButton(), Qt::Key_Space);
    REQUIRE(Importer::seen([&] { return officer.says("Imported"); }));
    CHECK(officer.count("office") == 4);
}

TEST_CASE("a faulty file is refused with a sentence and nothing changes", "[window][returns]")
{
    const auto [name, content, sentence] = GENERATE(table<QString, QByteArray, QString>({
        {"empty.csv", "", "is empty"},
        {"plan.xlsx", "not a spreadsheet", "is not a whole .xlsx or .ods file"},
        {"letter.pdf", "%PDF-1.7", "expected .xlsx, .xlsm, .ods, .csv"},
        {"shop.csv", "colour,price\nred,5\n", "Nothing of the file is read yet"},
    }));
    CAPTURE(name);
    Importer officer;
    officer.page.take(officer.file(name, content));
    CHECK(Importer::seen([&, words = sentence] { return officer.says(words); }));
    const QPushButton *button = officer.importButton();
    CHECK((!button->isVisible() || !button->isEnabled()));
}

TEST_CASE("a CSV file of another encoding is read once that is said", "[window][returns]")
{
    Importer officer;
    officer.page.take(officer.file("offices.csv", "code;name;kind\nMAE;Minist\xE8re;minist\xE8re\n"));
    REQUIRE(Importer::seen([&] { return officer.says("this is not UTF-8 text"); }));
    officer.press("Read it as &Western European text (Windows-1252)");
    REQUIRE(Importer::seen([&] { return officer.says("Ready"); }));
    QTest::keyClick(officer.importButton(), Qt::Key_Space);
    REQUIRE(Importer::seen([&] { return officer.says("Imported"); }));
    CHECK(officer.count("office") == 3);
}

TEST_CASE("several faults leave the register as it was until the last is corrected", "[window][returns]")
{
    Importer officer;
    officer.page.take(
        officer.file("objectives.csv", "agreement,number,title,weight\nMOA-1,2,Two,4O\nMOA-1,3,Three,5O\n"));
    REQUIRE(Importer::seen([&] { return officer.says("2 cell(s) to correct"); }));
    auto *sheet = officer.table("The sheet as it was read");
    officer.tabs()->setCurrentIndex(1);
    for (const int row : {1, 2}) {
        sheet->setFocus();
        sheet->setCurrentIndex(sheet->model()->index(row, 4));
        QTest::keyClicks(sheet, "0");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(officer.count("objective") == 2);
        if (row == 1)
            REQUIRE(Importer::seen([&] { return officer.says("1 cell(s) to correct"); }));
    }
    REQUIRE(Importer::seen([&] { return officer.importButton()->isEnabled(); }));
    QFile file(officer.small.folder.filePath("objectives.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("4O"));
    QTest::keyClick(officer.importButton(), Qt::Key_Space);
    REQUIRE(Importer::seen([&] { return officer.says("Imported"); }));
    CHECK(officer.count("objective") == 4);
}

TEST_CASE("a row is left out by its tick, and taken in again", "[window][returns]")
{
    Importer officer;
    officer.page.take(officer.file("offices.csv", "code,name\nMOH,Health\nMOE,Education\nMOF,Finance\n"));
    REQUIRE(Importer::seen([&] { return officer.says("Ready"); }));
    auto *preview = officer.table("What the import would do");
    officer.tabs()->setCurrentIndex(2);
    const auto cell = [&](int row, PreviewModel::Column column) {
        return preview->model()->index(row, column);
    };
    preview->setFocus();
    for (const int row : {0, 1}) {
        preview->setCurrentIndex(cell(row, PreviewModel::OfSheet));
        QTest::keyClick(preview, Qt::Key_Space);
        REQUIRE(Importer::seen([&] {
            return cell(row, PreviewModel::Outcome).data() == "left out"
                   && !officer.importButton()->isHidden();
        }));
        CHECK(preview->currentIndex().row() == row);
        CHECK(cell(row, PreviewModel::OfSheet).data(Qt::CheckStateRole) == Qt::Unchecked);
    }
    QTest::keyClick(preview, Qt::Key_Space);
    REQUIRE(Importer::seen([&] { return cell(1, PreviewModel::Outcome).data() == "added"; }));
    CHECK(officer.says("1 row(s) left out"));
    REQUIRE(Importer::seen([&] { return officer.importButton()->isEnabled(); }));
    QTest::keyClick(officer.importButton(), Qt::Key_Space);
    REQUIRE(Importer::seen([&] { return officer.says("Imported"); }));
    CHECK(officer.count("office") == 4);
}

TEST_CASE("a long sheet never holds the window up", "[window][returns]")
{
    QByteArray rows = "Code,Name of agency\n";
    for (int row = 0; row < 100'000; ++row)
        rows += "OFF-" + QByteArray::number(row) + ",Office number " + QByteArray::number(row) + '\n';
    Importer officer;
    const QString path = officer.file("many.csv", rows);
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    heart.callOnTimeout([&] { longest = std::max(longest, since.restart()); });
    heart.start(5);
    since.start();

    const auto ready = [&] { return officer.importButton()->isEnabled(); };
    CHECK(!ready());
    officer.page.take(path);
    REQUIRE(QTest::qWaitFor(ready, 120'000));
    auto *header = officer.page.findChild<QSpinBox *>("headerRow");
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Up); // another header: the columns are guessed anew
    CHECK(!ready());
    QTest::keyClick(header, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor(ready, 120'000));
    CHECK(officer.table("What the import would do")->model()->rowCount() == 100'000);
    auto *tabs = officer.tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
    }
    CAPTURE(longest);
    CHECK(longest < 400);
}

TEST_CASE("sheets are chosen by the reader's words and exported under their own", "[window][returns]")
{
    Importer officer;
    auto *sheets = officer.page.findChild<QListWidget *>();
    REQUIRE(sheets);
    for (int row = 0; row < sheets->count(); ++row)
        sheets->item(row)->setCheckState(Qt::Unchecked);
    const auto found = sheets->findItems("Yearly target of a KPI · kpi_targets", Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    sheets->setFocus();
    sheets->setCurrentItem(found.front());
    QTest::keyClick(sheets, Qt::Key_Space);
    CHECK(found.front()->checkState() == Qt::Checked);
    const QString target = officer.small.folder.filePath("targets.xlsx");
    Keyboard().willName(target);
    for (auto *button : officer.page.findChildren<QPushButton *>())
        if (button->text().contains("workbook"))
            button->click();
    CHECK(Importer::seen([&] { return officer.says("Exported to"); }));
    CHECK(QFile::exists(target));
}

TEST_CASE("an import without faults says that nothing is to be corrected", "[window][returns]")
{
    Importer officer;
    officer.page.take(officer.file("offices.csv", "code,name\nMOH,Health\n"));
    REQUIRE(Importer::seen([&] { return officer.says("Ready"); }));
    officer.tabs()->setCurrentIndex(1);
    CHECK(officer.says("Nothing is to be corrected."));
    CHECK_FALSE(officer.table("Cells to correct")->isVisible());
}
