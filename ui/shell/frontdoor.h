// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>

class QMainWindow;
class QStackedWidget;
class QTimer;

namespace mandate {

class SignInPanel;
struct Preferences;

// Stands before the pages of a shared register until somebody has signed in, and again when nobody used the
// window for a while. What lies behind keeps its state; no shortcut and no menu reaches it meanwhile.
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
    bool m_isShut = false;
};

} // namespace mandate
