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

constexpr int LeastTitle = 16; // figures

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

// A button that says and does what its action does; hidden while that cannot be done or has no room.
QPushButton *buttonOf(QAction *action, HeadBar *bar)
{
    auto *button = new QPushButton(bar);
    const auto follow = [button, action, bar] {
        button->setText(action->text());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled() && action->isVisible());
        bar->fit();
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
    fit();
}

void HeadBar::show(const QList<QAction *> &actions)
{
    empty(m_buttons);
    for (QAction *action : actions)
        if (action->priority() == QAction::HighPriority)
            m_buttons->addWidget(buttonOf(action, this));
    fit();
}

// What has no room is in the menu and the palette all the same.
void HeadBar::fit()
{
    int room = width() - 2 * space::Page - m_crumbs->sizeHint().width() - figures(LeastTitle);
    if (!m_state->isHidden())
        room -= m_state->sizeHint().width() + space::Between;
    for (int place = 0; place < m_buttons->count(); ++place) {
        QWidget *button = m_buttons->itemAt(place)->widget();
        const int needed = button->sizeHint().width() + space::Inside;
        const bool fits = button->isEnabled() && needed <= room;
        button->setVisible(fits);
        room -= fits ? needed : 0;
    }
}

QSize HeadBar::minimumSizeHint() const
{
    return {figures(LeastTitle), QWidget::minimumSizeHint().height()};
}

void HeadBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace mandate
