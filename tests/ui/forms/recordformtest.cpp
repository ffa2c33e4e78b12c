// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/plan/requirement.h"
#include "tests/ui/windowregister.h"
#include "ui/forms/messageline.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace mandate;

namespace {

// A requirement of the small register in a form that is typed into.
struct Desk
{
    WindowRegister small;
    Requirement requirement;
    Session session;
    std::vector<std::pair<QString, RecordChange>> edits;
    std::unique_ptr<RecordForm> form;

    Desk()
    {
        requirement.id = RequirementId::create();
        requirement.indicator = small.cereals.id;
        requirement.office = small.centre.id;
        requirement.requirement = "Seed";
        small.fill();
        session.open(small.path);
        form = std::make_unique<RecordForm>(
            session, describe<Requirement>(),
            std::vector<FormField>{{"requirement", 3}, {"quantity"}, {"due"}, {"office"}, {"state"}});
        QObject::connect(form.get(), &RecordForm::edited, form.get(),
                         [this](const QString &column, const RecordChange &change) {
                             edits.emplace_back(column, change);
                         });
        form->resize(700, 500);
        form->show(requirement);
        form->QWidget::show();
        form->activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(form.get()));
    }

    template <typename Widget>
    Widget *at(const char *column) const
    {
        auto *found = form->findChild<Widget *>(QLatin1String(column));
        REQUIRE(found);
        return found;
    }
    void type(QWidget *into, const QString &text, Qt::Key end = Qt::Key_Tab)
    {
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(into, Qt::Key_Delete);
        QTest::keyClicks(into, text);
        QTest::keyClick(into, end);
    }
    bool says(const QString &words) const
    {
        for (const MessageLine *line : form->findChildren<MessageLine *>())
            if (line->isVisible() && line->text().contains(words))
                return true;
        return false;
    }
    Requirement after() const { return fromRow<Requirement>(form->row()).value(); }
};

} // namespace

TEST_CASE("each field is told as it is left, and nothing else", "[forms]")
{
    Desk desk;
    desk.type(desk.at<QPlainTextEdit>("requirement"), "Seed of maize");
    REQUIRE(desk.edits.size() == 1);
    CHECK(desk.edits[0].first == "requirement");
    REQUIRE(desk.edits[0].second.edits.size() == 1);
    CHECK(text(desk.edits[0].second.edits[0].seen) == "Seed");
    CHECK(text(desk.edits[0].second.edits[0].next) == "Seed of maize");
    CHECK(desk.form->focusWidget() == desk.at<QLineEdit>("quantity"));
    desk.type(desk.at<QLineEdit>("due"), "2015-03-31", Qt::Key_Return);
    REQUIRE(desk.edits.size() == 2);
    CHECK(desk.after().due == QDate(2015, 3, 31));
    QTest::keyClick(desk.at<QLineEdit>("due"), Qt::Key_Tab);
    CHECK(desk.edits.size() == 2);
}

TEST_CASE("an impossible date keeps its text and is refused beside it", "[forms]")
{
    Desk desk;
    auto *due = desk.at<QLineEdit>("due");
    desk.type(due, "2015-02-30");
    CHECK(desk.edits.empty());
    CHECK(due->text() == "2015-02-30");
    CHECK(desk.says("2015-02-30"));
    desk.form->show(desk.requirement); // news of something else
    CHECK(due->text() == "2015-02-30");
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Escape);
    CHECK(due->text().isEmpty());
    CHECK_FALSE(desk.says("2015-02-30"));
}

TEST_CASE("an office is found by a part of its name", "[forms]")
{
    Desk desk;
    auto *office = desk.at<QLineEdit>("office");
    REQUIRE(QTest::qWaitFor([&] { return office->text() == "CO Cabinet Office"; }));
    office->setFocus();
    QTest::keyClick(office, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(office, "agricul");
    auto *hits = desk.form->findChild<QCompleter *>();
    REQUIRE(QTest::qWaitFor([&] { return hits->popup()->isVisible(); }));
    QTest::keyClick(hits->popup(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.edits.size() == 1; }));
    CHECK(desk.after().office == desk.small.ministry.id);
    CHECK(office->text() == "MOA Ministry of Agriculture");
}

TEST_CASE("an office that nobody knows is refused and kept", "[forms]")
{
    Desk desk;
    auto *office = desk.at<QLineEdit>("office");
    desk.type(office, "Ministry of Magic");
    CHECK(desk.edits.empty());
    CHECK(desk.says("Ministry of Magic"));
    CHECK(office->text() == "Ministry of Magic");
}

