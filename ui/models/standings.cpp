// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standings.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

Standings::Standings(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

const AgreementStanding *Standings::of(const AgreementId &agreement)
{
    const auto [place, isNew] = m_known.try_emplace(agreement);
    if (isNew)
        ask(agreement);
    return place->second ? &*place->second : nullptr;
}

void Standings::forget()
{
    m_known.clear();
    ++m_generation;
}

void Standings::ask(const AgreementId &agreement)
{
    const auto question = [agreement](const Store &store) {
        return standingOf(store.database(), agreement, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this,
                 [this, agreement, asked = m_generation](const Result<AgreementStanding> &standing) {
                     if (asked != m_generation || !standing)
                         return;
                     m_known[agreement] = *standing;
                     emit arrived(agreement);
                 });
}

} // namespace mandate
