// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowclosing.h"

#include "ui/look/metrics.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QLayout>

#include <utility>

namespace mandate {

WindowClosing::WindowClosing(Session &session, QWidget *window)
    : QuestionLine(window), m_session(session), m_window(window)
{
    setObjectName(QStringLiteral("closing"));
    layout()->setContentsMargins(space::Group, space::Between, space::Group, space::Between);
    window->installEventFilter(this);
    connect(&session, &Session::stateChanged, this, &WindowClosing::follow);
    connect(&session, &Session::hangingChanged, this, &WindowClosing::follow);
    connect(this, &QuestionLine::closed, this, [this] { m_isWanted = false; });
}

bool WindowClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || watched != m_window || !m_session.isBusy())
        return QuestionLine::eventFilter(watched, event);
    event->ignore();
    if (!std::exchange(m_isWanted, true) && !isOpen())
        askToWait();
    return true;
}

void WindowClosing::askToWait()
{
    ask(tr("A change is still being written, or the register's place does not answer. The window closes by "
           "itself as soon as it is saved. If you close it now, it is not known whether the last change is "
           "saved: look at the audit trail when you open the register again."),
        {tr("Wait, then close"), tr("Stay"), tr("Close now")}, [this](int answer) {
            m_isWanted = answer == 0;
            if (answer == 2)
                emit m_session.leftBehind();
            follow();
        });
}

// What was not saved is first to be read.
void WindowClosing::follow()
{
    if (!m_isWanted || m_session.isBusy())
        return;
    m_isWanted = false;
    clear();
    if (m_session.state() != Session::State::NotSaved)
        m_window->close();
}

} // namespace mandate
