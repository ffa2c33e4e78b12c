// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace mandate {

// A handle to ask and to lock by, for writing where that is allowed; -1 and errno where there is none.
int openShared(const char *file);

// The locks that this process holds on one register, for all its connections together: a server would take
// two of one computer for two strangers, and some never let the second go. No lock is ever turned into
// another in place, which SMB refuses: it is let go and taken anew while a stronger one keeps others out.
// The bytes are SQLite's own, so that programs on Windows and those without this layer are kept out, too.
class SmbLocks
{
public:
    // Null where the file cannot be opened for it; errno says why.
    static std::shared_ptr<SmbLocks> on(const std::string &file);
    ~SmbLocks();
    SmbLocks(const SmbLocks &) = delete;
    SmbLocks &operator=(const SmbLocks &) = delete;

    // One connection's step between SQLite's levels of locks; the answers are SQLite's.
    int raise(int &level, int wanted);
    int lower(int &level, int wanted);
    int checkReserved(bool &isReserved);

    int handle() const { return m_handle; }

private:
    explicit SmbLocks(int handle) : m_handle(handle) {}

    int raiseToShared();
    int raiseToExclusive(int &level);
    int readAgain();
    int set(short type, long first, long count) const;

    const int m_handle;
    std::mutex m_mutex;
    int m_level = 0;      // the strongest of the process
    int m_readers = 0;    // its connections that hold any
    bool m_reads = false; // the server knows that somebody reads here
};

} // namespace mandate
