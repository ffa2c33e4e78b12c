// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lesson.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

Lesson::Lesson(const QString &title, const QString &text, const QString &start, QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(typeFont(TextSize::Section));
    auto *body = new QLabel(text, this);
    body->setWordWrap(true);
    body->setFixedWidth(figures(56));
    body->setFixedHeight(body->heightForWidth(figures(56)));
    m_buttons->setSpacing(space::Between);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Between);
    layout->addStretch(1);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(body, 0, Qt::AlignHCenter);
    layout->addSpacing(space::Between);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
    if (start.isEmpty())
        return;
    m_start = addButton(start);
    connect(m_start, &QPushButton::clicked, this, &Lesson::started);
}

void Lesson::offerImport()
{
    connect(addButton(tr("&Import a spreadsheet…")), &QPushButton::clicked, this, &Lesson::importWanted);
}

QPushButton *Lesson::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

void Lesson::offer(bool canStart)
{
    if (m_start)
        m_start->setVisible(canStart);
}

} // namespace mandate
