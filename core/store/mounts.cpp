// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#if defined(Q_OS_LINUX)
#include <sys/vfs.h>
#elif defined(Q_OS_WIN)
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

namespace {

// In a changed root the table of mounts does not name what that root lies on. The kernel still tells its
// kind, though not how it is connected: only the kinds of local disks are believed.
std::optional<Mount> localKindOf(const QString &folder)
{
    static constexpr std::pair<long, const char *> kinds[] = {
        {0xEF53, "ext4"},    {0x58465342, "xfs"},   {0x9123683E, "btrfs"},   {0xF2F52010, "f2fs"},
        {0x2FC12FC1, "zfs"}, {0x01021994, "tmpfs"}, {0x794C7630, "overlay"},
    };
    QString there = folder; // it need not exist yet
    while (!QFileInfo::exists(there) && there.size() > 1)
        there = QFileInfo(there).path();
    struct statfs told = {};
    if (statfs(QFile::encodeName(there).constData(), &told) != 0)
        return {};
    for (const auto &[magic, name] : kinds)
        if (long(told.f_type) == magic)
            return Mount{folder, QString::fromLatin1(name), {}};
    return {};
}

} // namespace

std::optional<Mount> mountHere(const QString &folder)
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    const auto told = table.open(QIODevice::ReadOnly) ? mountAt(readMounts(table.readAll()), folder)
                                                      : std::optional<Mount>();
    return told ? told : localKindOf(folder);
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
