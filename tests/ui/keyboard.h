// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testing.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace mandate {

// Keys go where an officer's keys go: to what popped up, else to what has the focus. There is no other way to
// anything.
class Keyboard
{
public:
    static QWidget *focused()
    {
        if (!QApplication::activeWindow())
            giveBackFocus();
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : QApplication::activeWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *receiver = focused();
        REQUIRE(receiver);
        QTest::keyClick(receiver, key, modifiers);
        QCoreApplication::processEvents();
    }

    void type(const QString &text) const
    {
        for (const QChar c : text) {
            QTest::keyClicks(focused(), c);
            QCoreApplication::processEvents();
        }
    }

    // Tab by Tab to the first control that is meant.
    template <typename Control, typename Meant>
    Control *tabTo(Meant isMeant) const
    {
        constexpr int Most = 80;
        QStringList passed;
        for (int step = 0; step < Most; ++step) {
            auto *control = qobject_cast<Control *>(QApplication::focusWidget());
            if (control && isMeant(*control))
                return control;
            const QWidget *here = focused();
            passed += QLatin1String(here->metaObject()->className()) + u' ' + here->accessibleName()
                      + here->property("text").toString();
            press(Qt::Key_Tab);
        }
        FAIL("Tab never leads there but to " << passed.mid(0, 30).join(", ").toStdString());
        return nullptr;
    }
    template <typename Control>
    Control *tabTo(const char *name) const
    {
        CAPTURE(name);
        return tabTo<Control>([wanted = QString::fromUtf8(name)](const QWidget &control) {
            const QString text = control.property("text").toString().remove(u'&');
            return text == wanted || control.accessibleName() == wanted;
        });
    }

    // As a desktop does once a dialog is gone; the platform of the tests does not.
    static void giveBackFocus()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->windowType() == Qt::Window) {
                window->activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(window));
            }
    }

    // Types a file's name into the dialog that the next keys open.
    void willName(const QString &path) const
    {
        auto *waiting = new QTimer(qApp);
        QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || !qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                return;
            waiting->deleteLater();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), path);
            QTest::keyClick(focused(), Qt::Key_Return);
        });
        waiting->start(20);
    }
};

} // namespace mandate
