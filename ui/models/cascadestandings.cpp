// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadestandings.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

namespace {

constexpr int Pause = 1'000; // milliseconds

} // namespace

CascadeStandings::CascadeStandings(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CascadeStandings::askNation);
}

NodeProgress CascadeStandings::of(const CascadeRow &row)
{
    const CascadeKind kind = row.node.kind;
    const bool isAbove = kind == CascadeKind::Plan || kind == CascadeKind::Pillar;
    if ((isAbove || kind == CascadeKind::Kra) && !std::exchange(m_isNationAsked, true))
        m_states ? m_pause.start() : askNation();
    if (kind == CascadeKind::Kra) {
        const auto known = m_states ? m_states->nation().find({row.node.id}) : RollUp::const_iterator();
        return m_states && known != m_states->nation().end() ? shown(progressOf(known->second))
                                                             : NodeProgress();
    }
    if (isAbove && !m_states)
        return {};
    const ProgressOfNodes &all = isAbove ? m_states->above() : m_known;
    const auto known = all.find(row.node.id);
    NodeProgress progress = known == all.end() ? NodeProgress() : shown(known->second);
    if (progress.value.isEmpty() && kind == CascadeKind::Kpi && !row.target.isEmpty())
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
    m_isNationAsked = false;
    m_waiting.clear();
}

void CascadeStandings::forgetAll()
{
    forget();
    ++m_register;
    m_states.reset();
    m_known.clear();
    m_isNationRunning = false;
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

// One report runs at a time; what changes meanwhile is asked for once, as it is done.
void CascadeStandings::askNation()
{
    if (m_isNationRunning)
        return m_pause.start();
    m_isNationRunning = true;
    const auto question = [cycle = m_session.cycle()](const Store &store) {
        return CascadeStates::read(store.database(), QDate::currentDate(), cycle)
            .map([](CascadeStates &&read) { return std::make_shared<const CascadeStates>(std::move(read)); });
    };
    whenAnswered(m_session.report(question), this,
                 [this, mine = m_register](const Result<std::shared_ptr<const CascadeStates>> &states) {
                     if (mine != m_register)
                         return;
                     m_isNationRunning = false;
                     if (!states)
                         return;
                     m_states = *states;
                     emit nationArrived();
                 });
}

} // namespace mandate
