// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/seal.h"
#include "tests/ui/officer.h"
#include "tests/ui/print/printed.h"
#include "ui/forms/pointslist.h"
#include "ui/forms/signingdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTimer>

using namespace mandate;

namespace {

// Enters a path into the next file dialog that opens. Set and not typed, as its list of completions would
// take the key that ends it.
void answerFileDialog(const QString &path)
{
    auto *waiting = new QTimer(qApp);
    waiting->setInterval(20);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiting->deleteLater();
        auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    waiting->start();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Offscreen no window manager gives the focus back once a dialog is gone.
void activate(const Officer &officer)
{
    officer.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(officer.window.get()));
}

// Ctrl+Shift+P to a file of this name, read back.
Printed saved(const Officer &officer, const char *name)
{
    const QString path = officer.small.folder.filePath(QLatin1String(name));
    activate(officer);
    answerFileDialog(path);
    QTest::keyClick(officer.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Officer::seen([&] { return QFile::exists(path); }));
    return readBack(path);
}

SigningDialog *startSigning(const Officer &officer)
{
    activate(officer);
    QTest::keyClick(officer.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = officer.window->findChild<SigningDialog *>();
    REQUIRE(dialog);
    REQUIRE(Officer::seen([&] { return dialog->isVisible(); }));
    return dialog;
}

QLineEdit *line(const SigningDialog *dialog, const QString &name)
{
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>())
        if (each->accessibleName() == name)
            return each;
    FAIL("the dialog does not ask for " << name.toStdString());
    return nullptr;
}

void type(const SigningDialog *dialog, const QString &name, const QString &text)
{
    QLineEdit *field = line(dialog, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return); // ends the field, and begins nothing that cannot be undone
    CHECK_FALSE(field->hasFocus());
    CHECK(dialog->isVisible());
}

void freeze(const SigningDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().startsWith(QLatin1String("&Freeze"))) {
            button->setFocus();
            return QTest::keyClick(button, Qt::Key_Space);
        }
    FAIL("nothing to freeze with");
}

} // namespace

TEST_CASE("an agreement is printed, signed by both parties, kept as a scan and closed", "[window][signing]")
{
    Officer officer;
    officer.openAgreement();
    const Printed draft = saved(officer, "draft.pdf");
    CHECK(draft.bytes.startsWith("%PDF"));
    for (const char *text : {"Cereals", "195,000", "Cabinet Office", "Ministry of Agriculture", "Draft"}) {
        CAPTURE(text);
        CHECK(draft.says(text));
    }
    const QString scan = officer.small.folder.filePath("signed.png");
    QFile(officer.small.folder.filePath("draft.pdf")).copy(scan);

    SigningDialog *dialog = startSigning(officer);
    type(dialog, "First party, name", "Dasho Karma");
    type(dialog, "First party, place", "Thimphu");
    type(dialog, "First party, date", "2014-07-15");
    CHECK(line(dialog, "Second party, place")->text() == "Thimphu"); // most sign together
    type(dialog, "Second party, name", "Lyonpo Yeshey");
    type(dialog, "Second party, post", "Minister");
    type(dialog, "Second party, place", "Paro");
    type(dialog, "Second party, date", "2014-07-18");
    type(dialog, "Scan of the signed paper", scan);
    freeze(dialog);
    REQUIRE(officer.seen([&] { return officer.says("Signed on"); }));

    const Dossier stored = officer.stored().value();
    REQUIRE(stored.signatures.size() == 2);
    CHECK(stored.versions.back().frozenOn == QDate(2014, 7, 18));
    for (const Signature &signature : stored.signatures) {
        const bool isFirst = signature.party == Party::First;
        CHECK(signature.name == (isFirst ? "Dasho Karma" : "Lyonpo Yeshey"));
        CHECK(signature.place == (isFirst ? "Thimphu" : "Paro"));
        CHECK(signature.signedOn == QDate(2014, 7, isFirst ? 15 : 18));
        CHECK_FALSE(signature.scan.isNull());
    }

    const Printed sealed = saved(officer, "sealed.pdf");
    for (const QString &text : {QString("Dasho Karma"), QString("Lyonpo Yeshey"), QString("Paro"),
                                QString("195,000"), sealOf(stored.agreement.code, stored.versions.back())}) {
        CAPTURE(text);
        CHECK(sealed.says(text));
    }

    const QString again = officer.small.folder.filePath("again.png");
    answerFileDialog(again);
    officer.press("scan");
    REQUIRE(officer.seen([&] { return QFile::exists(again); }));
    CHECK(content(again) == content(scan));
}

