// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/store/records.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace mandate {

namespace {

constexpr qint64 LargestFile = 32 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString fingerprint(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<KeptFile> fileToKeep(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(Error::Kind::Unreadable,
                       Text::tr("The scan %1 is not a file. Check the name.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            Text::tr("The scan %1 cannot be read: %2. Check the name.").arg(path, file.errorString()));
    if (file.size() > LargestFile)
        return failure(
            Error::Kind::Refused,
            Text::tr("The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.").arg(path));
    KeptFile kept;
    kept.content = file.read(LargestFile); // it may be growing
    kept.record.id = AttachmentId::create();
    kept.record.name = QFileInfo(path).fileName();
    kept.record.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, kept.content).name();
    kept.record.size = int(kept.content.size());
    kept.record.sha256 = fingerprint(kept.content);
    return kept;
}

Result<KeptFile> keptFile(const Database &database, const AttachmentId &attachment)
{
    auto found = record<Attachment>(database, attachment);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::Misuse, Text::tr("The register keeps no such file."));
    return keptContent(database, **found).map([&found](QByteArray content) {
        return KeptFile{std::move(**found), std::move(content)};
    });
}

Result<QByteArray> keptContent(const Database &database, const Attachment &record)
{
    Statement statement(database, "SELECT content FROM attachment_content WHERE sha256 = ?");
    const auto row = statement.bind(1, record.sha256).step();
    if (!row)
        return tl::unexpected(row.error());
    QByteArray content = *row ? statement.blob(0) : QByteArray();
    if (!*row || fingerprint(content) != record.sha256)
        return invalid(Text::tr("The file %1 kept in this register is missing or was altered. Take it from a "
                                "backup.")
                           .arg(record.name));
    return content;
}

Result<void> writeKept(const KeptFile &file, const QString &path)
{
    QSaveFile target(path);
    if (target.open(QIODevice::WriteOnly) && target.write(file.content) == file.content.size()
        && target.commit())
        return {};
    return failure(Error::Kind::Unwritable, Text::tr("%1 cannot be written: %2. Choose another place.")
                                                .arg(QDir::toNativeSeparators(path), target.errorString()));
}

} // namespace mandate
