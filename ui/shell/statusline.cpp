// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/forms/elidedlabel.h"
#include "ui/look/metrics.h"
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
    showState(session.state());
}

void StatusLine::showRows(const QString &text)
{
    m_rows->say(text);
}

void StatusLine::showState(Session::State state)
{
    const QString words[] = {tr("no register open"), tr("opening…"),  tr("saved"),
                             tr("saving…"),          tr("not saved"), tr("read-only")};
    m_state->setText(words[int(state)]);
    m_state->setToolTip(m_session.whyReadOnly());
    m_file->setText(QFileInfo(m_session.path()).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(m_session.path()));
}

} // namespace mandate
