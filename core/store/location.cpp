// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/location.h"

#ifdef Q_OS_LINUX
#include "core/store/smbfiles.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// What is not named here is taken for remote and unproven.
constexpr std::array LocalFileSystems{
    "ext2",    "ext3",     "ext4",     "xfs",     "btrfs",    "bcachefs", "zfs",     "f2fs", "jfs",
    "nilfs2",  "reiserfs", "ufs",      "udf",     "tmpfs",    "ramfs",    "overlay", "aufs", "vfat",
    "msdos",   "exfat",    "ntfs",     "ntfs3",   "fat",      "refs",     "fat32",   "apfs", "hfs",
    "hfsplus", "minix",    "squashfs", "iso9660", "ecryptfs", "rootfs",
};

// The way out is the same for all.
Location refused(const QString &reason)
{
    return {Location::Kind::Refused,
            reason + u' '
                + Text::tr("It can be read here. To change it, move it to a disk of this computer or to a "
                           "proper shared folder, or work with an office package instead.")};
}

Location smb(const Mount &mount)
{
    if (mount.valueOf(QStringLiteral("vers")) == QLatin1String("1.0") || mount.has(QStringLiteral("unix")))
        return refused(Text::tr("Its shared folder is connected by SMB 1, which does not tell other "
                                "computers who is writing. Have it connected by SMB 3."));
    if (mount.has(QStringLiteral("nobrl")) || mount.has(QStringLiteral("nolock")))
        return refused(Text::tr("Its shared folder is connected with the option \"nobrl\", which keeps locks "
                                "from other computers, so that they would overwrite your changes. Have it "
                                "connected without."));
    if (mount.valueOf(QStringLiteral("cache")) == QLatin1String("loose"))
        return refused(Text::tr("Its shared folder is connected with the option \"cache=loose\", by which "
                                "you would see and change what others have long changed. Have it connected "
                                "with \"cache=strict\"."));
    if (mount.has(QStringLiteral("nostrictsync")))
        return refused(Text::tr("Its shared folder is connected with the option \"nostrictsync\", by which "
                                "a save may be lost after it is called saved. Have it connected without."));
    return {Location::Kind::Smb, {}};
}

Location nfs(const Mount &mount)
{
    const QString version = mount.valueOf(QStringLiteral("vers"));
    const bool isFour =
        version.isEmpty() ? mount.fileSystem == QLatin1String("nfs4") : version.startsWith(u'4');
    if (!isFour)
        return refused(Text::tr("Its shared folder is connected by NFS of version %1, whose locks cannot be "
                                "relied upon. Have it connected by version 4.")
                           .arg(version.isEmpty() ? QStringLiteral("3") : version));
    const QString local = mount.valueOf(QStringLiteral("local_lock"));
    if (mount.has(QStringLiteral("nolock")) || (!local.isEmpty() && local != QLatin1String("none")))
        return refused(
            Text::tr("Its shared folder is connected with the option \"%1\", which keeps locks "
                     "from other computers, so that they would overwrite your changes. Have it "
                     "connected without.")
                .arg(local.isEmpty() ? QStringLiteral("nolock") : QLatin1String("local_lock=") + local));
    return {Location::Kind::Nfs, {}};
}

} // namespace

Location locationOn(const std::optional<Mount> &mount)
{
    if (!mount)
        return refused(
            Text::tr("This computer does not tell what kind of disk or shared folder it lies on."));
    const QString name = mount->fileSystem;
    if (name == QLatin1String("cifs") || name == QLatin1String("smb3"))
        return smb(*mount);
    if (name == QLatin1String("nfs") || name == QLatin1String("nfs4"))
        return nfs(*mount);
    if (name == QLatin1String("remote"))
        return {Location::Kind::Smb, {}};
    if (name.startsWith(QLatin1String("fuse")))
        return refused(Text::tr("It lies in a folder that another program provides (%1), as synchronised "
                                "folders and connections to servers are. Such folders do not tell other "
                                "computers who is writing.")
                           .arg(name));
    for (const char *known : LocalFileSystems)
        if (name == QLatin1String(known))
            return {};
    return refused(Text::tr("It lies on a kind of disk or network folder (%1) that is not known to keep two "
                            "computers from overwriting each other.")
                       .arg(name));
}

Location locationOf(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.exists() ? QFileInfo(file.canonicalFilePath()).path()
                                         : QFileInfo(file.absolutePath()).canonicalFilePath();
    return locationOn(mountHere(folder.isEmpty() ? file.absolutePath() : folder));
}

#ifdef Q_OS_LINUX

const char *fileLayer(const Location &location)
{
    return location.kind == Location::Kind::Smb ? smbFiles() : nullptr;
}

#else

const char *fileLayer(const Location &)
{
    return nullptr;
}

#endif

} // namespace mandate
