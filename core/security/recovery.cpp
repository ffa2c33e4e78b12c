// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery.h"

#include "core/security/sodium.h"

#include <QCoreApplication>

#include <sodium.h>

namespace mandate {

namespace {

constexpr int BytesOfLine = 16;
constexpr int Lines = int(KeyPair::SecretSize) / BytesOfLine;
constexpr int CheckBytes = 2;
constexpr int GroupLength = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(security)
};

// The number of the line is part of its check, so that no two can change places.
QByteArray checkOf(const QByteArray &bytes, int line)
{
    const QByteArray whole = bytes + char('1' + line);
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(whole.constData()), std::size_t(whole.size()));
    return hash.left(CheckBytes);
}

QString grouped(const QByteArray &bytes)
{
    const QString digits = QString::fromLatin1(bytes.toHex().toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += GroupLength)
        groups += digits.mid(i, GroupLength);
    return groups.join(u' ');
}

// The digits of a line, whatever stands between them; what is often mistaken for a digit is one.
QByteArray bytesOf(const QString &line)
{
    QString digits;
    for (const QChar letter : line.toUpper())
        digits += letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
    return QByteArray::fromHex(digits.toLatin1());
}

} // namespace

QStringList recoveryLines(const KeyPair &keys)
{
    readySodium();
    QByteArray secret = keys.secret();
    QStringList lines;
    for (int line = 0; line < Lines; ++line) {
        QByteArray bytes = secret.mid(line * BytesOfLine, BytesOfLine);
        lines += grouped(bytes + checkOf(bytes, line));
        wipe(bytes);
    }
    wipe(secret);
    return lines;
}

Result<KeyPair> keysFromRecovery(const QString &text)
{
    readySodium();
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() != Lines)
        return invalid(Text::tr("The recovery sheet has %1 lines of nine groups; these are %2.")
                           .arg(Lines)
                           .arg(lines.size()));
    QByteArray secret;
    for (int line = 0; line < Lines; ++line) {
        QByteArray bytes = bytesOf(lines[line]);
        const bool isWhole = bytes.size() == BytesOfLine + CheckBytes
                             && bytes.right(CheckBytes) == checkOf(bytes.left(BytesOfLine), line);
        if (!isWhole)
            return invalid(
                Text::tr("Line %1 is not as the recovery sheet has it. Compare it, group by group.")
                    .arg(line + 1));
        secret += bytes.left(BytesOfLine);
        wipe(bytes);
    }
    auto keys = KeyPair::fromSecret(secret);
    wipe(secret);
    return keys;
}

} // namespace mandate
