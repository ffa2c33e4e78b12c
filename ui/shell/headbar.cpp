// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headbar.h"

#include "ui/forms/chip.h"
#include "ui/forms/elidedlabel.h"
#include "ui/look/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace mandate {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
}

// A button that says and does what its action does; hidden while that cannot be done.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setVisible(action->isEnabled() && action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

HeadBar::HeadBar(QWidget *parent)
    : QWidget(parent),
      m_crumbs(new QHBoxLayout),
      m_title(new ElidedLabel(this)),
      m_state(new Chip(this)),
      m_buttons(new QHBoxLayout)
{
    m_title->setFont(typeFont(TextSize::Title));
    m_title->setAccessibleName(tr("Shown"));
    m_crumbs->setSpacing(0);
    m_buttons->setSpacing(space::Inside);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Between, space::Page, space::Between);
    layout->setSpacing(space::Between);
    layout->addLayout(m_crumbs);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    setMinimumHeight(QFontMetrics(m_title->font()).height() + 2 * space::Group);
}

void HeadBar::show(const PageHead &head)
{
    empty(m_crumbs);
    const int last = int(head.crumbs.size()) - 1;
    for (int place = 0; place < last; ++place) {
        auto *crumb = new QToolButton(this);
        crumb->setObjectName(QStringLiteral("crumb"));
        crumb->setText(head.crumbs[place]);
        crumb->setAccessibleName(tr("Back to %1").arg(head.crumbs[place]));
        crumb->setToolTip(crumb->accessibleName());
        crumb->setFocusPolicy(Qt::TabFocus);
        connect(crumb, &QToolButton::clicked, this,
                [this, steps = last - place] { emit stepsBackWanted(steps); });
        m_crumbs->addWidget(crumb);
        auto *arrow = new QLabel(isRightToLeft() ? QStringLiteral("◂") : QStringLiteral("▸"), this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        m_crumbs->addWidget(arrow);
    }
    m_title->say(last < 0 ? QString() : head.crumbs[last]);
    m_state->show(head.state, head.status);
}

void HeadBar::show(const QList<QAction *> &actions)
{
    empty(m_buttons);
    for (QAction *action : actions)
        if (action->priority() == QAction::HighPriority)
            m_buttons->addWidget(buttonOf(action, this));
}

} // namespace mandate