TEST_CASE("what is signed is closed and says why and who can help", "[window][signing]")
{
    Officer officer;
    officer.openAgreement();
    SigningDialog *dialog = startSigning(officer);
    type(dialog, "First party, name", "Dasho Karma");
    type(dialog, "Second party, name", "Lyonpo Yeshey");
    freeze(dialog);
    REQUIRE(officer.seen([&] { return officer.says("officer who keeps the register can help"); }));
    const Uuid cereals = officer.small.cereals.id.uuid;
    officer.type(officer.cell(cereals, GridColumn::Weight), "5");
    CHECK(officer.shownIn(cereals, GridColumn::Weight) == "60.00");
    officer.turnTo("vision");
    QPlainTextEdit *vision = officer.field("vision");
    vision->setFocus();
    QTest::keyClicks(vision, "Too late");
    CHECK(vision->toPlainText() == officer.small.agreement.vision);
    activate(officer);
    QTest::keyClick(officer.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(officer.says("signed already"));
}

TEST_CASE("a signature that makes no sense is refused beside its field and the rest is kept",
          "[window][signing]")
{
    const auto [field, typed, sentence] = GENERATE(table<const char *, const char *, const char *>({
        {"First party, name", "", "Say who signed for Cabinet Office"},
        {"Second party, name", "  ", "Say who signed for Ministry of Agriculture"},
        {"First party, date", "2014-02-30", "2014-02-30"},
        {"Second party, date", "", "Say on which day Ministry of Agriculture signed"},
        {"Second party, date", "2999-01-01", "still to come"},
        {"Scan of the signed paper", "/nowhere/scan.pdf", "cannot be read"},
    }));
    Officer officer;
    officer.openAgreement();
    SigningDialog *dialog = startSigning(officer);
    type(dialog, "First party, name", "Dasho Karma");
    type(dialog, "Second party, name", "Lyonpo Yeshey");
    type(dialog, "First party, place", "Thimphu");
    type(dialog, field, typed);
    freeze(dialog);
    CAPTURE(field, sentence);
    CHECK(dialog->isVisible());
    CHECK(officer.says(sentence));
    CHECK(dialog->focusWidget() == line(dialog, field));
    CHECK(line(dialog, "First party, place")->text() == "Thimphu");
    CHECK_FALSE(officer.stored()->isSigned());
}

TEST_CASE("what forbids signing leads to its cell", "[window][signing]")
{
    enum class Fault { Weights, Parts, Unit };
    const auto [fault, words, number, column] =
        GENERATE(table<Fault, const char *, const char *, GridColumn>({
            {Fault::Weights, "weigh", "1", GridColumn::Weight},
            {Fault::Parts, "unallocated", "1.1.1", GridColumn::Level1},
            {Fault::Unit, "unit", "1.1.2", GridColumn::Unit},
        }));
    CAPTURE(words);
    Officer officer;
    if (fault == Fault::Weights)
        officer.small.losses.weight = SmallRegister::weight(30);
    if (fault == Fault::Unit)
        officer.small.losses.unit.clear();
    officer.openAgreement();
    if (fault == Fault::Parts) {
        TargetPart part;
        part.id = TargetPartId::create();
        part.indicator = officer.small.cereals.id;
        part.party = officer.small.ministry.id.uuid;
        part.quantity.value = "100000";
        Save save("A part");
        save.add(part);
        const auto saved = officer.session->commit(std::move(save));
        REQUIRE(officer.seen([&] { return saved.isFinished(); }));
        REQUIRE(saved.result());
        REQUIRE(officer.seen([&] {
            return !officer.find<PointsList>()->findItems("unallocated", Qt::MatchContains).isEmpty();
        }));
    }
    SigningDialog *dialog = startSigning(officer);
    CHECK(officer.says("It cannot be signed yet"));
    auto *points = dialog->findChild<PointsList *>();
    const auto found = points->findItems(QLatin1String(words), Qt::MatchContains);
    REQUIRE_FALSE(found.isEmpty());
    points->setFocus();
    points->setCurrentItem(found.front());
    QTest::keyClick(points, Qt::Key_Return);
    REQUIRE(officer.seen([&] { return officer.window->focusWidget() == officer.grid(); }));
    const QModelIndex cell = officer.grid()->currentIndex();
    CHECK(cell.siblingAtColumn(int(GridColumn::Number)).data().toString().section(u' ', 0, 0) == number);
    if (fault != Fault::Parts) // the target is no column of this scheme
        CHECK(static_cast<PrioritiesModel *>(officer.grid()->model())->kindAt(cell.column()) == column);
    CHECK_FALSE(officer.stored()->isSigned());
}
