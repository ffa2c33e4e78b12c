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
    put({sentence, answers, std::move(answered), false});
}

void QuestionLine::askQuietly(const QString &sentence, const QStringList &answers,
                              std::function<void(int)> answered)
{
    put({sentence, answers, std::move(answered), true});
}

void QuestionLine::put(Question question)
{
    m_questions.push_back(std::move(question));
    if (m_questions.size() == 1)
        showFirst();
}

void QuestionLine::showFirst()
{
    removeButtons();
    const Question &question = m_questions.front();
    show();
    m_sentence->say(question.sentence, Status::Watch);
    for (int position = 0; position < question.answers.size(); ++position) {
        auto *button = new QPushButton(question.answers[position], this);
        button->setAccessibleDescription(question.sentence);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, position] { answer(position); });
        m_buttons->insertWidget(position, button);
        button->show();
        if (position == 0 && !question.isQuiet)
            button->setFocus();
    }
}

// One of them may be the one that is being pressed.
void QuestionLine::removeButtons()
{
    while (m_buttons->count() > 1) {
        QWidget *button = m_buttons->itemAt(0)->widget();
        delete m_buttons->takeAt(0);
        button->disconnect(this);
        button->hide();
        button->deleteLater();
    }
}

void QuestionLine::drop()
{
    if (!isOpen())
        return;
    m_questions.pop_front();
    if (isOpen())
        return showFirst();
    hide();
    emit closed();
}

void QuestionLine::clear()
{
    m_questions.clear();
    hide();
}

// Its own function may ask again.
void QuestionLine::answer(int position)
{
    const auto answered = std::move(m_questions.front().answered);
    drop();
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
