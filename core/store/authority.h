// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/permissions.h"
#include "core/people/account.h"

namespace mandate {

class Database;

// A role in force; its office is null where it is held for the whole register.
struct HeldRole
{
    UserRole role = UserRole::Reader;
    OfficeId office;

    bool operator==(const HeldRole &) const = default;
};

// Who sits at the keyboard, and what that allows today. Who acts on behalf of another has the other's roles,
// as far as the office reaches that they were entrusted with, and the other's work plan.
struct Authority
{
    AccountId account;
    QString name; // as they sign in
    QString shownName;
    PersonId person;
    std::vector<HeldRole> roles;
    AccountId other; // on behalf of whom; null for oneself
    QString otherName;
    QString otherShownName;

    // Whether any role reaches so far that no record need be looked at.
    bool reachesAll(RecordArea area, Deed deed) const;
    // Whether any role reaches anything at all.
    bool reachesSome(RecordArea area, Deed deed) const;
    bool operator==(const Authority &) const = default;
};

// Whether people sign in to this register; a personal one has no accounts, and everything is allowed.
Result<bool> isShared(const Database &database);

// What an account may do on a day, alone or on behalf of another. Refused for one that is suspended, and
// where nobody entrusted it with the other's work.
Result<Authority> authorityOf(const Database &database, const AccountId &account, const AccountId &other,
                              const QDate &day);

// Those on whose behalf an account may act on a day.
Result<std::vector<Account>> othersOf(const Database &database, const AccountId &account, const QDate &day);

// The administrators whose role is in force.
Result<std::vector<AccountId>> administrators(const Database &database, const QDate &day);
// The names of those who hold a role, wherever.
Result<QStringList> holdersOf(const Database &database, UserRole role, const QDate &day);

// Whether an office is another or below it.
Result<bool> isWithin(const Database &database, const OfficeId &office, const OfficeId &above);

} // namespace mandate
