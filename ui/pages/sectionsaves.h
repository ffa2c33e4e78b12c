// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/store/save.h"

#include <QObject>

#include <functional>

namespace mandate {

class Session;

// Commits what a section alters of the agreement it shows, and knows which answers come too late for it.
class SectionSaves : public QObject
{
    Q_OBJECT

public:
    SectionSaves(Session &session, QObject *parent);

    // The agreement that is shown; null while none is.
    void turnTo(const AgreementId &agreement) { m_agreement = agreement; }
    const AgreementId &agreement() const { return m_agreement; }
    // The answer is for the section alone and never comes once another agreement is shown. The function tells
    // whether what it is about is still shown.
    void commit(Save save, std::function<bool(const Result<SaveId> &)> settle);

signals:
    // The register did not take it: what is on screen is not what it holds.
    void refused();
    // It did not take what was typed into something that is no longer shown: the error says what that was.
    void lost(const mandate::Error &error);

private:
    Session &m_session;
    AgreementId m_agreement;
};

} // namespace mandate
