// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package.h"

#include "core/security/longmessage.h"
#include "core/security/sodium.h"

#include <QCoreApplication>

#include <algorithm>
#include <sodium.h>
#include <zlib.h>

namespace mandate {

namespace {

constexpr char Magic[] = "MandatePackage2\n";
constexpr qsizetype MagicSize = 16;
constexpr qsizetype IdSize = 16;
constexpr qsizetype FixedSize = MagicSize + 2 * IdSize + 1;
constexpr qsizetype KeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype RecipientSize = IdSize + KeySize + crypto_box_SEALBYTES;
constexpr qsizetype StreamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype SignatureSize = crypto_sign_BYTES;
constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qsizetype ChunkCost = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int MostRecipients = 32;
static_assert(sizeof Magic == MagicSize + 1);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + from;
}

QByteArray bytesOf(const Uuid &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.bytes.data()), IdSize);
}

Uuid idAt(const QByteArray &package, qsizetype place)
{
    Uuid id;
    std::copy_n(bytes(package, place), IdSize, id.bytes.begin());
    return id;
}

QByteArray lengthBytes(qsizetype length)
{
    QByteArray four(4, '\0');
    for (int i = 0; i < 4; ++i)
        four[i] = char((length >> (8 * i)) & 0xff);
    return four;
}

qsizetype lengthAt(const QByteArray &package, qsizetype place)
{
    qsizetype length = 0;
    for (int i = 3; i >= 0; --i)
        length = (length << 8) | static_cast<unsigned char>(package[place + i]);
    return length;
}

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::Refused,
                   Text::tr("This package was altered or cut on its way, so nothing of it was read. Ask its "
                            "sender for it once more."));
}

Result<void> checkOutside(const QByteArray &package)
{
    if (package.size() > MostPackageBytes)
        return failure(Error::Kind::Refused,
                       Text::tr("This package is larger than %1 MB, so it was not read. "
                                "Ask its sender for a smaller one.")
                           .arg(MostPackageBytes / 1024 / 1024));
    if (package.size() < FixedSize + RecipientSize + StreamHeadSize + SignatureSize
        || !package.startsWith(QByteArray::fromRawData(Magic, MagicSize)))
        return failure(Error::Kind::Unreadable,
                       Text::tr("This is not a package of Mandate. Choose a file that ends in .mandatepkg."));
    return {};
}

// A package while it is written: what is appended is signed along the way.
class Sealing
{
public:
    explicit Sealing(qsizetype expected) { m_package.reserve(expected); }

    void append(const QByteArray &part)
    {
        m_package += part;
        m_message.add(part);
    }
    const QByteArray &package() const { return m_package; }
    QByteArray signedWith(const KeyPair &keys) { return std::move(m_package) + m_message.signedWith(keys); }

private:
    QByteArray m_package;
    LongMessage m_message;
};

void appendChunks(Sealing &sealing, const QByteArray &key, const QByteArray &content)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHead(StreamHeadSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(streamHead), bytes(key));
    sealing.append(streamHead);
    const QByteArray bound = sealing.package();
    for (qsizetype from = 0; from == 0 || from < content.size(); from += ChunkSize) {
        const qsizetype size = std::min(ChunkSize, content.size() - from);
        const bool isLast = from + size >= content.size();
        QByteArray chunk(size + ChunkCost, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytes(chunk), nullptr, bytes(content, from), static_cast<unsigned long long>(size),
            from == 0 ? bytes(bound) : nullptr, from == 0 ? static_cast<unsigned long long>(bound.size()) : 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealing.append(lengthBytes(chunk.size()));
        sealing.append(chunk);
    }
    sodium_memzero(&state, sizeof state);
}

bool bearsSignature(const QByteArray &package, const PublicKeys &sender)
{
    const qsizetype end = package.size() - SignatureSize;
    LongMessage message;
    message.add(QByteArrayView(package).first(end));
    return message.isSignedBy(sender, package.mid(end));
}

// Nothing but what carries the mark of the last chunk, and ends with it, is whole.
Result<QByteArray> openedChunks(const QByteArray &package, qsizetype place, const QByteArray &key)
{
    const qsizetype end = package.size() - SignatureSize;
    const QByteArray bound = package.left(place);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(package, place - StreamHeadSize),
                                                        bytes(key))
        != 0)
        return damaged();
    QByteArray content;
    unsigned char tag = 0;
    for (bool isFirst = true; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; isFirst = false) {
        if (place + 4 > end)
            return damaged();
        const qsizetype length = lengthAt(package, place);
        place += 4;
        if (length < ChunkCost || length > ChunkSize + ChunkCost || place + length > end)
            return damaged();
        QByteArray chunk(length - ChunkCost, '\0');
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, bytes(chunk), nullptr, &tag, bytes(package, place),
                static_cast<unsigned long long>(length), isFirst ? bytes(bound) : nullptr,
                isFirst ? static_cast<unsigned long long>(bound.size()) : 0)
            != 0)
            return damaged();
        content += chunk;
        place += length;
    }
    sodium_memzero(&state, sizeof state);
    return place == end ? Result<QByteArray>(content) : damaged();
}

