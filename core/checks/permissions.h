// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/rolegrant.h"

#include <vector>

namespace mandate {

// What can be done with a record: Act is to enter what is never changed afterwards.
enum class Deed { New, Change, Withdraw, Act, Read };
// How far a role reaches: nowhere, to what is the person's own, to the offices it is held for and what is
// below them, to the whole register.
enum class Reach { Never, Own, Offices, Register };

// Records that are in the same hands. Everything that hangs on an individual work plan is apart from what
// hangs on the agreements of institutions: it is confidential.
enum class RecordArea {
    Offices,
    People,
    Plans,
    KpiValues,
    Years,
    Agreements,
    Figures,
    Signings,
    Steps,
    Comments,
    WorkPlans,
    WorkPlanFigures,
    WorkPlanSignings,
    WorkPlanSteps,
    WorkPlanComments,
    Evidence,
    Entries, // what an office sends that is not what is here, and what is decided about it
    WorkPlanEntries,
    Received, // what came in a package, while it is worked in
    Accounts,
    Roles,
    Keys,
    Closings,
    Keeping // whatever else a register keeps: its sites and packages
};

constexpr int RoleCount = int(UserRole::Reader) + 1;
constexpr int DeedCount = int(Deed::Read) + 1;

RecordArea areaOf(QStringView table, bool isWorkPlan = false);
// Where a record belongs while a package is worked in. Whoever receives speaks for the register, wherever
// their offices end: what the package may change follows from who signed it. Users, roles and keys never come
// so.
RecordArea areaOfReceived(RecordArea area);
// Whether the table holds parts of agreements, so that its area depends on the agreement's kind.
bool isPartOfAgreement(QStringView table);

// How far a letter of a table of permissions reaches: - never, p, o, r.
Reach reachOf(char letter);
// The one table of what roles may do.
Reach permission(UserRole role, RecordArea area, Deed deed);
// The roles that may do something at all, those that reach furthest first.
std::vector<UserRole> rolesFor(RecordArea area, Deed deed);

QString roleText(UserRole role);

} // namespace mandate
