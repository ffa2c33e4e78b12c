// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace mandate {

// The end of a register's own chain: how many saves it holds, and the beginning of the last one's hash, which
// covers all before it. Short enough to be read from paper and typed; written down outside the register it
// shows when the chain was cut or rewritten since.
struct ChainHead
{
    std::int64_t saves = 0;
    QByteArray digits; // 20 of the hash in hexadecimal

    // "812-3f9a-1c20-77b4-e05d-91aa"; empty while nothing was saved.
    QString text() const;
    bool operator==(const ChainHead &) const = default;
};

ChainHead headOf(const SaveEntry &save);
Result<ChainHead> chainHead(const Database &database);
// As somebody reads it from paper: groups kept apart by whatever; nothing where it is no head.
std::optional<ChainHead> readChainHead(QStringView text);
// The save a head was taken after; nothing where this chain never had that head.
Result<std::optional<SaveEntry>> saveOfHead(const Database &database, const ChainHead &head);

} // namespace mandate
