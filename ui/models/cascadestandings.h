// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/progressabove.h"
#include "ui/models/cascadetext.h"
#include "ui/session/keptreport.h"

#include <QObject>

namespace mandate {

// How far the rows of the cascade are: what stands above the agreements by the roll-up of the nation, all
// others asked for with their neighbours, one question at a time, so that opening a row never waits for more
// than one of them.
class CascadeStandings : public QObject
{
    Q_OBJECT

public:
    explicit CascadeStandings(Session &session, QObject *parent = nullptr);

    // Blank while it is worked out.
    NodeProgress of(const CascadeRow &row) const;
    // Of all that hangs on a node; the one wanted last is asked for first.
    void want(const CascadeNode &parent);
    // Of what stands above the agreements; asked for once until it is forgotten.
    void wantNation() { m_nation.want(); }
    // Whatever was wanted is wanted no more.
    void rest() { m_waiting.clear(); }
    // What was known stands until it is asked for again, or goes with the cycle or the register.
    void forget();
    void forgetCycle();
    void forgetAll();

signals:
    void arrived(const mandate::CascadeNode &parent);
    void nationArrived();
    void failed(const mandate::Error &error);

private:
    void askNext();
    void take(const CascadeNode &parent, const Result<ProgressOfNodes> &progress);
    NodeProgress progressOfKra(const Uuid &kra) const;

    Session &m_session;
    KeptReport<NationProgress> m_nation;
    ProgressOfNodes m_known;
    std::vector<CascadeNode> m_waiting;
    bool m_isAsking = false;
    int m_register = 0;
};

} // namespace mandate
