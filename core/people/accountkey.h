// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using AccountId = Id<struct Account>;
using AccountKeyId = Id<struct AccountKey>;

// The public halves of somebody's keys, in hexadecimal digits. An act: lost or stolen keys are revoked by
// another one, and new ones entered.
struct AccountKey
{
    AccountKeyId id;
    AccountId account;
    QString sign;         // Ed25519
    QString box;          // X25519
    AccountKeyId revokes; // instead of entering keys
    QString reason;
    AccountId by; // who proposes it

    bool operator==(const AccountKey &) const = default;
};

} // namespace mandate
