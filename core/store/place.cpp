// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace mandate {

QString whyUnsafeToWrite(const QString &path)
{
    const QByteArray fileSystem = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *remote : {"cifs", "smb", "nfs", "9p", "ceph", "afs", "fuse", "davfs", "ncp"})
        if (fileSystem.startsWith(remote))
            return QCoreApplication::translate(
                       "store", "It lies on a network or synchronised folder (%1), where two "
                                "computers could overwrite each other. Copy it to a local disk "
                                "to change it.")
                .arg(QString::fromLatin1(fileSystem));
    return {};
}

} // namespace mandate
