// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signers.h"

#include "core/store/statement.h"

#include <algorithm>

namespace mandate {

Result<std::optional<PublicKeys>> Signers::keyOf(const SaveEntry &entry)
{
    return keysOf(entry.user).map([&entry](const std::vector<PublicKeys> &keys) {
        const auto found = std::find_if(keys.begin(), keys.end(), [&entry](const PublicKeys &key) {
            return isSignedBy(key, entry.hash, entry.signature);
        });
        return found == keys.end() ? std::optional<PublicKeys>() : std::optional(*found);
    });
}

Result<QString> Signers::ownerOf(const QByteArray &signKey)
{
    Statement owner(m_database,
                    "SELECT w.name FROM main.account_key k JOIN main.account w ON w.id = k.account "
                    "WHERE k.sign_key = ? AND k.revokes IS NULL");
    return owner.bind(1, QString::fromLatin1(signKey.toHex())).step().map([&owner](bool isThere) {
        return isThere ? owner.text(0) : QString();
    });
}

Result<std::vector<PublicKeys>> Signers::keysOf(const QString &user)
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

} // namespace mandate
