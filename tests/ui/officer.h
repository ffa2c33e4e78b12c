// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dossiers.h"
#include "tests/ui/windowregister.h"
#include "ui/forms/gridview.h"
#include "ui/forms/messageline.h"
#include "ui/forms/treeview.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace mandate {

// A window on a register of its own, driven as an officer drives it: by keys and by the mouse.
struct Officer
{
    WindowRegister small;
    std::unique_ptr<Session> session = std::make_unique<Session>();
    std::unique_ptr<MainWindow> window = freshWindow();

    ~Officer()
    {
        window.reset();
        session.reset();
    }

    // As somebody's who never used the program.
    std::unique_ptr<MainWindow> freshWindow() const
    {
        QSettings().clear();
        return std::make_unique<MainWindow>(*session);
    }

    void open()
    {
        small.fill();
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->frame().goTo({PageKind::Cascade, {}, {}, {}});
        REQUIRE(seen([this] { return tree()->model()->rowCount() == 1; }));
    }

    template <typename Condition>
    static bool seen(Condition condition)
    {
        return QTest::qWaitFor(condition, 5'000);
    }

    template <typename Widget>
    Widget *find() const
    {
        Widget *found = window->findChild<Widget *>();
        REQUIRE(found);
        return found;
    }
    QTreeView *tree() const { return find<TreeView>(); }
    GridView *grid() const { return window->findChild<QWidget *>("priorities")->findChild<GridView *>(); }
    QPlainTextEdit *field(const QString &column) const { return window->findChild<QPlainTextEdit *>(column); }
    // To a section of the agreement that is open.
    void turnTo(const char *section) const
    {
        auto *tabs = window->findChild<QTabWidget *>("sections");
        tabs->setCurrentWidget(tabs->findChild<QWidget *>(QLatin1String(section)));
    }
    QString text(const QString &accessibleName) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->accessibleName() == accessibleName)
                return label->text();
        return "no such label";
    }
    bool says(const QString &words) const
    {
        for (const MessageLine *line : window->findChildren<MessageLine *>())
            if (line->isVisible() && line->text().contains(words))
                return true;
        return false;
    }

    QModelIndex row(const QString &code) const
    {
        const auto found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, code, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    // Walks to a row of the cascade and opens it with the keyboard.
    void expand(const QString &code, const QString &until)
    {
        REQUIRE(seen([&] { return row(code).isValid(); }));
        tree()->setFocus();
        tree()->setCurrentIndex(row(code));
        QTest::keyClick(tree(), Qt::Key_Right);
        CAPTURE(code, until);
        REQUIRE(seen([&] { return row(until).isValid(); }));
    }
    void openAgreement()
    {
        open();
        expand("PILLAR1", "NKRA1");
        expand("NKRA1", "SKRA1");
        expand("SKRA1", "MOA-1 · 1");
        expand("MOA-1 · 1", "1.1.1");
        tree()->setCurrentIndex(row("1.1.1"));
        QTest::keyClick(tree(), Qt::Key_Return);
        REQUIRE(seen([this] { return grid()->isVisible() && grid()->currentIndex().isValid(); }));
    }

    QModelIndex cell(const Uuid &record, GridColumn kind) const
    {
        return static_cast<PrioritiesModel *>(grid()->model())->indexOf(record, kind);
    }
    QString shownIn(const Uuid &record, GridColumn kind) const
    {
        return cell(record, kind).data().toString();
    }
    // Types over a cell, as the first key of a spreadsheet does, and leaves it with a key.
    void type(const QModelIndex &cell, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(cell);
        QTest::keyClicks(grid(), text.left(1));
        if (auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            QTest::keyClicks(editor, text.mid(1));
            QTest::keyClick(editor, end);
        }
        QCoreApplication::processEvents();
    }
    void press(const char *action) { window->findChild<QAction *>(QLatin1String(action))->trigger(); }
    Result<Dossier> stored() const
    {
        const auto asked = session->ask(
            [id = small.agreement.id](const Store &store) { return dossier(store.database(), id); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        return asked.result();
    }
};

} // namespace mandate
