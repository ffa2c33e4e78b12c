// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/security/keys.h"
#include "core/store/link.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace mandate {

namespace {

Result<QByteArray> recomputed(const Database &database, const Link &link)
{
    ChainHash hash;
    hash.add(link);
    Statement lines(
        database,
        "SELECT kind, table_name, group_name, column_name, row_id, old_value, new_value FROM main.change "
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
    Statement last(database, "SELECT max(n) FROM main.change WHERE save_id = ?");
    if (const auto row = last.bind(1, link.entry.id).step(); !row)
        return tl::unexpected(row.error());
    left -= last.integer(0);
    if (left < 0)
        return true;
    return recomputed(database, link).map([&link](const QByteArray &hash) {
        return hash == link.entry.hash;
    });
}

// Whether saves were signed by whom they name. A user may have had several keys in the course of time.
class Signers
{
public:
    Signers(const Database &database, int most) : m_database(database), m_left(most) {}

    // Taken on trust where there is no signature, and once those allowed for are used up.
    Result<bool> signedBy(const SaveEntry &entry)
    {
        if (entry.signature.isEmpty() || m_left <= 0)
            return true;
        --m_left;
        return keysOf(entry.user).map([&entry](const std::vector<PublicKeys> &keys) {
            return std::any_of(keys.begin(), keys.end(), [&entry](const PublicKeys &key) {
                return isSignedBy(key, entry.hash, entry.signature);
            });
        });
    }

private:
    Result<std::vector<PublicKeys>> keysOf(const QString &user)
    {
        if (const auto known = m_known.find(user); known != m_known.end())
            return known->second;
        Statement keys(m_database, "SELECT k.sign_key, k.box_key FROM main.account_key k "
                                   "JOIN main.account w ON w.id = k.account "
                                   "WHERE w.name = ? AND k.revokes IS NULL");
        auto found = keys.bind(1, user).all([](const Statement &row) {
            return PublicKeys{QByteArray::fromHex(row.text(0).toLatin1()),
                              QByteArray::fromHex(row.text(1).toLatin1())};
        });
        if (found)
            m_known[user] = *found;
        return found;
    }

    const Database &m_database;
    int m_left;
    std::map<QString, std::vector<PublicKeys>> m_known;
};

bool isNext(const Link &link, const Link &later)
{
    return later.entry.sequence == link.entry.sequence + 1 && later.previous == link.entry.hash;
}

bool isFirst(const Link &link)
{
    return link.entry.sequence == 1 && link.previous == QByteArray(32, '\0');
}

Error wronglySigned(const SaveEntry &entry)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "store",
                "Save %1 of the audit trail, \"%2\", says it is by %3 but does not bear the signature "
                "of %3. Compare with a backup before you rely on it.")
                .arg(entry.sequence)
                .arg(entry.label, entry.user),
            {}};
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
    Signers signers(database, part.signatures);
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
        const auto byUser = signers.signedBy(link.entry);
        if (!byUser || !*byUser)
            return tl::unexpected(byUser ? wronglySigned(link.entry) : byUser.error());
        later = link;
    }
}

} // namespace mandate
