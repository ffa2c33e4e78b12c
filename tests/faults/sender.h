// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/exchange/packagecontent.h"
#include "core/security/keys.h"
#include "core/store/store.h"

namespace mandate {

// An office that takes turns in a register of its own and sends each to the register of a tally, one package
// a turn. Its register, the packages and the keys of who receives them lie in a folder.
class Sender
{
public:
    // Makes the tally at the path, and lets it and this office know each other.
    static Result<Sender> to(const QString &path, const QString &folder);

    Result<void> takeTurn();
    // Takes turns up to that number and leaves their packages in the folder.
    Result<void> sendUpTo(int turn);
    // What the next package would hold: all since the last one.
    Result<PackageContent> news() const;
    void sign(PackageContent &content) const;
    Result<QByteArray> sealed(PackageContent content) const;

    const Database &database() const { return m_store.database(); }

private:
    Sender(Store store, KeyPair keys, QString folder);

    Store m_store;
    KeyPair m_keys;
    QString m_folder;
    int m_turn = 0;
    int m_sent = 0; // saves
};

// Receives the package of the next turn; what it returns is the package's identity.
Result<Uuid> receiveNext(Store &store, const QString &folder);
// Whether that package has been sent.
bool isNextThere(const Store &store, const QString &folder);

} // namespace mandate
