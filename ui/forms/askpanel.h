// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QFormLayout;
class QLabel;
class QPushButton;

namespace mandate {

class MessageLine;

// One thing that is asked: a text, or a choice where there are words to choose from.
struct AskedField
{
    QString label;
    QString text = {};
    int width = 0; // so many figures; 0 for all there is
    QStringList choices = {};
    QString hint = {};
    bool isSecret = false; // a password: not shown, and taken as it is typed
};

// A few things asked in the page, above what they are about: Enter takes them, Esc leaves. What is refused
// keeps its text and says why.
class AskPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AskPanel(QWidget *parent = nullptr);

    // The purpose is handed back with the answers, so that one panel serves many questions.
    void ask(const QString &purpose, const QString &heading, const std::vector<AskedField> &fields,
             const QString &done);
    void refuse(const QString &sentence);
    void leave();
    const QString &purpose() const { return m_purpose; }

signals:
    // A choice answers with its place among the words.
    void answered(const QString &purpose, const QStringList &answers);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(const AskedField &field);
    void answer();

    QString m_purpose;
    QLabel *m_heading;
    QFormLayout *m_form;
    MessageLine *m_problem;
    QPushButton *m_done;
    std::vector<QWidget *> m_editors;
};

} // namespace mandate
