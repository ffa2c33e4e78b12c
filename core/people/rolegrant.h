// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QDate>
#include <QString>

namespace mandate {

using AccountId = Id<struct Account>;
using OfficeId = Id<struct Office>;
using RoleGrantId = Id<struct RoleGrant>;

enum class UserRole {
    Administrator,
    Manager,
    CentreOfficer,
    SectionHead,
    Committee,
    FocalPoint,
    Supervisor,
    Employee,
    Auditor,
    Reader
};

template <>
inline std::span<const char *const> names<UserRole>()
{
    static constexpr const char *all[] = {"administrator", "manager",     "centre_officer", "section_head",
                                          "committee",     "focal_point", "supervisor",     "employee",
                                          "auditor",       "read_only"};
    return all;
}

// A role given to somebody, for an office and what is below it or for the whole register, from a day to a
// day; or the end of such a role. An act that counts once a second administrator has confirmed it.
struct RoleGrant
{
    RoleGrantId id;
    AccountId account;
    UserRole role = UserRole::Reader;
    OfficeId office; // null for the whole register
    QDate since;     // no date: from the beginning, to no end
    QDate until;
    RoleGrantId ends; // instead of giving one
    QString reason;
    AccountId by; // who proposes it

    bool operator==(const RoleGrant &) const = default;
};

} // namespace mandate
