// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/account.h"
#include "core/security/sodium.h"
#include "core/store/database.h"

#include <QDateTime>

#include <map>

namespace mandate {

// Makes guessing slow: after some failures in a row a name waits, twice as long each time.
class SignInLimit
{
public:
    // Refused as long as the name has to wait.
    Result<void> allow(const QString &name, const QDateTime &now) const;
    void failed(const QString &name, const QDateTime &now);
    void succeeded(const QString &name) { m_failures.erase(name); }

private:
    struct Failures
    {
        int count = 0;
        QDateTime until;
    };
    std::map<QString, Failures> m_failures;
};

// The account that goes by a name and a password. Refused alike whether it is the name or the password that
// is wrong, and after as long a time.
Result<Account> accountFor(const Database &database, const QString &name, const QString &password);

} // namespace mandate
