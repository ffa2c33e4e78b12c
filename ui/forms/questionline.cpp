// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/questionline.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace mandate {

QuestionLine::QuestionLine(QWidget *parent)
    : QWidget(parent), m_sentence(new MessageLine(this)), m_buttons(new QHBoxLayout)
{
    m_buttons->setSpacing(space::Between);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_sentence);
    layout->addLayout(m_buttons);
    hide();
}

void QuestionLine::ask(const QString &sentence, const QStringList &answers, std::function<void(int)> answered)
{
    while (m_buttons->count() > 1) {
        m_buttons->itemAt(0)->widget()->deleteLater();
        delete m_buttons->takeAt(0);
    }
    m_answered = std::move(answered);
    show();
    m_sentence->say(sentence, Status::Watch);
    for (int position = 0; position < answers.size(); ++position) {
        auto *button = new QPushButton(answers[position], this);
        button->setAccessibleDescription(sentence);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, position] { answer(position); });
        m_buttons->insertWidget(position, button);
        button->show();
        if (position == 0)
            button->setFocus();
    }
}

void QuestionLine::drop()
{
    if (!m_answered)
        return;
    m_answered = nullptr;
    hide();
    emit closed();
}

void QuestionLine::answer(int position)
{
    const auto answered = std::exchange(m_answered, nullptr);
    hide();
    emit closed();
    if (answered)
        answered(position);
}

void QuestionLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        drop();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
