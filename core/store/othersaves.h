// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/save.h"

#include <map>
#include <set>

namespace mandate {

// Finds what others saved in a register since it was last asked, in a few millionths of a second where they
// saved nothing.
class OtherSaves
{
public:
    // One's own are no news.
    void own(const SaveId &save) { m_own.insert(save.uuid); }
    // In the order of the saves; nothing the first time.
    Result<std::vector<SaveId>> sinceLastTime(const Database &database);

private:
    using Heads = std::map<Uuid, std::int64_t>; // of each site's chain

    Result<Heads> headsOf(const Database &database) const;

    sqlite3 *m_connection = nullptr; // whose count it is
    std::int64_t m_count = -1;
    bool m_isBegun = false;
    Heads m_heads;
    std::set<Uuid> m_own;
};

} // namespace mandate
