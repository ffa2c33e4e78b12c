// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keys.h"

#include <sodium.h>

namespace mandate {

// A message too long to be held whole, signed or checked part by part: Ed25519ph. Such a signature is never
// taken for one over a short message, nor the other way round.
class LongMessage
{
public:
    LongMessage();

    // The next part of it; how it is cut makes no difference.
    void add(QByteArrayView part);

    // Of all that was added; nothing can be added afterwards.
    QByteArray signedWith(const KeyPair &keys);
    bool isSignedBy(const PublicKeys &keys, const QByteArray &signature);

private:
    crypto_sign_state m_state;
};

} // namespace mandate
