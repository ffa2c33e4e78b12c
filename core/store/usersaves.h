// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountkey.h"
#include "core/people/behalf.h"
#include "core/people/confirmation.h"
#include "core/store/authority.h"
#include "core/store/save.h"

namespace mandate {

struct PublicKeys;

// Somebody who is to sign in, with the hash of a password.
struct NewUser
{
    QString name;
    QString shownName;
    PersonId person;
    QString password;
};

// Invalid where a name is missing, or is one that nobody can type at a console.
Result<void> checkUser(const NewUser &user);

// The save that makes a personal register a shared one: its first user is administrator and manager.
Save sharingSave(const NewUser &user);
Save userSave(const NewUser &user);
Save suspensionSave(const Account &account, AccountState state);
// Somebody's own password, or a new one for who forgot theirs.
Result<Save> passwordSave(const Database &database, const AccountId &account, const QString &hash);

// What one administrator proposes. Where there is no other, it is confirmed in the same save: confirmed()
// tells. The proposer's name is put in.
Result<Save> grantSave(const Database &database, const Authority &by, RoleGrant grant);
Result<Save> endSave(const Database &database, const Authority &by, const RoleGrant &grant,
                     const QString &reason);
Result<Save> behalfSave(const Database &database, const Authority &by, Behalf behalf);
Result<Save> endSave(const Database &database, const Authority &by, const Behalf &behalf,
                     const QString &reason);
Result<Save> revocationSave(const Database &database, const Authority &by, const AccountKey &key,
                            const QString &reason);
// Whether what they propose needs nobody else.
Result<bool> decidesAlone(const Database &database, const AccountId &administrator);

// What a second administrator says to it; the subject is named for the audit trail.
Save confirmationSave(const Authority &by, const Uuid &subject, Verdict verdict, const QString &what);

// The public halves of somebody's own keys. The first count at once, later ones when they are confirmed.
Result<Save> keySave(const Database &database, const Authority &by, const PublicKeys &keys);

} // namespace mandate
