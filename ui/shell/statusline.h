// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStatusBar>

class QLabel;

namespace mandate {

class ElidedLabel;
class FrontDoor;

// What the shown table says of its rows; which register is open, whether all of it is saved, and who else has
// it open.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void showRows(const QString &text);
    // While nobody is signed in, or there, no list is shown whose rows could be counted; the door is shut
    // from here, too.
    void follow(FrontDoor &door);

signals:
    void lockWanted();

private:
    void showState();
    void showWaiting(const QString &sentence);
    QString colleagueNames() const;

    Session &m_session;
    ElidedLabel *m_rows;
    QLabel *m_file;
    QLabel *m_state;
    QString m_waiting;
};

} // namespace mandate
