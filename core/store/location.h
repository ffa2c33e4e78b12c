// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mounts.h"

namespace mandate {

// What kind of place a register lies in, as far as it matters to those who write it at the same time.
struct Location
{
    enum class Kind {
        Local,   // a disk of this computer
        Smb,     // a Windows or Samba share; written through a layer of our own on Linux
        Nfs,     // NFS of version 4, which keeps locks between computers
        Refused, // read only: two computers could overwrite each other there
    };

    Kind kind = Kind::Local;
    QString whyRefused; // a sentence that names the reason and the way out

    bool isRemote() const { return kind == Kind::Smb || kind == Kind::Nfs; }
};

// Judges a file system and its options; nothing is known of a missing one.
Location locationOn(const std::optional<Mount> &mount);
// Where a file lies, or would lie: links are followed. May wait for a place that does not answer.
Location locationOf(const QString &path);
// The name of the layer by which SQLite is to reach files there; null for its usual one.
const char *fileLayer(const Location &location);

} // namespace mandate
