// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>
#include <functional>

class QHBoxLayout;

namespace mandate {

class MessageLine;

// A question in the page, beside the thing it is about, with a button for each answer. Esc answers nothing
// and leaves things as they are. One question at a time is shown, the others wait for their turn.
class QuestionLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionLine(QWidget *parent = nullptr);

    // The function is told the position of the answer; it is not called where the question is dropped.
    void ask(const QString &sentence, const QStringList &answers, std::function<void(int)> answered);
    // A question that comes while somebody types elsewhere leaves the keyboard there.
    void askQuietly(const QString &sentence, const QStringList &answers, std::function<void(int)> answered);
    void drop();
    // Drops those that wait as well.
    void clear();
    bool isOpen() const { return !m_questions.empty(); }

signals:
    // All are answered or dropped; the keyboard belongs to somebody else again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Question
    {
        QString sentence;
        QStringList answers;
        std::function<void(int)> answered;
        bool isQuiet = false;
    };

    void put(Question question);
    void answer(int position);
    void showFirst();
    void removeButtons();

    MessageLine *m_sentence;
    QHBoxLayout *m_buttons;
    std::deque<Question> m_questions; // the first is shown
};

} // namespace mandate
