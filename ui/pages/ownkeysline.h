// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mandate {

class AskPanel;
class MessageLine;
class Session;

// Whether the keys of who signed in are at hand, and what to do where they are not.
class OwnKeysLine : public QWidget
{
    Q_OBJECT

public:
    explicit OwnKeysLine(Session &session, QWidget *parent = nullptr);

private:
    void showKeys();
    void saveSheet();
    void write(const QString &path);
    void askNew();
    void askOld();
    void take(const QString &purpose, const QStringList &answers);

    Session &m_session;
    QLabel *m_state;
    QPushButton *m_sheet;
    QPushButton *m_new;
    QPushButton *m_old;
    AskPanel *m_asked;
    MessageLine *m_message;
};

} // namespace mandate
