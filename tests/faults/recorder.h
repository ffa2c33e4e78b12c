// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk.h"

namespace mandate {

// Stands between SQLite and the files of this process, from now on and for every connection that asks for no
// other file system, and writes down what SQLite asks of the disk. Nothing is really synchronised: what would
// have lasted is worked out from the log.
class Recorder
{
public:
    Recorder();
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    void begin() { m_log.clear(); }
    void note(DiskOrder order) { m_log.push_back(std::move(order)); }
    // What the program was told at this point.
    void tell(const QString &what) { note({DiskOrder::Kind::Told, what, 0, {}}); }
    const DiskLog &log() const { return m_log; }

private:
    struct FileSystem;

    DiskLog m_log;
    FileSystem *m_system;
};

} // namespace mandate
