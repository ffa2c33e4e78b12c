// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standings.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

Standings::Standings(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

const AgreementStanding *Standings::of(const AgreementId &agreement)
{
    const auto [place, isNew] = m_known.try_emplace(agreement);
    if (isNew) {
        m_waiting.push_back(agreement);
        askNext();
    }
    return place->second ? &*place->second : nullptr;
}

const KraAttainment *Standings::of(const KraId &kra)
{
    if (!m_isNationAsked)
        askNation();
    const auto found = m_nation.find(kra);
    return found == m_nation.end() ? nullptr : &found->second;
}

void Standings::forget()
{
    m_known.clear();
    m_waiting.clear();
    m_isNationAsked = false;
    ++m_generation;
}

void Standings::askNext()
{
    if (m_isAsking || m_waiting.empty())
        return;
    m_isAsking = true;
    const AgreementId agreement = m_waiting.back();
    m_waiting.pop_back();
    const auto question = [agreement](const Store &store) {
        return standingOf(store.database(), agreement, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this,
                 [this, agreement, asked = m_generation](const Result<AgreementStanding> &standing) {
                     m_isAsking = false;
                     if (asked == m_generation)
                         take(agreement, standing);
                     askNext();
                 });
}

void Standings::take(const AgreementId &agreement, const Result<AgreementStanding> &standing)
{
    if (!standing)
        return;
    m_known[agreement] = *standing;
    emit arrived(agreement);
}

// One report runs at a time; what changes meanwhile is asked for once, as it is done.
void Standings::askNation()
{
    m_isNationAsked = true;
    if (m_isNationRunning)
        return;
    m_isNationRunning = true;
    const auto question = [cycle = m_session.cycle()](const Store &store) {
        return nationalRollUp(store.database(), QDate::currentDate(), cycle);
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = m_generation](const Result<RollUp> &nation) {
                     m_isNationRunning = false;
                     if (asked == m_generation)
                         showNation(nation);
                     else if (m_isNationAsked)
                         askNation();
                 });
}

void Standings::showNation(const Result<RollUp> &nation)
{
    if (!nation)
        return;
    m_nation = *nation;
    emit nationArrived();
}

} // namespace mandate
