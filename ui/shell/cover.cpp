// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cover.h"

#include "ui/forms/signinpanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mandate {

namespace {

void retainSize(QWidget &widget, bool retains)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(retains); // a window must not shrink to what is left of it
    widget.setSizePolicy(policy);
}

} // namespace

Cover::Cover(QWidget &window, const QString &name, const QString &shownName)
    : QWidget(&window), m_panel(new SignInPanel), m_focus(window.focusWidget())
{
    setAutoFillBackground(true);
    auto *scroll = new QScrollArea(this); // a question is smaller than this
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setGeometry(window.rect());
    window.installEventFilter(this);
    show();
    raise();
    setFocus(Qt::PopupFocusReason); // so that nobody takes what is half typed for finished
    for (QWidget *part : window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part == this || part->isWindow() || part->isHidden())
            continue;
        retainSize(*part, true);
        part->hide();
        m_hidden += part;
    }
    m_panel->askAgain(name, shownName);
}

void Cover::lift()
{
    covered().removeEventFilter(this);
    hide();
    for (const QPointer<QWidget> &part : m_hidden)
        if (part) {
            part->show();
            retainSize(*part, false);
        }
    if (m_focus)
        m_focus->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

bool Cover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(covered().rect());
    return QWidget::eventFilter(watched, event);
}

// Esc and Enter mean nothing to what lies beneath.
void Cover::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace mandate
