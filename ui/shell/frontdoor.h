// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QStackedWidget;
class QTimer;

namespace mandate {

class Cover;
class SignInPanel;
struct Preferences;

// Stands before the pages of a shared register until somebody has signed in, and again when nobody used the
// window for a while. What lies behind keeps its state, half-typed as it is; no shortcut and no menu reaches
// it meanwhile. Dialogs, previews, the help and windows on the past are covered along with it.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    FrontDoor(Session &session, QStackedWidget &faces, QMainWindow &window);

    void prefer(const Preferences &preferences);
    void lock();
    bool isShut() const { return m_isShut; }

signals:
    // The pages are to be hidden, or may be shown again.
    void shut();
    void opened();
    // Another register is wanted instead.
    void openWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void ask();
    void shutDoor();
    void coverOthers();
    void cover(QWidget &window);
    bool isOurs(const QWidget &window) const;
    std::vector<SignInPanel *> panels() const;
    void listenTo(const SignInPanel &panel);
    void enter(const QString &name, const QString &password);
    void take(const QString &name, const Result<void> &done);
    void leave();
    void openDoor();
    bool isForShut(const QObject &object) const;

    Session &m_session;
    QStackedWidget &m_faces;
    QMainWindow &m_window;
    SignInPanel *m_panel;
    QTimer *m_idle;
    QPointer<QWidget> m_focus; // where somebody was typing when it locked
    std::vector<QPointer<Cover>> m_covers;
    bool m_isShut = false;
    bool m_isLocked = false; // somebody is signed in, but not there
};

} // namespace mandate
