// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"
#include "ui/models/cascadetext.h"

#include <QObject>

namespace mandate {

class Session;
class Standings;

// How far the rows of the cascade are: the KRAs by the roll-up of the nation, all others asked for with
// their neighbours, one question at a time, so that opening a row never waits for more than one of them.
class CascadeStandings : public QObject
{
    Q_OBJECT

public:
    explicit CascadeStandings(Session &session, QObject *parent = nullptr);

    // Blank while it is worked out.
    NodeProgress of(const CascadeRow &row) const;
    // Of all that hangs on a node; the one wanted last is asked for first.
    void want(const CascadeNode &parent);
    // What was known stands until it is asked for again.
    void forget();

signals:
    void arrived(const mandate::CascadeNode &parent);
    void nationArrived();

private:
    void askNext();

    Session &m_session;
    Standings *m_nation;
    ProgressOfNodes m_known;
    std::vector<CascadeNode> m_waiting;
    bool m_isAsking = false;
};

} // namespace mandate
