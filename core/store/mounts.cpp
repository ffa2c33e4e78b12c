// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mounts.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace mandate {

namespace {

// The kernel writes what would end a field, and the backslash, as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain += isOctal ? char(code) : field[i];
        i += isOctal ? 3 : 0;
    }
    return QString::fromUtf8(plain);
}

QStringList optionsIn(const QByteArray &field)
{
    return unescaped(field).split(u',', Qt::SkipEmptyParts);
}

bool liesIn(const QString &folder, const QString &mount)
{
    return folder == mount || mount == QLatin1String("/") || folder.startsWith(mount + u'/');
}

} // namespace

QString Mount::valueOf(const QString &name) const
{
    for (const QString &option : options)
        if (option.startsWith(name + u'='))
            return option.mid(name.size() + 1);
    return {};
}

std::vector<Mount> readMounts(const QByteArray &mountInfo)
{
    std::vector<Mount> mounts;
    for (const QByteArray &line : mountInfo.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const qsizetype dash = fields.indexOf("-", 6);
        if (dash < 0 || fields.size() < dash + 4)
            continue;
        mounts.push_back({unescaped(fields[4]), unescaped(fields[dash + 1]),
                          optionsIn(fields[5]) + optionsIn(fields[dash + 3])});
    }
    return mounts;
}

// Of two on one folder the later covers the earlier.
std::optional<Mount> mountAt(const std::vector<Mount> &mounts, const QString &folder)
{
    const Mount *nearest = nullptr;
    for (const Mount &mount : mounts)
        if (liesIn(folder, mount.folder) && (!nearest || mount.folder.size() >= nearest->folder.size()))
            nearest = &mount;
    return nearest ? std::optional(*nearest) : std::nullopt;
}

#if defined(Q_OS_LINUX)

std::optional<Mount> mountHere(const QString &folder)
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    return mountAt(readMounts(table.readAll()), folder);
}

#elif defined(Q_OS_WIN)

std::optional<Mount> mountHere(const QString &folder)
{
    const QStorageInfo storage(folder);
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    const bool isRemote = folder.startsWith(QLatin1String("//"))
                          || GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE;
    return Mount{storage.rootPath(),
                 isRemote ? QStringLiteral("remote")
                          : QString::fromLatin1(storage.fileSystemType()).toLower(),
                 {}};
}

#else

std::optional<Mount> mountHere(const QString &folder)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid())
        return {};
    return Mount{storage.rootPath(), QString::fromLatin1(storage.fileSystemType()).toLower(), {}};
}

#endif

} // namespace mandate
