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
    // From now on what failed is known to every program of this user, and to the next run of this one.
    void keepIn(const QString &folder, const Uuid &site);

    // Refused as long as the name has to wait. An attempt counts as a failure until it has succeeded, so
    // that many at once are no way around.
    Result<void> attempt(const QString &name, const QDateTime &now);
    void succeeded(const QString &name);

private:
    struct Failures
    {
        int count = 0;
        QDateTime until;
    };
    Failures read(const QString &name) const;
    void write(const QString &name, const Failures &failures);
    QString fileOf(const QString &name) const;

    QString m_folder;
    Uuid m_site;
    std::map<QString, Failures> m_failures; // where there is no folder
};

// Where this user's failures are remembered.
QString failuresFolder();

// The account that goes by a name and a password. Refused alike whether it is the name or the password that
// is wrong, and after as long a time.
Result<Account> accountFor(const Database &database, const QString &name, const QString &password);

} // namespace mandate
