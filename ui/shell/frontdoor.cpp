// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frontdoor.h"

#include "ui/forms/signinpanel.h"
#include "ui/session/answer.h"
#include "ui/session/preferences.h"

#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace mandate {

namespace {

constexpr QLatin1String LastName("signIn/name");

bool isUse(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

} // namespace

FrontDoor::FrontDoor(Session &session, QStackedWidget &faces, QMainWindow &window)
    : QObject(&window),
      m_session(session),
      m_faces(faces),
      m_window(window),
      m_panel(new SignInPanel(&window)),
      m_idle(new QTimer(this))
{
    m_faces.addWidget(m_panel);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &FrontDoor::lock);
    connect(&session, &Session::signInNeeded, this, &FrontDoor::ask);
    connect(&session, &Session::opened, this, &FrontDoor::openDoor);
    connect(m_panel, &SignInPanel::answered, this, &FrontDoor::enter);
    connect(m_panel, &SignInPanel::left, this, &FrontDoor::leave);
    prefer(readPreferences());
    qApp->installEventFilter(this);
}

void FrontDoor::prefer(const Preferences &preferences)
{
    m_idle->setInterval(preferences.lockAfter * 60'000);
    if (preferences.lockAfter > 0)
        m_idle->start();
    else
        m_idle->stop();
}

// Sign-in names are not secret, passwords are never kept.
void FrontDoor::ask()
{
    m_panel->ask(QFileInfo(m_session.path()).fileName(), QSettings().value(LastName).toString());
    shutDoor();
}

// A question that is open above the window is answered first.
void FrontDoor::lock()
{
    if (!m_session.authority() || m_isShut)
        return;
    if (QApplication::activeModalWidget())
        return m_idle->start();
    m_panel->askAgain(m_session.authority()->name, m_session.authority()->shownName);
    shutDoor();
}

void FrontDoor::shutDoor()
{
    m_isShut = true;
    m_window.menuBar()->setEnabled(false);
    m_window.setAcceptDrops(false);
    m_faces.setCurrentWidget(m_panel);
    emit shut();
}

void FrontDoor::enter(const QString &name, const QString &password)
{
    m_panel->wait();
    whenAnswered(m_session.signIn(name, password), this,
                 [this, name](const Result<void> &done) { take(name, done); });
}

void FrontDoor::take(const QString &name, const Result<void> &done)
{
    if (!done)
        return m_panel->refuse(done.error().message);
    QSettings().setValue(LastName, name);
    openDoor();
}

void FrontDoor::leave()
{
    if (m_session.authority())
        return m_session.signOut();
    emit openWanted();
}

void FrontDoor::openDoor()
{
    if (!m_isShut)
        return;
    m_isShut = false;
    m_window.menuBar()->setEnabled(true);
    m_window.setAcceptDrops(true);
    emit opened();
}

// What may be done before anybody has signed in.
bool FrontDoor::isForShut(const QObject &object) const
{
    const auto *widget = qobject_cast<const QWidget *>(&object);
    const QStringList actions{QStringLiteral("open"), QStringLiteral("quit"), QStringLiteral("help")};
    return widget ? m_panel->isAncestorOf(widget) : actions.contains(object.objectName());
}

bool FrontDoor::eventFilter(QObject *object, QEvent *event)
{
    if (m_idle->interval() > 0 && isUse(*event))
        m_idle->start();
    if (m_isShut && event->type() == QEvent::Shortcut && !isForShut(*object))
        return true;
    return QObject::eventFilter(object, event);
}

} // namespace mandate
