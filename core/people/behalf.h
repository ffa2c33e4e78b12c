// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace mandate {

using AccountId = Id<struct Account>;
using BehalfId = Id<struct Behalf>;
using OfficeId = Id<struct Office>;

// Somebody may act on behalf of another, with the other's roles, for an office and what is below it or
// wherever the other may, from a day to a day; or the end of that. Confirmed like a role.
struct Behalf
{
    BehalfId id;
    AccountId account; // who acts
    AccountId other;   // on behalf of whom
    OfficeId office;
    QDate since;
    QDate until;
    BehalfId ends;
    QString reason;
    AccountId by; // who proposes it

    bool operator==(const Behalf &) const = default;
};

} // namespace mandate
