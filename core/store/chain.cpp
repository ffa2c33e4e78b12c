// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/store/link.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <optional>

namespace mandate {

namespace {

Result<QByteArray> recomputed(const Database &database, const Link &link)
{
    ChainHash hash;
    hash.add(link);
    Statement lines(
        database,
        "SELECT kind, table_name, group_name, column_name, row_id, old_value, new_value FROM change "
        "WHERE save_id = ? ORDER BY n");
    lines.bind(1, link.entry.id);
    const auto read = lines.each([&hash](const Statement &line) {
        for (int column = 0; column < 4; ++column)
            hash.add(line.blob(column));
        hash.add(line.uuid(4));
        hash.add(line.value(5));
        hash.add(line.value(6));
    });
    return read.map([&hash] { return hash.result(); });
}

// Whether a save still has its hash; taken on trust once the changes allowed for are used up.
Result<bool> isSealed(const Database &database, const Link &link, std::int64_t &left)
{
    Statement last(database, "SELECT max(n) FROM change WHERE save_id = ?");
    if (const auto row = last.bind(1, link.entry.id).step(); !row)
        return tl::unexpected(row.error());
    left -= last.integer(0);
    if (left < 0)
        return true;
    return recomputed(database, link).map([&link](const QByteArray &hash) {
        return hash == link.entry.hash;
    });
}

bool isNext(const Link &link, const Link &later)
{
    return later.entry.sequence == link.entry.sequence + 1 && later.previous == link.entry.hash;
}

bool isFirst(const Link &link)
{
    return link.entry.sequence == 1 && link.previous == QByteArray(32, '\0');
}

Error broken(const SaveEntry &entry)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "store", "The audit trail was altered at save %1, \"%2\" by %3. Compare with a "
                         "backup before you rely on anything entered since.")
                .arg(entry.sequence)
                .arg(entry.label, entry.user),
            {}};
}

} // namespace

Result<void> verifyChain(const Database &database, const ChainPart &part)
{
    Statement statement(database, selectLinks("ORDER BY site_id DESC, seq DESC LIMIT ?"));
    statement.bind(1, std::int64_t(part.saves));
    std::optional<Link> later;
    std::int64_t left = part.changes;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        const Link link = *row ? linkOn(statement) : Link();
        const bool follows = *row && later && later->site == link.site;
        const bool wasFirst = later && !follows && (*row || part.saves < 0 || later->entry.sequence == 1);
        if ((follows && !isNext(link, *later)) || (wasFirst && !isFirst(*later)))
            return tl::unexpected(broken(later->entry));
        if (!*row)
            return {};
        const auto sound = isSealed(database, link, left);
        if (!sound)
            return tl::unexpected(sound.error());
        if (!*sound)
            return tl::unexpected(broken(link.entry));
        later = link;
    }
}

} // namespace mandate
