// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frontdoor.h"

#include "ui/forms/signinpanel.h"
#include "ui/session/answer.h"
#include "ui/session/preferences.h"
#include "ui/shell/cover.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

#include <utility>

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

bool isCoverable(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return window.isVisible() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool);
}

// A choice or a menu that is open closes, a dialog that asks for a file is left: it is not ours to cover, and
// nothing but a name is lost with it.
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
        files->reject();
    QToolTip::hideText();
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
    listenTo(*m_panel);
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

void FrontDoor::lock()
{
    if (!m_session.authority() || m_isShut)
        return;
    m_isLocked = true;
    closePopups();
    m_focus = m_window.focusWidget();
    m_faces.setFocus(Qt::PopupFocusReason); // so that nobody takes what is half typed for finished
    m_panel->askAgain(m_session.authority()->name, m_session.authority()->shownName);
    shutDoor();
    coverOthers();
}

void FrontDoor::shutDoor()
{
    m_isShut = true;
    m_window.menuBar()->setEnabled(false);
    m_window.setAcceptDrops(false);
    m_faces.setCurrentWidget(m_panel);
    emit shut();
}

// Windows of the main kind have a door of their own, those on the past among them.
void FrontDoor::coverOthers()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == &m_window)
            continue;
        if (auto *door = window->findChild<FrontDoor *>(); door && window->isVisible())
            door->lock();
        else
            cover(*window);
    }
    if (QWidget *asking = QApplication::activeModalWidget())
        for (const QPointer<Cover> &each : m_covers)
            if (each && &each->covered() == asking)
                each->panel().setFocus();
}

// Those that belong to this window, or to none.
bool FrontDoor::isOurs(const QWidget &window) const
{
    const QWidget *last = &window;
    while (last->parentWidget())
        last = last->parentWidget()->window();
    return last == &m_window || !last->findChild<FrontDoor *>();
}

void FrontDoor::cover(QWidget &window)
{
    const bool isCovered = window.findChild<Cover *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
    if (isCovered || !isCoverable(window) || !isOurs(window))
        return;
    auto *cover = new Cover(window, m_session.authority()->name, m_session.authority()->shownName);
    listenTo(cover->panel());
    m_covers.emplace_back(cover);
}

std::vector<SignInPanel *> FrontDoor::panels() const
{
    std::vector<SignInPanel *> panels{m_panel};
    for (const QPointer<Cover> &cover : m_covers)
        if (cover)
            panels.push_back(&cover->panel());
    return panels;
}

void FrontDoor::listenTo(const SignInPanel &panel)
{
    connect(&panel, &SignInPanel::answered, this, &FrontDoor::enter);
    connect(&panel, &SignInPanel::left, this, &FrontDoor::leave);
}

void FrontDoor::enter(const QString &name, const QString &password)
{
    for (SignInPanel *panel : panels())
        panel->wait();
    whenAnswered(m_session.signIn(name, password), this,
                 [this, name](const Result<void> &done) { take(name, done); });
}

void FrontDoor::take(const QString &name, const Result<void> &done)
{
    if (!done) {
        for (SignInPanel *panel : panels())
            panel->refuse(done.error().message);
        return;
    }
    QSettings().setValue(LastName, name);
    openDoor();
}

// Whoever comes instead finds nothing of what somebody else had open.
void FrontDoor::leave()
{
    for (const QPointer<Cover> &cover : std::exchange(m_covers, {}))
        if (cover) {
            cover->covered().close();
            if (cover) // a window that is kept is not covered when it is shown again
                cover->lift();
        }
    m_isLocked = false;
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
    for (const QPointer<Cover> &cover : std::exchange(m_covers, {}))
        if (cover)
            cover->lift();
    if (std::exchange(m_isLocked, false) && m_focus)
        m_focus->setFocus(Qt::PopupFocusReason);
}

// What may be done before anybody has signed in.
bool FrontDoor::isForShut(const QObject &object) const
{
    const QStringList actions{QStringLiteral("open"), QStringLiteral("quit"), QStringLiteral("help")};
    for (const QObject *at = &object; at; at = at->parent())
        if (qobject_cast<const SignInPanel *>(at))
            return true;
    return !object.isWidgetType() && actions.contains(object.objectName());
}

// A window that opens while it is locked, as a report that was asked for before does, is covered as it comes.
bool FrontDoor::eventFilter(QObject *object, QEvent *event)
{
    if (m_idle->interval() > 0 && isUse(*event))
        m_idle->start();
    if (m_isShut && event->type() == QEvent::Shortcut && !isForShut(*object))
        return true;
    if (m_isLocked && event->type() == QEvent::Show && object->isWidgetType())
        if (auto *window = static_cast<QWidget *>(object); window->isWindow() && window != &m_window)
            cover(*window);
    return QObject::eventFilter(object, event);
}

} // namespace mandate
