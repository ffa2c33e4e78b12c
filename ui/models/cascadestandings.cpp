// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadestandings.h"

#include "ui/models/standings.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

CascadeStandings::CascadeStandings(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_nation(new Standings(session, this))
{
    connect(m_nation, &Standings::nationArrived, this, &CascadeStandings::nationArrived);
}

NodeProgress CascadeStandings::of(const CascadeRow &row) const
{
    if (row.node.kind == CascadeKind::Kra) {
        const KraAttainment *attainment = m_nation->of(KraId{row.node.id});
        return attainment ? shown(progressOf(*attainment)) : NodeProgress();
    }
    const auto known = m_known.find(row.node.id);
    NodeProgress progress = known == m_known.end() ? NodeProgress() : shown(known->second);
    if (progress.value.isEmpty() && row.node.kind == CascadeKind::Kpi && !row.target.isEmpty())
        progress.value = tr("target %1").arg(row.target);
    return progress;
}

// Of what hangs on a plan or pillar only the roll-up knows how far it got.
void CascadeStandings::want(const CascadeNode &parent)
{
    if (parent.id.isNull() || parent.kind == CascadeKind::Plan || parent.kind == CascadeKind::Pillar)
        return;
    std::erase(m_waiting, parent);
    m_waiting.push_back(parent);
    askNext();
}

void CascadeStandings::forget()
{
    m_nation->forget();
    m_waiting.clear();
}

void CascadeStandings::askNext()
{
    if (m_isAsking || m_waiting.empty())
        return;
    m_isAsking = true;
    const CascadeNode parent = m_waiting.back();
    m_waiting.pop_back();
    const auto question = [parent](const Store &store) {
        return cascadeProgress(store.database(), parent, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this, [this, parent](const Result<ProgressOfNodes> &progress) {
        m_isAsking = false;
        for (const auto &known : progress.value_or(ProgressOfNodes()))
            m_known[known.first] = known.second;
        if (progress)
            emit arrived(parent);
        askNext();
    });
}

} // namespace mandate
