// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace mandate {

class MessageLine;

// A question in the page, beside the thing it is about, with a button for each answer. Esc answers nothing
// and leaves things as they are.
class QuestionLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionLine(QWidget *parent = nullptr);

    // The function is told the position of the answer; it is not called where the question is dropped.
    void ask(const QString &sentence, const QStringList &answers, std::function<void(int)> answered);
    void drop();
    bool isOpen() const { return bool(m_answered); }

signals:
    // Answered or dropped; the keyboard belongs to somebody else again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(int position);

    MessageLine *m_sentence;
    QHBoxLayout *m_buttons;
    std::function<void(int)> m_answered;
};

} // namespace mandate
