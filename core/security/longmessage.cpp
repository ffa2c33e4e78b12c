// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/longmessage.h"

#include "core/security/sodium.h"

namespace mandate {

LongMessage::LongMessage()
{
    readySodium();
    crypto_sign_init(&m_state);
}

void LongMessage::add(QByteArrayView part)
{
    crypto_sign_update(&m_state, reinterpret_cast<const unsigned char *>(part.data()),
                       static_cast<unsigned long long>(part.size()));
}

QByteArray LongMessage::signedWith(const KeyPair &keys)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    QByteArray secret = keys.secret();
    crypto_sign_final_create(&m_state, reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(secret.constData()));
    wipe(secret);
    return signature;
}

bool LongMessage::isSignedBy(const PublicKeys &keys, const QByteArray &signature)
{
    return keys.sign.size() == int(crypto_sign_PUBLICKEYBYTES) && signature.size() == int(crypto_sign_BYTES)
           && crypto_sign_final_verify(&m_state,
                                       reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(keys.sign.constData()))
                  == 0;
}

} // namespace mandate
