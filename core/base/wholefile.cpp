// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(base)
};

} // namespace

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::Unreadable, Text::tr("%1 is not a file. Check the name.").arg(name));
    if (info.size() > most)
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 is larger than the %2 that are expected of it. Check the name.")
                .arg(name, QLocale().formattedDataSize(most, 0, QLocale::DataSizeTraditionalFormat)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be read: %2. Check the name.").arg(name, file.errorString()));
    return file.read(most);
}

} // namespace mandate
