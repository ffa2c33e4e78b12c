// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/smblocks.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mandate {

namespace {

constexpr long Pending = 0x40000000;
constexpr long Reserved = Pending + 1;
constexpr long Shared = Pending + 2;
constexpr long SharedCount = 510;
constexpr int MostTries = 500; // of a second's wait for a lock nobody else can want

} // namespace

int openShared(const char *file)
{
    const int handle = ::open(file, O_RDWR | O_CLOEXEC);
    const bool isForReading = handle < 0 && (errno == EACCES || errno == EPERM || errno == EROFS);
    return isForReading ? ::open(file, O_RDONLY | O_CLOEXEC) : handle;
}

std::shared_ptr<SmbLocks> SmbLocks::on(const std::string &file)
{
    static std::mutex mutex;
    static std::map<std::string, std::weak_ptr<SmbLocks>> known;
    const std::lock_guard guard(mutex);
    std::erase_if(known, [](const auto &each) { return each.second.expired(); });
    if (const auto found = known[file].lock())
        return found;
    const int handle = openShared(file.c_str());
    if (handle < 0)
        return {};
    const std::shared_ptr<SmbLocks> opened(new SmbLocks(handle));
    known[file] = opened;
    return opened;
}

SmbLocks::~SmbLocks()
{
    ::close(m_handle);
}

// Locks of the open file, not of the process: closing another handle of the same file leaves them alone.
int SmbLocks::set(short type, long first, long count) const
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = first;
    range.l_len = count;
    int outcome = 0;
    do
        outcome = ::fcntl(m_handle, F_OFD_SETLK, &range);
    while (outcome != 0 && errno == EINTR);
    if (outcome == 0)
        return SQLITE_OK;
    const bool isTaken = errno == EACCES || errno == EAGAIN || errno == EBUSY;
    return isTaken ? SQLITE_BUSY : type == F_UNLCK ? SQLITE_IOERR_UNLOCK : SQLITE_IOERR_LOCK;
}

int SmbLocks::raise(int &level, int wanted)
{
    const std::lock_guard guard(m_mutex);
    if (level >= wanted)
        return SQLITE_OK;
    const bool isAnothers = level < m_level && m_level > SQLITE_LOCK_SHARED;
    if (isAnothers && (m_level >= SQLITE_LOCK_PENDING || wanted > SQLITE_LOCK_SHARED))
        return SQLITE_BUSY;
    int outcome = SQLITE_OK;
    if (wanted == SQLITE_LOCK_SHARED)
        outcome = m_readers > 0 ? SQLITE_OK : raiseToShared();
    else if (wanted == SQLITE_LOCK_RESERVED)
        outcome = set(F_WRLCK, Reserved, 1);
    else
        return raiseToExclusive(level);
    if (outcome != SQLITE_OK)
        return outcome;
    m_readers += wanted == SQLITE_LOCK_SHARED;
    level = wanted;
    m_level = std::max(m_level, wanted);
    return SQLITE_OK;
}

int SmbLocks::raiseToShared()
{
    if (const int taken = set(F_RDLCK, Pending, 1); taken != SQLITE_OK)
        return taken;
    const int outcome = set(F_RDLCK, Shared, SharedCount);
    m_reads = outcome == SQLITE_OK;
    const int released = set(F_UNLCK, Pending, 1);
    if (m_reads && released != SQLITE_OK) {
        set(F_UNLCK, Shared, SharedCount);
        m_reads = false;
    }
    return outcome == SQLITE_OK ? released : outcome;
}

// Whoever holds the pending byte keeps new readers out; so nobody writes between giving up reading and being
// alone.
int SmbLocks::raiseToExclusive(int &level)
{
    if (level < SQLITE_LOCK_PENDING) {
        if (const int taken = set(F_WRLCK, Pending, 1); taken != SQLITE_OK)
            return taken;
        level = m_level = SQLITE_LOCK_PENDING;
    }
    if (m_readers > 1)
        return SQLITE_BUSY;
    int outcome = set(F_UNLCK, Shared, SharedCount);
    m_reads = m_reads && outcome != SQLITE_OK;
    if (outcome == SQLITE_OK)
        outcome = set(F_WRLCK, Shared, SharedCount);
    if (outcome == SQLITE_OK) {
        level = m_level = SQLITE_LOCK_EXCLUSIVE;
        return SQLITE_OK;
    }
    const int again = readAgain();
    return again == SQLITE_OK ? outcome : again;
}

// Under the pending byte only a fault can refuse it.
int SmbLocks::readAgain()
{
    for (int i = 0; !m_reads && i < MostTries; ++i) {
        m_reads = set(F_RDLCK, Shared, SharedCount) == SQLITE_OK;
        if (!m_reads)
            ::usleep(2000);
    }
    return m_reads ? SQLITE_OK : SQLITE_IOERR_RDLOCK;
}

// A lock that cannot be let go is still taken for given up, as SQLite does: the server frees it with the
// handle.
int SmbLocks::lower(int &level, int wanted)
{
    const std::lock_guard guard(m_mutex);
    if (level <= wanted)
        return SQLITE_OK;
    int outcome = SQLITE_OK;
    const auto release = [&](long first, long count) {
        if (const int released = set(F_UNLCK, first, count); released != SQLITE_OK)
            outcome = released;
    };
    const int before = level;
    const bool isLast = wanted == SQLITE_LOCK_NONE && --m_readers == 0;
    if (before == SQLITE_LOCK_EXCLUSIVE || isLast) {
        release(Shared, SharedCount);
        m_reads = false;
    }
    if (wanted == SQLITE_LOCK_SHARED && !m_reads)
        if (const int again = readAgain(); again != SQLITE_OK)
            return again;
    if (before >= SQLITE_LOCK_RESERVED)
        release(Reserved, 1);
    if (before >= SQLITE_LOCK_PENDING)
        release(Pending, 1);
    level = wanted;
    if (before == m_level || isLast)
        m_level = m_readers > 0 ? SQLITE_LOCK_SHARED : SQLITE_LOCK_NONE;
    return outcome;
}

int SmbLocks::checkReserved(bool &isReserved)
{
    const std::lock_guard guard(m_mutex);
    isReserved = m_level >= SQLITE_LOCK_RESERVED;
    if (isReserved)
        return SQLITE_OK;
    const int taken = set(F_RDLCK, Reserved, 1);
    isReserved = taken == SQLITE_BUSY;
    if (taken == SQLITE_OK)
        return set(F_UNLCK, Reserved, 1);
    return isReserved ? SQLITE_OK : SQLITE_IOERR_CHECKRESERVEDLOCK;
}

} // namespace mandate
