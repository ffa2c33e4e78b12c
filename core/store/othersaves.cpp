// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/othersaves.h"

#include "core/store/snapshot.h"
#include "core/store/statement.h"

namespace mandate {

Result<OtherSaves::Heads> OtherSaves::headsOf(const Database &database) const
{
    Heads heads;
    Statement statement(database, "SELECT site_id, MAX(seq) FROM save GROUP BY site_id");
    return statement.each([&heads](const Statement &row) { heads[row.uuid(0)] = row.integer(1); })
        .map([&heads] { return std::move(heads); });
}

// SQLite counts the saves of other connections only. A new connection begins to count anew.
Result<std::vector<SaveId>> OtherSaves::sinceLastTime(const Database &database)
{
    Statement count(database, "PRAGMA data_version");
    if (const auto row = count.step(); !row)
        return tl::unexpected(row.error());
    const std::int64_t now = count.integer(0);
    count.reset();
    if (now == m_count && database.handle() == m_connection)
        return std::vector<SaveId>();
    const Snapshot snapshot(database);
    auto heads = headsOf(database);
    if (!heads)
        return tl::unexpected(heads.error());
    std::vector<SaveId> fresh;
    for (const auto &[site, head] : m_isBegun ? *heads : Heads()) {
        Statement news(database, "SELECT save_id FROM save WHERE site_id = ? AND seq > ? ORDER BY seq");
        const auto saves = news.bind(1, site).bind(2, m_heads[site]).all([](const Statement &row) {
            return SaveId{row.uuid(0)};
        });
        if (!saves)
            return tl::unexpected(saves.error());
        for (const SaveId &save : *saves)
            if (m_own.count(save.uuid) == 0)
                fresh.push_back(save);
    }
    m_connection = database.handle();
    m_count = now;
    m_isBegun = true;
    m_heads = std::move(*heads);
    m_own.clear();
    return fresh;
}

} // namespace mandate
