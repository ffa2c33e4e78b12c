// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/security/keys.h"

#include <vector>

namespace mandate {

// The container in which offices send each other parts of their registers: signed by its sender, readable
// by its recipients alone. Laid out in fixed places, so that nothing is parsed before the signature held:
//   magic (16) | sender (16) | package (16) | number of recipients (1)
//   for each recipient: site (16), content key sealed for it (80) | head of the stream (24)
//   chunks: length (4, little-endian), bytes | signature of the sender over all before it (64),
//   by Ed25519ph, which reads it part by part
// The chunks are libsodium's secretstream over deflated content. All before them is bound to the first one,
// and the last one carries a mark, without which the package was cut.

constexpr qint64 MostPackageBytes = 256 * 1024 * 1024;
constexpr qint64 MostContentBytes = 1024LL * 1024 * 1024;

struct Recipient
{
    Uuid site;
    PublicKeys keys;
};

// What stands on the outside of a package.
struct Envelope
{
    Uuid sender;
    Uuid package;
};

// What a package held: the content, and the deflated bytes of it that are worth keeping.
struct OpenedPackage
{
    QByteArray content;
    QByteArray deflated;
};

Result<QByteArray> sealPackage(const Envelope &envelope, const KeyPair &sender,
                               const std::vector<Recipient> &recipients, const QByteArray &content);

// Looks at size, magic and the sender's place alone: whose key is the signature to be checked with?
Result<Envelope> envelopeOf(const QByteArray &package);
// Checks in this order: size, magic, signature, recipient, every chunk and the mark of the last, and
// inflates no more than allowed.
Result<OpenedPackage> openPackage(const QByteArray &package, const PublicKeys &sender, const Uuid &recipient,
                                  const KeyPair &keys, qint64 mostContent = MostContentBytes);

Result<QByteArray> deflated(const QByteArray &bytes);
// Counts while it inflates, and stops at the limit.
Result<QByteArray> inflated(const QByteArray &bytes, qint64 most);

} // namespace mandate
