// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace mandate {

class Session;

// What is being worked on, with a way to end it; shown only where it lasts.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(Session &session, QWidget *parent = nullptr);

private:
    void follow();
    void appear();

    Session &m_session;
    QTimer m_patience;
    QLabel *m_name;
};

} // namespace mandate
