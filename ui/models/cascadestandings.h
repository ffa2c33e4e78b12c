// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadestates.h"
#include "ui/models/cascadetext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace mandate {

class Session;

// How far the rows of the cascade are: what stands above the agreements by the roll-up of the nation, all
// others asked for with their neighbours, one question at a time, so that opening a row never waits for more
// than one of them.
class CascadeStandings : public QObject
{
    Q_OBJECT

public:
    explicit CascadeStandings(Session &session, QObject *parent = nullptr);

    // Blank while it is worked out.
    NodeProgress of(const CascadeRow &row);
    // Of all that hangs on a node; the one wanted last is asked for first.
    void want(const CascadeNode &parent);
    // Whatever was wanted is wanted no more.
    void rest() { m_waiting.clear(); }
    // What was known stands until it is asked for again, or goes with the register.
    void forget();
    void forgetAll();
    // The states of all nodes; null until they are worked out.
    const std::shared_ptr<const CascadeStates> &states() const { return m_states; }

signals:
    void arrived(const mandate::CascadeNode &parent);
    void nationArrived();

private:
    void askNext();
    void askNation();

    Session &m_session;
    std::shared_ptr<const CascadeStates> m_states;
    ProgressOfNodes m_known;
    std::vector<CascadeNode> m_waiting;
    QTimer m_pause; // between a change and asking for the nation again: a burst of saves is one
    bool m_isAsking = false;
    bool m_isNationAsked = false; // since things were last forgotten
    bool m_isNationRunning = false;
    int m_register = 0;
};

} // namespace mandate
