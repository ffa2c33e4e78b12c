// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mandate {

// A file system as the computer has it in its tree of folders.
struct Mount
{
    QString folder;
    QString fileSystem; // "ext4", "cifs", "nfs4", "fuse.sshfs" …
    QStringList options;

    bool operator==(const Mount &) const = default;

    bool has(const QString &option) const { return options.contains(option); }
    // What follows "name=", or nothing.
    QString valueOf(const QString &name) const;
};

// The mounts of a Linux /proc/self/mountinfo, in its order; lines that are none are left out.
std::vector<Mount> readMounts(const QByteArray &mountInfo);
// The one that a folder, an absolute path without links, lies on.
std::optional<Mount> mountAt(const std::vector<Mount> &mounts, const QString &folder);

// The same for a folder of this computer, by whatever its system tells. On Windows the file system of a
// folder on another computer is "remote", whatever that computer calls it.
std::optional<Mount> mountHere(const QString &folder);

} // namespace mandate
