// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/finderpanel.h"
#include "ui/models/cascademodel.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>

namespace mandate {

// An officer who works on the cascade, opened down to an agreement.
struct Planner : Officer
{
    Planner()
    {
        open();
        expand("PILLAR1", "NKRA1");
        expand("NKRA1", "SKRA1");
        expand("SKRA1", "MOA-1 · 1");
    }

    void choose(const QString &code)
    {
        CAPTURE(code);
        REQUIRE(seen([&] { return row(code).isValid(); }));
        tree()->setFocus();
        tree()->setCurrentIndex(row(code));
    }
    QString cellOf(const QString &code, CascadeModel::Column column) const
    {
        return row(code).siblingAtColumn(column).data().toString();
    }
    // Whether the tree takes it; what it said before is kept.
    bool drag(const char *child, const char *parent, Qt::KeyboardModifiers keys = {})
    {
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData({row(child)}));
        const QPoint place = tree()->visualRect(row(parent)).center();
        QDragEnterEvent enter(place, Qt::LinkAction | Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDragMoveEvent move(place, Qt::LinkAction | Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(tree()->viewport(), &move);
        if (!move.isAccepted())
            return false;
        hint = text("Where the chosen row stands");
        QDropEvent event(place, Qt::LinkAction | Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(tree()->viewport(), &event);
        return event.isAccepted();
    }
    QString hint;
    AskPanel *asked() const { return window->frame().page()->findChild<AskPanel *>(); }
    FinderPanel *finder() const { return window->findChild<FinderPanel *>(); }
    // As into a spreadsheet: the first key replaces what stands there.
    static void typeInto(QTableView *table, int row, int column, const QString &text)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClicks(table, text.left(1));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        REQUIRE(table->isAncestorOf(editor));
        CHECK(editor->text() == text.left(1));
        QTest::keyClicks(editor, text.mid(1));
        CHECK(editor->text() == text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename Record>
    std::vector<Record> stored(const char *condition) const
    {
        const auto answer = session->ask(
            [condition](const Store &store) { return records<Record>(store.database(), condition); });
        REQUIRE(seen([&answer] { return answer.isFinished(); }));
        REQUIRE(answer.result());
        return *answer.result();
    }
    template <typename Widget>
    Widget *shownOne() const
    {
        for (Widget *widget : window->findChildren<Widget *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
};

} // namespace mandate
