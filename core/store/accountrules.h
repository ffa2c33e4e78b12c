// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authority.h"
#include "core/store/save.h"

namespace mandate {

// How a register stood when a save began.
struct KeepersBefore
{
    bool wasShared = false;
    std::vector<AccountId> administrators;
};
Result<KeepersBefore> keepersBefore(const Database &database);

// What must hold of users and roles once a save is written: a shared register has an administrator, and what
// one administrator proposes another confirms, as long as there is another. Refused where it does not.
Result<void> checkAccounts(const Database &database, const Save &save, const KeepersBefore &before);

} // namespace mandate
