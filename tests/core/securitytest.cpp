// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"
#include "core/security/longmessage.h"
#include "core/security/password.h"
#include "tests/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mandate;

namespace {

const QString Passphrase = QStringLiteral("a long walk to Paro");

QByteArray flipped(QByteArray bytes, int at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

TEST_CASE("a signature holds for its message and its keys alone", "[security]")
{
    const KeyPair mine = KeyPair::made();
    const QByteArray signature = mine.signature("12 schools");
    CHECK(isSignedBy(mine.publicKeys(), "12 schools", signature));
    CHECK_FALSE(isSignedBy(mine.publicKeys(), "13 schools", signature));
    CHECK_FALSE(isSignedBy(KeyPair::made().publicKeys(), "12 schools", signature));
    CHECK_FALSE(isSignedBy({}, "12 schools", signature));
    CHECK_FALSE(isSignedBy(mine.publicKeys(), "12 schools", {}));
    for (int i = 0; i < signature.size(); ++i)
        CHECK_FALSE(isSignedBy(mine.publicKeys(), "12 schools", flipped(signature, i)));
}

TEST_CASE("a long message is signed part by part, however it is cut", "[security]")
{
    const KeyPair mine = KeyPair::made();
    const QByteArray text(300'000, 'x');
    const auto messageOf = [](const QByteArray &whole, qsizetype part) {
        LongMessage message;
        for (qsizetype from = 0; from < whole.size(); from += part)
            message.add(QByteArrayView(whole).sliced(from, std::min(part, whole.size() - from)));
        return message;
    };
    const QByteArray signature = messageOf(text, 7'001).signedWith(mine);
    CHECK(messageOf(text, 300'000).isSignedBy(mine.publicKeys(), signature));
    CHECK(messageOf(text, 64).isSignedBy(mine.publicKeys(), signature));
    CHECK_FALSE(messageOf(flipped(text, 299'999), 64).isSignedBy(mine.publicKeys(), signature));
    CHECK_FALSE(messageOf(text, 64).isSignedBy(KeyPair::made().publicKeys(), signature));
    CHECK_FALSE(messageOf(text, 64).isSignedBy(mine.publicKeys(), {}));
    CHECK_FALSE(isSignedBy(mine.publicKeys(), text, signature));
    CHECK_FALSE(messageOf(text, 64).isSignedBy(mine.publicKeys(), mine.signature(text)));
}

TEST_CASE("what is sealed opens for its owner alone, unaltered", "[security]")
{
    const KeyPair office = KeyPair::made();
    const auto sealed = sealedFor(office.publicKeys(), "a key");
    REQUIRE(sealed);
    CHECK(office.unsealed(*sealed).value() == "a key");
    CHECK(KeyPair::made().unsealed(*sealed).error().kind == Error::Kind::Refused);
    CHECK_FALSE(office.unsealed({}));
    for (int i = 0; i < sealed->size(); ++i)
        CHECK_FALSE(office.unsealed(flipped(*sealed, i)));
    CHECK(sealedFor({}, "a key").error().kind == Error::Kind::Invalid);
}

TEST_CASE("a fingerprint tells keys apart and can be read aloud", "[security]")
{
    const KeyPair one = KeyPair::made();
    const QString text = fingerprint(one.publicKeys());
    CHECK(text.size() == 39);
    CHECK(text.split(' ').size() == 8);
    CHECK(fingerprint(one.publicKeys()) == text);
    CHECK(fingerprint(KeyPair::made().publicKeys()) != text);
}

TEST_CASE("a password is known by its hash, which does not give it away", "[security]")
{
    const auto hash = passwordHash(Passphrase, Effort::Least);
    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$"));
    CHECK(isPassword(*hash, Passphrase));
    CHECK_FALSE(isPassword(*hash, Passphrase + ' '));
    CHECK_FALSE(isPassword(QString(), Passphrase));
    CHECK(passwordHash(Passphrase, Effort::Least).value() != *hash);
    CHECK(needsNewHash(*hash));
    CHECK_FALSE(needsNewHash(*hash, Effort::Least));
    CHECK(passwordHash("short", Effort::Least).error().kind == Error::Kind::Invalid);
}

TEST_CASE("a password typed with composed or single letters is the same", "[security]")
{
    const QString composed = QString::fromUtf8("caf\u00e9 au lait");
    const QString single = QString::fromUtf8("cafe\u0301 au lait");
    REQUIRE(composed != single);
    CHECK(isPassword(passwordHash(composed, Effort::Least).value(), single));
}

TEST_CASE("the keyring gives keys back for their passphrase and owner", "[security]")
{
    const QTemporaryDir folder;
    const Uuid owner = Uuid::create();
    const KeyPair keys = KeyPair::made();
    CHECK_FALSE(hasKeys(folder.path(), owner));
    REQUIRE(keepKeys(folder.path(), owner, keys, Passphrase, Effort::Least));
    CHECK(hasKeys(folder.path(), owner));
    CHECK(keptKeys(folder.path(), owner, Passphrase).value().publicKeys() == keys.publicKeys());
    CHECK(keptKeys(folder.path(), owner, "another one").error().kind == Error::Kind::Refused);
    CHECK(keptKeys(folder.path(), Uuid::create(), Passphrase).error().kind == Error::Kind::Unreadable);

    const Uuid thief = Uuid::create();
    REQUIRE(QFile::copy(folder.filePath(owner.text() + ".keys"), folder.filePath(thief.text() + ".keys")));
    CHECK(keptKeys(folder.path(), thief, Passphrase).error().kind == Error::Kind::Refused);
}

TEST_CASE("no altered or cut file of keys is opened", "[security]")
{
    const QTemporaryDir folder;
    const Uuid owner = Uuid::create();
    REQUIRE(keepKeys(folder.path(), owner, KeyPair::made(), Passphrase, Effort::Least));
    const QString path = folder.filePath(owner.text() + ".keys");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray sound = file.readAll();
    CHECK_FALSE(sound.contains(Passphrase.toUtf8()));
    const auto opensAs = [&](const QByteArray &bytes) {
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.flush();
        return keptKeys(folder.path(), owner, Passphrase).has_value();
    };
    for (int i = 0; i < sound.size(); ++i) {
        INFO(i);
        CHECK_FALSE(opensAs(flipped(sound, i)));
        CHECK_FALSE(opensAs(sound.left(i)));
    }
    CHECK(opensAs(sound));
}
