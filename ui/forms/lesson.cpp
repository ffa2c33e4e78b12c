// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lesson.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

Lesson::Lesson(const QString &title, const QString &text, const QString &start, QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(typeFont(TextSize::Section));
    auto *body = new QLabel(text, this);
    body->setWordWrap(true);
    body->setFixedWidth(figures(56));
    body->setFixedHeight(body->heightForWidth(figures(56)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Between);
    layout->addStretch(1);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(body, 0, Qt::AlignHCenter);
    if (!start.isEmpty()) {
        m_start = new QPushButton(start, this);
        layout->addSpacing(space::Between);
        layout->addWidget(m_start, 0, Qt::AlignHCenter);
        setFocusProxy(m_start);
        connect(m_start, &QPushButton::clicked, this, &Lesson::started);
    }
    layout->addStretch(2);
}

void Lesson::offer(bool canStart)
{
    if (m_start)
        m_start->setVisible(canStart);
}

} // namespace mandate
