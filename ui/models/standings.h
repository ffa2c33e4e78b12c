// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/standing.h"

#include <QObject>

namespace mandate {

class Session;

// How agreements stand, asked for once each when a view first shows one.
class Standings : public QObject
{
    Q_OBJECT

public:
    explicit Standings(Session &session, QObject *parent = nullptr);

    // Null until it has arrived, or where it could not be computed.
    const AgreementStanding *of(const AgreementId &agreement);
    // Forgets them all; each is asked for again when it is next shown.
    void forget();

signals:
    void arrived(const mandate::AgreementId &agreement);

private:
    void ask(const AgreementId &agreement);

    Session &m_session;
    std::map<AgreementId, std::optional<AgreementStanding>> m_known;
    int m_generation = 0;
};

} // namespace mandate
