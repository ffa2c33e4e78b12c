// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QString>

namespace mandate {

using AccountId = Id<struct Account>;
using ConfirmationId = Id<struct Confirmation>;

enum class Verdict { Confirmed, Refused };

template <>
inline std::span<const char *const> names<Verdict>()
{
    static constexpr const char *all[] = {"confirmed", "refused"};
    return all;
}

// What a second administrator says to a proposed change of roles, deputies or keys; nobody confirms their
// own, unless there is no other administrator. Or what a second person says to a reopening, always another
// one.
struct Confirmation
{
    ConfirmationId id;
    Uuid subject; // a RoleGrant, a Behalf, an AccountKey or a Reopening
    Verdict verdict = Verdict::Confirmed;
    AccountId by;
    QString reason;

    bool operator==(const Confirmation &) const = default;
};

} // namespace mandate
