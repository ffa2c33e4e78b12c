// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keys.h"
#include "core/store/journal.h"

#include <map>

namespace mandate {

// Whose keys saves were signed with. A user may have had several in the course of time.
class Signers
{
public:
    explicit Signers(const Database &database) : m_database(database) {}

    // The one of its user's keys that a save was signed with; nothing where it was none of them.
    Result<std::optional<PublicKeys>> keyOf(const SaveEntry &entry);
    // The name of the user who has a signing key; empty where nobody here has it.
    Result<QString> ownerOf(const QByteArray &signKey);

private:
    Result<std::vector<PublicKeys>> keysOf(const QString &user);

    const Database &m_database;
    std::map<QString, std::vector<PublicKeys>> m_known;
};

} // namespace mandate
