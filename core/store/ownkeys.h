// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountkey.h"
#include "core/security/sodium.h"
#include "core/store/store.h"

namespace mandate {

// What became of the own keys of who signed in.
enum class OwnKeys {
    Ready,     // they sign from now on
    Made,      // the first ones: they sign from now on, and are in the register
    Elsewhere, // kept on another computer, or under another password: saves bear no signature
    Unknown,   // those kept here are not, or not yet, the register's
};

// Opens the keys that a folder keeps for who signed in, or makes their first ones.
Result<OwnKeys> openOwnKeys(Store &store, const QString &folder, const QString &password,
                            Effort effort = Effort::Moderate);
// New ones in place of those that are lost; they count once an administrator has confirmed them.
Result<void> replaceOwnKeys(Store &store, const QString &folder, const QString &password,
                            Effort effort = Effort::Moderate);
// Keys that were typed from a recovery sheet, kept here under the password. Refused where they are not the
// person's.
Result<void> recoverOwnKeys(Store &store, const QString &folder, const QString &lines,
                            const QString &password, Effort effort = Effort::Moderate);
// The same keys under a new password.
Result<void> moveOwnKeys(const Store &store, const QString &folder, const QString &password,
                         Effort effort = Effort::Moderate);

// The keys of an account that count: neither revoked nor waiting to be confirmed.
Result<std::vector<AccountKey>> keysOf(const Database &database, const AccountId &account);
QString fingerprint(const AccountKey &key);

} // namespace mandate
