// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zlib.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr quint32 EndSignature = 0x06054b50;
constexpr quint32 EntrySignature = 0x02014b50;
constexpr qsizetype EndSize = 22;
constexpr qsizetype EntrySize = 46;
constexpr qsizetype LocalSize = 30;
constexpr int MostEntries = 2000;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;

// Exactly so many bytes, or nothing.
QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = size;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    const int outcome = inflate(&stream, Z_FINISH);
    const bool isWhole = outcome == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return isWhole ? bytes : QByteArray();
}

} // namespace

Result<Archive> Archive::open(const QString &path)
{
    Archive archive;
    archive.m_name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be opened: %2.").arg(archive.m_name, file.errorString()));
    if (file.size() > qint64(Allowance::Bytes))
        return invalid(Text::tr("%1 is too large; split it into several files.").arg(archive.m_name));
    archive.m_bytes = file.readAll();
    if (const auto read = archive.readDirectory(); !read)
        return tl::unexpected(read.error());
    return archive;
}

Error Archive::damaged(const char *detail) const
{
    return {
        Error::Kind::Invalid,
        Text::tr("%1 is not a whole spreadsheet file: it may be damaged, cut short, protected by a password "
                 "or of another kind. Open it in your spreadsheet program and save it again.")
            .arg(m_name),
        QString::fromLatin1(detail)};
}

quint32 Archive::number(qsizetype at, int bytes) const
{
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= quint32(static_cast<unsigned char>(m_bytes[at + i])) << (8 * i);
    return value;
}

// A part carries its name a second time: one that was changed must not make the part vanish.
bool Archive::standsAt(qsizetype local, const QByteArray &name) const
{
    return local + LocalSize <= m_bytes.size()
           && m_bytes.mid(local + LocalSize, number(local + 26, 2)) == name;
}

Result<void> Archive::readDirectory()
{
    const qsizetype end = m_bytes.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + EndSize > m_bytes.size() || number(end, 4) != EndSignature)
        return tl::unexpected(damaged("no end of directory"));
    const quint32 count = number(end + 10, 2);
    qsizetype at = number(end + 16, 4);
    if (count > MostEntries)
        return tl::unexpected(damaged("too many entries"));
    for (quint32 i = 0; i < count; ++i) {
        if (at + EntrySize > end || number(at, 4) != EntrySignature)
            return tl::unexpected(damaged("bad directory"));
        const qsizetype nameSize = number(at + 28, 2);
        if (at + EntrySize + nameSize > end)
            return tl::unexpected(damaged("bad entry name"));
        const QString name = QString::fromUtf8(m_bytes.mid(at + EntrySize, nameSize));
        if (m_entries.contains(name))
            return tl::unexpected(damaged("an entry twice"));
        m_entries.insert(name, {quint16(number(at + 10, 2)), number(at + 16, 4), number(at + 20, 4),
                                number(at + 24, 4), number(at + 42, 4)});
        if (!standsAt(m_entries[name].offset, m_bytes.mid(at + EntrySize, nameSize)))
            return tl::unexpected(damaged("a part under two names"));
        at += EntrySize + nameSize + number(at + 30, 2) + number(at + 32, 2);
    }
    return {};
}

Result<QByteArray> Archive::packed(const Entry &entry) const
{
    const qsizetype local = entry.offset;
    if (local + LocalSize > m_bytes.size())
        return tl::unexpected(damaged("an entry beyond the end"));
    const qsizetype nameSize = number(local + 26, 2);
    const qsizetype data = local + LocalSize + nameSize + number(local + 28, 2);
    if (data + entry.packed > m_bytes.size())
        return tl::unexpected(damaged("an entry cut short"));
    return QByteArray::fromRawData(m_bytes.constData() + data, entry.packed);
}

Result<QByteArray> Archive::read(const QString &name, Allowance &allowance) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return tl::unexpected(damaged("a part is missing"));
    if (!allowance.addBytes(found->size))
        return invalid(Text::tr("%1 unpacks to more than a register can take in; split it.").arg(m_name));
    const auto raw = packed(*found);
    if (!raw)
        return raw;
    QByteArray bytes = found->method == Deflated ? inflated(*raw, found->size)
                       : found->method == Stored ? QByteArray(raw->constData(), raw->size())
                                                 : QByteArray();
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    if (bytes.size() != qsizetype(found->size) || sum != found->sum)
        return tl::unexpected(damaged("a part does not match its sum"));
    return bytes;
}

} // namespace mandate