TEST_CASE("a failed save keeps what was typed and says why", "[forms]")
{
    Desk desk;
    desk.type(desk.at<QLineEdit>("quantity"), "40 t");
    REQUIRE(desk.edits.size() == 1);
    desk.form->settle("quantity", failure(Error::Kind::Unwritable, "The disk is full."));
    desk.form->show(desk.requirement); // as the register has it
    CHECK(desk.at<QLineEdit>("quantity")->text() == "40 t");
    CHECK(desk.says("The disk is full."));
    desk.type(desk.at<QLineEdit>("quantity"), "41 t");
    CHECK(desk.edits.size() == 2);
    desk.form->settle("quantity", SaveId::create());
    CHECK_FALSE(desk.says("The disk is full."));
}

TEST_CASE("a refused text outlasts passing through its field before the register is read anew", "[forms]")
{
    Desk desk;
    auto *quantity = desk.at<QLineEdit>("quantity");
    desk.type(quantity, "40 t");
    REQUIRE(desk.edits.size() == 1);
    desk.form->settle("quantity", failure(Error::Kind::Unwritable, "The disk is full."));
    quantity->setFocus();
    QTest::keyClick(quantity, Qt::Key_Tab);
    desk.form->show(desk.requirement);
    CHECK(quantity->text() == "40 t");
    CHECK(desk.says("The disk is full."));
}

TEST_CASE("a third text is written over the value that was told, read anew or not", "[forms]")
{
    Desk desk;
    auto *quantity = desk.at<QLineEdit>("quantity");
    desk.type(quantity, "40 t");
    REQUIRE(desk.edits.size() == 1);
    Error contested{Error::Kind::Conflict, "Somebody else was quicker.", {}};
    const auto position = std::size_t(describe<Requirement>().indexOf(u"quantity"));
    contested.contests = {{"Quantity",
                           "requirement",
                           "",
                           "30 t",
                           "40 t",
                           {},
                           desk.requirement.id.uuid,
                           position,
                           QString("30 t")}};
    desk.form->settle("quantity", tl::unexpected(contested));
    CHECK(quantity->text() == "40 t");
    desk.type(quantity, "50 t");
    REQUIRE(desk.edits.size() == 2);
    CHECK(text(desk.edits[1].second.edits[0].seen) == "30 t");
    CHECK(text(desk.edits[1].second.edits[0].next) == "50 t");
}

TEST_CASE("another record takes the place of one that is being typed into, and loses nothing", "[forms]")
{
    Desk desk;
    auto *quantity = desk.at<QLineEdit>("quantity");
    quantity->setFocus();
    QTest::keyClicks(quantity, "40 t");
    Requirement other = desk.requirement;
    other.id = RequirementId::create();
    other.quantity = "7 t";
    desk.form->show(other);
    REQUIRE(desk.edits.size() == 1);
    CHECK(desk.edits[0].second.id == desk.requirement.id.uuid);
    CHECK(quantity->text() == "7 t");
}

TEST_CASE("what is for reading only can be reached and not typed into", "[forms]")
{
    Desk desk;
    desk.form->show(rowOf(desk.requirement), "Signed.");
    auto *text = desk.at<QPlainTextEdit>("requirement");
    text->setFocus();
    CHECK(text->hasFocus());
    QTest::keyClicks(text, "x");
    QTest::keyClick(text, Qt::Key_Tab);
    CHECK(text->toPlainText() == "Seed");
    CHECK(desk.edits.empty());
    auto *state = desk.at<QComboBox>("state");
    const QString before = state->currentText();
    state->setFocus();
    CHECK(state->hasFocus());
    QTest::keyClick(state, Qt::Key_Down);
    QTest::keyClick(state, Qt::Key_Space);
    CHECK(state->currentText() == before);
    CHECK_FALSE(state->view()->isVisible());
    CHECK(desk.edits.empty());
}

TEST_CASE("a field has the room of its state's word until there is one", "[window][form]")
{
    Desk desk;
    auto *field = desk.at<QPlainTextEdit>("requirement");
    const auto right = [&] { return field->mapTo(desk.form.get(), field->rect().topRight()).x(); };
    REQUIRE(QTest::qWaitFor([&] { return right() > desk.form->width() - 8; }));
    desk.type(field, "Seed and tools");
    CHECK(QTest::qWaitFor([&] { return right() < desk.form->width() - 8; }));
}
