// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keys.h"

#include "core/security/sodium.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

namespace mandate {

static_assert(KeyPair::SecretSize == crypto_sign_SECRETKEYBYTES + crypto_box_SECRETKEYBYTES);

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(security)
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool isSealable(const PublicKeys &keys)
{
    return keys.box.size() == int(crypto_box_PUBLICKEYBYTES);
}

} // namespace

KeyPair KeyPair::made()
{
    readySodium();
    KeyPair keys;
    keys.m_public.sign.resize(crypto_sign_PUBLICKEYBYTES);
    keys.m_public.box.resize(crypto_box_PUBLICKEYBYTES);
    crypto_sign_keypair(bytesOf(keys.m_public.sign), keys.m_sign.data());
    crypto_box_keypair(bytesOf(keys.m_public.box), keys.m_box.data());
    return keys;
}

Result<KeyPair> KeyPair::fromSecret(const QByteArray &secret)
{
    if (std::size_t(secret.size()) != SecretSize)
        return invalid(Text::tr("These are not the bytes of a pair of keys."));
    KeyPair keys;
    std::copy_n(bytesOf(secret), keys.m_sign.size(), keys.m_sign.begin());
    std::copy_n(bytesOf(secret) + keys.m_sign.size(), keys.m_box.size(), keys.m_box.begin());
    keys.m_public.sign.resize(crypto_sign_PUBLICKEYBYTES);
    keys.m_public.box.resize(crypto_box_PUBLICKEYBYTES);
    crypto_sign_ed25519_sk_to_pk(bytesOf(keys.m_public.sign), keys.m_sign.data());
    crypto_scalarmult_base(bytesOf(keys.m_public.box), keys.m_box.data());
    return keys;
}

KeyPair::~KeyPair()
{
    sodium_memzero(m_sign.data(), m_sign.size());
    sodium_memzero(m_box.data(), m_box.size());
}

QByteArray KeyPair::signature(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), std::size_t(message.size()),
                         m_sign.data());
    return signature;
}

Result<QByteArray> KeyPair::unsealed(const QByteArray &sealed) const
{
    const auto size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    QByteArray message(std::max<qsizetype>(size, 0), '\0');
    if (size < 0
        || crypto_box_seal_open(bytesOf(message), bytesOf(sealed), std::size_t(sealed.size()),
                                bytesOf(m_public.box), m_box.data())
               != 0)
        return failure(Error::Kind::Refused, Text::tr("This was not written for these keys, or was altered "
                                                      "on the way."));
    return message;
}

QByteArray KeyPair::secret() const
{
    QByteArray secret;
    secret.reserve(qsizetype(SecretSize));
    secret.append(reinterpret_cast<const char *>(m_sign.data()), qsizetype(m_sign.size()));
    secret.append(reinterpret_cast<const char *>(m_box.data()), qsizetype(m_box.size()));
    return secret;
}

bool isSignedBy(const PublicKeys &keys, const QByteArray &message, const QByteArray &signature)
{
    return keys.sign.size() == int(crypto_sign_PUBLICKEYBYTES) && signature.size() == int(crypto_sign_BYTES)
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), std::size_t(message.size()),
                                          bytesOf(keys.sign))
                  == 0;
}

Result<QByteArray> sealedFor(const PublicKeys &keys, const QByteArray &message)
{
    readySodium();
    QByteArray sealed(message.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (!isSealable(keys)
        || crypto_box_seal(bytesOf(sealed), bytesOf(message), std::size_t(message.size()), bytesOf(keys.box))
               != 0)
        return invalid(Text::tr("Nothing can be written to these keys: they are damaged. Ask their owner "
                                "for them again."));
    return sealed;
}

QString fingerprint(const PublicKeys &keys)
{
    constexpr int Groups = 8;
    const QByteArray digest =
        QCryptographicHash::hash(keys.sign + keys.box, QCryptographicHash::Sha256).toHex().toUpper();
    QStringList groups;
    for (int i = 0; i < Groups; ++i)
        groups += QString::fromLatin1(digest.mid(4 * i, 4));
    return groups.join(QLatin1Char(' '));
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

} // namespace mandate
