// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workline.h"

#include "ui/look/metrics.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace mandate {

namespace {

constexpr int Patience = 500; // milliseconds before anything is said

} // namespace

WorkLine::WorkLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new QLabel(this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(space::Inside);
    bar->setAccessibleName(tr("Work under way"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, &session, &Session::cancelWork);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setAccessibleName(tr("What is being done"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Inside);
    layout->setSpacing(space::Between);
    layout->addWidget(m_name);
    layout->addWidget(bar, 1);
    layout->addWidget(cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &WorkLine::appear);
    connect(&session, &Session::workChanged, this, &WorkLine::follow);
    hide();
}

void WorkLine::follow()
{
    if (m_session.work().isEmpty()) {
        m_patience.stop();
        hide();
    } else if (isVisible()) {
        appear();
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void WorkLine::appear()
{
    m_name->setText(m_session.work());
    show();
}

} // namespace mandate
