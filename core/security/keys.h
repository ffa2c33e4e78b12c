// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>

namespace mandate {

// What everybody may know of a person's or a site's keys, 32 bytes each.
struct PublicKeys
{
    QByteArray sign; // Ed25519: proves who wrote something
    QByteArray box;  // X25519: writes to its owner alone

    bool operator==(const PublicKeys &) const = default;
};

// Both pairs of keys of a person or a site. The secret halves are wiped when it goes.
class KeyPair
{
public:
    static constexpr std::size_t SecretSize = 96;

    // New keys.
    static KeyPair made();
    // From the bytes that secret() gave.
    static Result<KeyPair> fromSecret(const QByteArray &secret);

    KeyPair(const KeyPair &) = default;
    KeyPair &operator=(const KeyPair &) = default;
    ~KeyPair();

    const PublicKeys &publicKeys() const { return m_public; }
    // 64 bytes over any message, detached.
    QByteArray signature(const QByteArray &message) const;
    // What seal() closed for these keys; Refused where it was closed for others or was altered.
    Result<QByteArray> unsealed(const QByteArray &sealed) const;
    // For the keyring and nobody else; SecretSize bytes, which the caller wipes.
    QByteArray secret() const;

private:
    KeyPair() = default;

    PublicKeys m_public;
    std::array<unsigned char, 64> m_sign{};
    std::array<unsigned char, 32> m_box{};
};

// Whether this message was signed with the keys' secret half.
bool isSignedBy(const PublicKeys &keys, const QByteArray &message, const QByteArray &signature);

// Closes a few bytes so that only the keys' owner can read them; says nothing about who wrote them.
Result<QByteArray> sealedFor(const PublicKeys &keys, const QByteArray &message);

// Eight groups of four digits and letters to compare aloud: "3F1A 09C2 …".
QString fingerprint(const PublicKeys &keys);

// Overwrites bytes that nobody may find later.
void wipe(QByteArray &bytes);

} // namespace mandate
