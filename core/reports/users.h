// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/account.h"
#include "core/people/rolegrant.h"

#include <vector>

namespace mandate {

class Database;

enum class EntrustedKind { Role, Behalf, Key };
enum class EntrustedState { Proposed, InForce, Later, Over, Ended, Refused };

template <>
inline std::span<const char *const> names<EntrustedKind>()
{
    static constexpr const char *all[] = {"role", "behalf", "key"};
    return all;
}

template <>
inline std::span<const char *const> names<EntrustedState>()
{
    static constexpr const char *all[] = {"proposed", "in_force", "later", "over", "ended", "refused"};
    return all;
}

// Somebody who signs in, and how their key is told.
struct UserRow
{
    Account account;
    QString person;      // number and name
    QString roles;       // those in force, in words
    QString fingerprint; // empty before their first sign-in
};

// A role, a deputy's right or a key, or the end of one as long as it is only proposed.
struct EntrustedRow
{
    Uuid id;
    EntrustedKind kind = EntrustedKind::Role;
    AccountId account;
    QString user;
    QString what;   // the role, on behalf of whom, the fingerprint
    QString office; // empty for the whole register
    QDate since;
    QDate until;
    QString reason;
    AccountId by;
    QString proposedBy;
    EntrustedState state = EntrustedState::Proposed;
    bool isEnd = false;
};

// By their shown names.
Result<std::vector<UserRow>> users(const Database &database, const QDate &day);
// What waits for a second administrator first, then by user.
Result<std::vector<EntrustedRow>> entrusted(const Database &database, const QDate &day);

QString entrustedStateText(EntrustedState state);
// "Manager of MOA", "acts on behalf of Karma Dema".
QString entrustedText(const EntrustedRow &row);

} // namespace mandate
