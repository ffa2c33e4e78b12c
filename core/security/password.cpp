// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password.h"

#include "core/security/keys.h"

#include <QCoreApplication>

#include <array>
#include <sodium.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(security)
};

// The same letters, however a keyboard composed them.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

Result<QString> passwordHash(const QString &password, Effort effort)
{
    readySodium();
    if (password.size() < LeastPasswordLength)
        return invalid(
            Text::tr("A password has at least %1 characters; a sentence is easiest to remember and hardest "
                     "to guess.")
                .arg(LeastPasswordLength));
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray bytes = bytesOf(password);
    const int outcome = crypto_pwhash_str(hash.data(), bytes.constData(), std::size_t(bytes.size()),
                                          operationsOf(effort), std::size_t(memoryOf(effort)));
    wipe(bytes);
    if (outcome != 0)
        return failure(Error::Kind::Refused, Text::tr("This computer has not enough memory left to keep a "
                                                      "password safely. Close other programs, then try "
                                                      "again."));
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString &hash, const QString &password)
{
    readySodium();
    QByteArray bytes = bytesOf(password);
    const bool is =
        crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(), std::size_t(bytes.size()))
        == 0;
    wipe(bytes);
    return is;
}

bool needsNewHash(const QString &hash, Effort effort)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), operationsOf(effort),
                                          std::size_t(memoryOf(effort)))
           != 0;
}

} // namespace mandate
