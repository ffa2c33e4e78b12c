// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/forms/elidedlabel.h"
#include "ui/look/metrics.h"
#include "ui/shell/frontdoor.h"
#include "ui/shell/personbutton.h"

#include <QDir>
#include <QFileInfo>

namespace mandate {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent),
      m_session(session),
      m_rows(new ElidedLabel(this)),
      m_file(new QLabel(this)),
      m_state(new QLabel(this))
{
    m_rows->setContentsMargins(space::Between, 0, 0, 0);
    m_rows->setAccessibleName(tr("What the list holds"));
    m_file->setAccessibleName(tr("Register"));
    m_file->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("State of the register"));
    setSizeGripEnabled(false);
    addWidget(m_rows, 1);
    auto *person = new PersonButton(session, this);
    connect(person, &PersonButton::lockWanted, this, &StatusLine::lockWanted);
    addPermanentWidget(person);
    addPermanentWidget(m_file);
    addPermanentWidget(m_state);
    connect(&session, &Session::stateChanged, this, &StatusLine::showState);
    connect(&session, &Session::colleaguesChanged, this, &StatusLine::showState);
    connect(&session, &Session::waiting, this, &StatusLine::showWaiting);
    showState();
}

void StatusLine::showRows(const QString &text)
{
    m_rows->say(text);
}

void StatusLine::follow(FrontDoor &door)
{
    connect(this, &StatusLine::lockWanted, &door, &FrontDoor::lock);
    connect(&door, &FrontDoor::shut, m_rows, &QWidget::hide);
    connect(&door, &FrontDoor::opened, m_rows, &QWidget::show);
}

void StatusLine::showWaiting(const QString &sentence)
{
    m_waiting = sentence;
    showState();
}

QString StatusLine::colleagueNames() const
{
    QStringList lines;
    const QLocale locale;
    for (const Colleague &colleague : m_session.colleagues())
        lines += tr("%1 on %2, since %3")
                     .arg(colleague.isMine ? tr("%1 (you)").arg(colleague.name) : colleague.name,
                          colleague.computer,
                          locale.toString(colleague.since.toLocalTime(), QLocale::ShortFormat));
    return lines.join(u'\n');
}

void StatusLine::showState()
{
    const QString words[] = {tr("no register open"), tr("opening…"),  tr("saved"),
                             tr("saving…"),          tr("not saved"), tr("read-only")};
    const QString state = words[int(m_session.state())];
    const int here = int(m_session.colleagues().size());
    m_state->setText(!m_waiting.isEmpty() ? m_waiting
                     : here < 2           ? state
                                          : tr("%1 · %2 here").arg(state).arg(here));
    const QString names = here < 2 ? QString() : tr("The register is open here:") + u'\n' + colleagueNames();
    const QString why = m_session.whyReadOnly();
    m_state->setToolTip(why.isEmpty() || names.isEmpty() ? why + names : why + u'\n' + names);
    m_state->setAccessibleDescription(m_state->toolTip());
    m_file->setText(QFileInfo(m_session.path()).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(m_session.path()));
}

} // namespace mandate
