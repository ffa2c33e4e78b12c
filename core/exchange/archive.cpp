// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

#include <unzip.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr int AnyCase = 2;       // part names are compared without regard to case
constexpr uLong IsEncrypted = 1; // of an entry's flags
constexpr unsigned AtOnce = 1u << 20;
constexpr uLong MostEntries = 2'000;
constexpr std::size_t LongestName = 500;
constexpr uLong SymbolicLink = 0120000; // of the attributes that other systems give an entry
constexpr uLong KindOfFile = 0170000;
constexpr ZPOS64_T TightestPacking = 200;    // to one; sheets are packed ten to forty times
constexpr qint64 LargestCompound = 64 << 20; // that is looked through
constexpr ZPOS64_T SmallPart = 16u << 20;    // which may be packed as it likes

// The whole current entry, or what there was of it until the first error.
QByteArray unpacked(unzFile zip, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < size) {
        const auto wanted = unsigned(std::min<qsizetype>(size - got, AtOnce));
        const int count = unzReadCurrentFile(zip, bytes.data() + got, wanted);
        if (count <= 0)
            break;
        got += count;
    }
    bytes.truncate(got);
    return bytes;
}

bool leadsOut(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
           || name.split(u'/').contains(QLatin1String(".."));
}

// What is wrong with the list of entries, or "". Nothing is ever unpacked to a disk; but of two parts with
// one name, one program would read the one and another the other.
QString faultInEntries(unzFile zip, QStringList &parts)
{
    unz_global_info64 all{};
    if (unzGetGlobalInfo64(zip, &all) != UNZ_OK || all.number_entry > MostEntries)
        return QStringLiteral("more entries than any workbook has");
    QSet<QString> seen;
    int code = unzGoToFirstFile(zip);
    for (; code == UNZ_OK; code = unzGoToNextFile(zip)) {
        unz_file_info64 info{};
        char name[LongestName + 1] = {};
        if (unzGetCurrentFileInfo64(zip, &info, name, LongestName, nullptr, 0, nullptr, 0) != UNZ_OK)
            return QStringLiteral("an entry that cannot be read");
        const QString part = QString::fromUtf8(name).toLower();
        const bool isLink = (info.external_fa >> 16 & KindOfFile) == SymbolicLink;
        if (info.size_filename >= LongestName || isLink || leadsOut(part) || seen.contains(part))
            return part;
        seen.insert(part);
        parts += part;
    }
    return code == UNZ_END_OF_LIST_OF_FILE ? QString()
                                           : QStringLiteral("a list of entries that does not end");
}

// A container of Microsoft's in which come old workbooks, and new ones under a password.
bool isCompound(QFile &file)
{
    return file.seek(0) && file.read(8) == QByteArray::fromHex("d0cf11e0a1b11ae1");
}

bool holdsLockedWorkbook(QFile &compound)
{
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), 2 * stream.size());
    return compound.read(LargestCompound).contains(name);
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
        return tl::unexpected(archive.tooLarge());
    if (unzFile zip = unzOpen64(QFile::encodeName(path).constData())) {
        archive.m_zip.reset(zip, &unzClose);
        if (const QString fault = faultInEntries(zip, archive.m_parts); !fault.isEmpty())
            return tl::unexpected(archive.deceptive(fault));
        return archive;
    }
    if (isCompound(file))
        return tl::unexpected(holdsLockedWorkbook(file) ? archive.locked()
                                                        : archive.otherKind(QStringLiteral(".xls")));
    return failure(
        Error::Kind::Unreadable,
        Text::tr("%1 is not a whole .xlsx or .ods file: it may be cut short or of another kind. Open "
                 "it in your spreadsheet program and save it again, as .xlsx.")
            .arg(archive.m_name));
}

Error Archive::locked() const
{
    return {
        Error::Kind::Unreadable,
        Text::tr("%1 is protected by a password. Open it in your spreadsheet program, save it without the "
                 "password and import that file.")
            .arg(m_name),
        {}};
}

Error Archive::otherKind(const QString &kind) const
{
    return {Error::Kind::Unreadable,
            Text::tr(
                "%1 is a workbook of the kind %2, which is not read. Open it in your spreadsheet program and "
                "save it as .xlsx.")
                .arg(m_name, kind),
            {}};
}

Error Archive::damaged(const QString &part, const QString &detail) const
{
    return {Error::Kind::Unreadable,
            Text::tr("%1 cannot be read whole: its part %2 is missing, damaged or cut short. Open it in your "
                     "spreadsheet program and save it again.")
                .arg(m_name, part),
            detail};
}

Error Archive::deceptive(const QString &detail) const
{
    return {
        Error::Kind::Unreadable,
        Text::tr("%1 was not made by a spreadsheet program: its parts are too many, have the same or "
                 "misleading names, or are packed to fill the memory. Ask whoever sent it for another copy.")
            .arg(m_name),
        detail};
}

Error Archive::tooLarge() const
{
    return {Error::Kind::Invalid,
            Text::tr("%1 holds more than a register can take in; split it into several files.").arg(m_name),
            {}};
}

Result<QByteArray> Archive::read(const QString &part, Allowance &allowance) const
{
    unzFile zip = m_zip.get();
    unz_file_info64 info{};
    if (unzLocateFile(zip, part.toUtf8().constData(), AnyCase) != UNZ_OK
        || unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return tl::unexpected(damaged(part, QStringLiteral("no such entry")));
    if (info.flag & IsEncrypted)
        return tl::unexpected(locked());
    if (info.uncompressed_size > Allowance::Bytes || !allowance.addBytes(info.uncompressed_size))
        return tl::unexpected(tooLarge());
    if (info.uncompressed_size > SmallPart && info.uncompressed_size / TightestPacking > info.compressed_size)
        return tl::unexpected(deceptive(part));
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return tl::unexpected(damaged(part, QStringLiteral("its two headers disagree")));
    const auto size = qsizetype(info.uncompressed_size);
    QByteArray bytes = unpacked(zip, size);
    if (unzCloseCurrentFile(zip) != UNZ_OK || bytes.size() != size)
        return tl::unexpected(damaged(part, QStringLiteral("it does not match its sum")));
    return bytes;
}

} // namespace mandate