// The content key that was sealed for a recipient.
Result<QByteArray> contentKey(const QByteArray &package, int recipients, const Uuid &site,
                              const KeyPair &keys)
{
    for (int i = 0; i < recipients; ++i) {
        const qsizetype place = FixedSize + i * RecipientSize;
        if (idAt(package, place) != site)
            continue;
        auto key = keys.unsealed(package.mid(place + IdSize, RecipientSize - IdSize));
        return key && key->size() == KeySize ? std::move(key) : damaged();
    }
    return failure(
        Error::Kind::Refused,
        Text::tr("This package is for another office, so it cannot be read here. Pass it on, or ask "
                 "its sender for the one that is yours."));
}

} // namespace

Result<QByteArray> sealPackage(const Envelope &envelope, const KeyPair &sender,
                               const std::vector<Recipient> &recipients, const QByteArray &content)
{
    readySodium();
    const auto body = deflated(content);
    if (!body)
        return body;
    QByteArray key(KeySize, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(bytes(key));
    Sealing sealing(body->size() + body->size() / 1024 + 4096);
    sealing.append(QByteArray(Magic, MagicSize) + bytesOf(envelope.sender) + bytesOf(envelope.package)
                   + char(recipients.size()));
    for (const Recipient &recipient : recipients) {
        const auto sealed = sealedFor(recipient.keys, key);
        if (!sealed)
            return sealed;
        sealing.append(bytesOf(recipient.site) + *sealed);
    }
    appendChunks(sealing, key, *body);
    wipe(key);
    QByteArray package = sealing.signedWith(sender);
    if (package.size() > MostPackageBytes)
        return failure(
            Error::Kind::Refused,
            Text::tr("What is to be sent is larger than %1 MB. Send the parts of the office apart.")
                .arg(MostPackageBytes / 1024 / 1024));
    return package;
}

Result<Envelope> envelopeOf(const QByteArray &package)
{
    return checkOutside(package).map([&package] {
        return Envelope{idAt(package, MagicSize), idAt(package, MagicSize + IdSize)};
    });
}

Result<OpenedPackage> openPackage(const QByteArray &package, const PublicKeys &sender, const Uuid &recipient,
                                  const KeyPair &keys, qint64 mostContent)
{
    readySodium();
    if (const auto sound = checkOutside(package); !sound)
        return tl::unexpected(sound.error());
    if (!bearsSignature(package, sender))
        return damaged();
    const qsizetype end = package.size() - SignatureSize;
    const int recipients = static_cast<unsigned char>(package[FixedSize - 1]);
    const qsizetype chunks = FixedSize + recipients * RecipientSize + StreamHeadSize;
    if (recipients < 1 || recipients > MostRecipients || chunks > end)
        return damaged();
    auto key = contentKey(package, recipients, recipient, keys);
    if (!key)
        return tl::unexpected(key.error());
    auto body = openedChunks(package, chunks, *key);
    wipe(*key);
    if (!body)
        return tl::unexpected(body.error());
    return inflated(*body, mostContent).map([&body](QByteArray content) {
        return OpenedPackage{std::move(content), std::move(*body)};
    });
}

Result<QByteArray> deflated(const QByteArray &content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    QByteArray packed(qsizetype(size), '\0');
    if (compress2(bytes(packed), &size, bytes(content), static_cast<uLong>(content.size()), 6) != Z_OK)
        return failure(Error::Kind::Unwritable,
                       Text::tr("There is not enough memory for this package. Close other programs."));
    packed.truncate(qsizetype(size));
    return packed;
}

Result<QByteArray> inflated(const QByteArray &packed, qint64 most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return damaged();
    stream.next_in = const_cast<Bytef *>(bytes(packed));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray content;
    QByteArray part(256 * 1024, '\0');
    int state = Z_OK;
    while (state == Z_OK && content.size() <= most) {
        stream.next_out = bytes(part);
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        content.append(part.constData(), part.size() - qsizetype(stream.avail_out));
    }
    const bool isAll = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (content.size() > most)
        return failure(
            Error::Kind::Refused,
            Text::tr("This package holds more than a register can, so nothing of it was read. Ask its "
                     "sender about it."));
    return isAll ? Result<QByteArray>(std::move(content)) : damaged();
}

} // namespace mandate
