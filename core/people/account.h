// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QString>

namespace mandate {

using AccountId = Id<struct Account>;
using PersonId = Id<struct Person>;

enum class AccountState { Active, Suspended };

template <>
inline std::span<const char *const> names<AccountState>()
{
    static constexpr const char *all[] = {"active", "suspended"};
    return all;
}

// Somebody who signs in to a shared register. The audit trail knows them by the name they sign in with.
struct Account
{
    AccountId id;
    QString name; // what is typed to sign in
    QString shownName;
    PersonId person;  // null where the register keeps none
    QString password; // its hash; empty until one is chosen
    AccountState state = AccountState::Active;

    bool operator==(const Account &) const = default;
};

} // namespace mandate
