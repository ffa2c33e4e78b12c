// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mandate {

class MessageLine;

// Asks who is there: a name and a password, in the place of the pages. Whoever is away for a while is asked
// for the password alone, and what they were doing waits behind it.
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPanel(QWidget *parent = nullptr);

    // For a register, with the name that was typed last.
    void ask(const QString &fileName, const QString &name);
    // For the one person who may go on.
    void askAgain(const QString &name, const QString &shownName);
    void refuse(const QString &sentence);
    // While the password is looked at, which takes a second.
    void wait();

signals:
    void answered(const QString &name, const QString &password);
    // Not this register, or not this person.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void answer();
    void begin(const QString &heading, const QString &name, bool isKnown);
    void settle(bool canType);

    QLabel *m_heading;
    QLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_password;
    MessageLine *m_problem;
    QPushButton *m_enter;
    QPushButton *m_leave;
};

} // namespace mandate
