// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadestandings.h"

namespace mandate {

CascadeStandings::CascadeStandings(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_nation(
          session,
          [this] {
              return [cycle = m_session.cycle()](const Store &store) {
                  return nationProgress(store.database(), QDate::currentDate(), cycle);
              };
          },
          [this] { emit nationArrived(); }, [this](const Error &error) { emit failed(error); })
{}

NodeProgress CascadeStandings::of(const CascadeRow &row) const
{
    const CascadeKind kind = row.node.kind;
    if (kind == CascadeKind::Kra)
        return progressOfKra(row.node.id);
    const bool isAbove = kind == CascadeKind::Plan || kind == CascadeKind::Pillar;
    if (isAbove && !m_nation.value())
        return {};
    const ProgressOfNodes &all = isAbove ? m_nation.value()->above : m_known;
    const auto known = all.find(row.node.id);
    NodeProgress progress = known == all.end() ? NodeProgress() : shown(known->second);
    if (progress.value.isEmpty() && kind == CascadeKind::Kpi && !row.target.isEmpty())
        progress.value = tr("target %1").arg(row.target);
    return progress;
}

NodeProgress CascadeStandings::progressOfKra(const Uuid &kra) const
{
    if (!m_nation.value())
        return {};
    const RollUp &kras = m_nation.value()->kras;
    const auto known = kras.find({kra});
    return known == kras.end() ? NodeProgress() : shown(progressOf(known->second));
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
    m_nation.forget();
    m_waiting.clear();
}

void CascadeStandings::forgetCycle()
{
    forget();
    m_nation.drop();
}

void CascadeStandings::forgetAll()
{
    forgetCycle();
    ++m_register;
    m_known.clear();
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
    whenAnswered(m_session.ask(question), this,
                 [this, parent, mine = m_register](const Result<ProgressOfNodes> &progress) {
                     m_isAsking = false;
                     if (mine == m_register)
                         take(parent, progress);
                     askNext();
                 });
}

void CascadeStandings::take(const CascadeNode &parent, const Result<ProgressOfNodes> &progress)
{
    if (!progress)
        return emit failed(progress.error());
    for (const auto &known : *progress)
        m_known[known.first] = known.second;
    emit arrived(parent);
}

} // namespace mandate
