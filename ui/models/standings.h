// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rollup.h"
#include "core/reports/standing.h"

#include <QObject>

namespace mandate {

class Session;

// How agreements and KRAs stand, asked for as a view first shows one: each agreement by itself, what was
// shown last first, and one at a time, so that no question of the reader's waits for more than one of them;
// the KRAs of the nation together.
class Standings : public QObject
{
    Q_OBJECT

public:
    explicit Standings(Session &session, QObject *parent = nullptr);

    // Null until it has arrived, or where it could not be computed.
    const AgreementStanding *of(const AgreementId &agreement);
    const KraAttainment *of(const KraId &kra);
    // Forgets them all; each is asked for again when it is next shown. The nation takes a while, so what was
    // known of its KRAs stands until they arrive.
    void forget();

signals:
    void arrived(const mandate::AgreementId &agreement);
    void nationArrived();

private:
    void askNext();
    void take(const AgreementId &agreement, const Result<AgreementStanding> &standing);
    void askNation();
    void showNation(const Result<RollUp> &nation);

    Session &m_session;
    std::map<AgreementId, std::optional<AgreementStanding>> m_known;
    std::vector<AgreementId> m_waiting; // the last of them is asked for next
    bool m_isAsking = false;
    RollUp m_nation;
    bool m_isNationAsked = false; // since things were last forgotten
    bool m_isNationRunning = false;
    int m_generation = 0;
};

} // namespace mandate
