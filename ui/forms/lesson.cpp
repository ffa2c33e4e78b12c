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
        auto *button = new QPushButton(start, this);
        layout->addSpacing(space::Between);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &Lesson::started);
    }
    layout->addStretch(2);
}

} // namespace mandate
