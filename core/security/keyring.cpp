// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

namespace mandate {

namespace {

constexpr char Magic[] = "Mandate keys 1";
// What a file may ask of the computer that opens it.
constexpr quint64 MostOperations = 16;
constexpr quint64 MostMemory = 1'073'741'824;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(security)
};

// A file of the keyring: how its key is derived, and what that key encrypts.
struct KeyFile
{
    QByteArray magic;
    quint64 operations = 0;
    quint64 memory = 0; // bytes
    QByteArray salt;
    QByteArray nonce;
    QByteArray closed;
};

QDataStream &operator<<(QDataStream &stream, const KeyFile &file)
{
    return stream << file.magic << file.operations << file.memory << file.salt << file.nonce << file.closed;
}

QDataStream &operator>>(QDataStream &stream, KeyFile &file)
{
    return stream >> file.magic >> file.operations >> file.memory >> file.salt >> file.nonce >> file.closed;
}

bool isSound(const KeyFile &file)
{
    return file.magic == Magic && file.operations <= MostOperations && file.memory <= MostMemory
           && file.salt.size() == int(crypto_pwhash_SALTBYTES)
           && file.nonce.size() == int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
           && file.closed.size()
                  == qsizetype(KeyPair::SecretSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
}

QString pathOf(const QString &folder, const Uuid &owner)
{
    return QDir(folder).filePath(owner.text() + QLatin1String(".keys"));
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(std::size_t count)
{
    QByteArray bytes(qsizetype(count), '\0');
    randombytes_buf(bytes.data(), count);
    return bytes;
}

Result<QByteArray> derivedKey(const KeyFile &file, const QString &passphrase)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    QByteArray bytes = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    const int outcome = crypto_pwhash(bytesOf(key), std::size_t(key.size()), bytes.constData(),
                                      std::size_t(bytes.size()), bytesOf(file.salt), file.operations,
                                      std::size_t(file.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(bytes);
    if (outcome != 0)
        return failure(Error::Kind::Refused, Text::tr("This computer has not enough memory left to open the "
                                                      "keys. Close other programs, then try again."));
    return key;
}

// What a file says of its key belongs to what that key encrypts, and so does the owner.
QByteArray boundWith(const KeyFile &file, const Uuid &owner)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << owner.text() << KeyFile{file.magic, file.operations, file.memory, file.salt, file.nonce, {}};
    return bytes;
}

QByteArray closed(const KeyFile &file, const Uuid &owner, QByteArray secret, const QByteArray &key)
{
    const QByteArray bound = boundWith(file, owner);
    QByteArray result(secret.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(result), nullptr, bytesOf(std::as_const(secret)), std::size_t(secret.size()), bytesOf(bound),
        std::size_t(bound.size()), nullptr, bytesOf(file.nonce), bytesOf(key));
    wipe(secret);
    return result;
}

// Nothing where the key or the owner is another one.
std::optional<QByteArray> opened(const KeyFile &file, const Uuid &owner, const QByteArray &key)
{
    const QByteArray bound = boundWith(file, owner);
    QByteArray secret(qsizetype(KeyPair::SecretSize), '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(secret), nullptr, nullptr, bytesOf(file.closed), std::size_t(file.closed.size()),
            bytesOf(bound), std::size_t(bound.size()), bytesOf(file.nonce), bytesOf(key))
        != 0)
        return std::nullopt;
    return secret;
}

Result<void> write(const QString &folder, const QString &path, const KeyFile &file)
{
    QSaveFile target(path);
    if (QDir().mkpath(folder) && target.open(QIODevice::WriteOnly)) {
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QDataStream stream(&target);
        stream << file;
        if (stream.status() == QDataStream::Ok && target.commit())
            return {};
    }
    return failure(Error::Kind::Unwritable,
                   Text::tr("The keys cannot be kept in %1: %2. Check that the folder can be written.")
                       .arg(QDir::toNativeSeparators(folder), target.errorString()));
}

Result<KeyFile> read(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("There are no keys in %1. Use the computer on which they were made, or "
                                "the recovery sheet.")
                           .arg(QDir::toNativeSeparators(path)));
    constexpr qint64 MostBytes = 4096;
    KeyFile file;
    QDataStream stream(source.read(MostBytes));
    stream >> file;
    if (stream.status() != QDataStream::Ok || !isSound(file))
        return failure(Error::Kind::Unreadable,
                       Text::tr("The keys in %1 are damaged. Use the recovery sheet.")
                           .arg(QDir::toNativeSeparators(path)));
    return file;
}

} // namespace

QString keyFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("Mandate/keys"));
}

Result<void> keepKeys(const QString &folder, const Uuid &owner, const KeyPair &keys,
                      const QString &passphrase, Effort effort)
{
    readySodium();
    KeyFile file{Magic,
                 operationsOf(effort),
                 memoryOf(effort),
                 randomBytes(crypto_pwhash_SALTBYTES),
                 randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 {}};
    auto key = derivedKey(file, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    file.closed = closed(file, owner, keys.secret(), *key);
    wipe(*key);
    return write(folder, pathOf(folder, owner), file);
}

bool hasKeys(const QString &folder, const Uuid &owner)
{
    return QFile::exists(pathOf(folder, owner));
}

Result<KeyPair> keptKeys(const QString &folder, const Uuid &owner, const QString &passphrase)
{
    readySodium();
    const auto file = read(pathOf(folder, owner));
    if (!file)
        return tl::unexpected(file.error());
    auto key = derivedKey(*file, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    auto secret = opened(*file, owner, *key);
    wipe(*key);
    if (!secret)
        return failure(Error::Kind::Refused,
                       Text::tr("This is not the passphrase of these keys. Nothing was opened; try again."));
    auto keys = KeyPair::fromSecret(*secret);
    wipe(*secret);
    return keys;
}

} // namespace mandate
