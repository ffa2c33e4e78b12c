// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordform.h"
#include "ui/shell/helppage.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/pagetable.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

using namespace mandate;

namespace {

QString currentTitle(const HelpWindow &help)
{
    return help.findChild<QListWidget *>()->currentItem()->text();
}

// How wide the first picture of the page is drawn.
int pictureWidth(const HelpPage &page)
{
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isImageFormat()) {
                const QUrl name = page.source().resolved(part.fragment().charFormat().toImageFormat().name());
                const auto pixmap =
                    page.document()->resource(QTextDocument::ImageResource, name).value<QPixmap>();
                return int(pixmap.width() / pixmap.devicePixelRatio());
            }
    return 0;
}

QStringList unexplained(const QWidget &window)
{
    QStringList fields;
    for (const RecordForm *form : window.findChildren<RecordForm *>())
        for (const FieldEditor *field : form->findChildren<FieldEditor *>())
            if (field->whatsThis().isEmpty())
                fields += QString::fromLatin1(form->parentWidget()->metaObject()->className()) + u' '
                          + field->findChild<QWidget *>()->accessibleName();
    return fields;
}

} // namespace

TEST_CASE("a link turns the list of the help along, and back", "[help]")
{
    HelpWindow help;
    help.open("start");
    auto *page = help.findChild<HelpPage *>();
    QTest::keyClick(page, Qt::Key_Tab); // the first link
    QTest::keyClick(page, Qt::Key_Return);
    CHECK(help.topic() == "search");
    CHECK(page->document()->toPlainText().startsWith(currentTitle(help)));
    QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
    CHECK(help.topic() == "start");
}

TEST_CASE("words narrow the help and are marked in its page", "[help]")
{
    HelpWindow help;
    help.open("start");
    auto *find = help.findChild<QLineEdit *>();
    auto *topics = help.findChild<QListWidget *>();
    auto *page = help.findChild<HelpPage *>();
    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find, "fingerprint");
    CHECK(help.topic() == "signing");
    CHECK(topics->item(0)->isHidden());
    REQUIRE(page->extraSelections().size() == 1);
    CHECK(page->extraSelections().front().cursor.selectedText() == "fingerprint");
    find->clear();
    CHECK_FALSE(topics->item(0)->isHidden());
    CHECK(page->extraSelections().isEmpty());
}

TEST_CASE("the pictures of the help are as wide as its page at most", "[help]")
{
    HelpWindow help;
    help.resize(1400, 800);
    help.open("overview");
    auto *page = help.findChild<HelpPage *>();
    REQUIRE(QTest::qWaitForWindowExposed(&help));
    CHECK(QTest::qWaitFor([&] { return pictureWidth(*page) == 820; }));
    help.resize(700, 800);
    CHECK(QTest::qWaitFor([&] { return pictureWidth(*page) < 600 && pictureWidth(*page) > 200; }));
    CHECK(page->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("F1 opens the page of the help that speaks of the place one is in", "[help]")
{
    Officer officer;
    officer.openAgreement();
    QTest::keyClick(officer.grid(), Qt::Key_F1);
    auto *help = officer.find<HelpWindow>();
    CHECK(help->topic() == "priorities");
    officer.turnTo("trends");
    CHECK(HelpWindow::topicOf(officer.window->findChild<QWidget *>("trends")) == "sections");
    for (const auto &[kind, page] : officer.window->frame().pages())
        CHECK(HelpWindow::topicOf(page) == page->objectName());
    CHECK(HelpWindow::topicOf(officer.window->findChild<QWidget *>("start")) == "start");
    CHECK(HelpWindow::topicOf(officer.window.get()).isEmpty());
}

TEST_CASE("every field of every form says what it means", "[help]")
{
    Officer officer;
    officer.openAgreement();
    officer.window->frame().goTo({PageKind::Cascade, {}, {}, {}});
    officer.expand("SKRA1", "KPI1");
    for (const char *code : {"11FYP", "PILLAR1", "NKRA1", "KPI1"}) {
        const auto before = officer.window->findChildren<RecordForm *>().size();
        officer.tree()->setCurrentIndex(officer.row(code));
        CAPTURE(code);
        REQUIRE(officer.seen([&] { return officer.window->findChildren<RecordForm *>().size() >= before; }));
        QTest::qWait(100);
    }
    CHECK(officer.window->findChildren<RecordForm *>().size() >= 9);
    CHECK(unexplained(*officer.window).join(", ") == "");
}
