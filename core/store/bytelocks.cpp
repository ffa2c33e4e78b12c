// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bytelocks.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace mandate {

namespace {

constexpr long FirstByte = 0x40000000;

#ifdef Q_OS_WIN

HANDLE systemHandle(const QFile &file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
}

#else

// Locks of the open file where the system has them: the process may open it a second time.
bool set(const QFile &file, short type, int byte)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = FirstByte + byte;
    range.l_len = 1;
#ifdef F_OFD_SETLK
    return ::fcntl(file.handle(), F_OFD_SETLK, &range) == 0;
#else
    return ::fcntl(file.handle(), F_SETLK, &range) == 0;
#endif
}

#endif

} // namespace

bool ByteLocks::open()
{
    return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

#ifdef Q_OS_WIN

bool ByteLocks::take(int byte)
{
    release(byte); // Windows counts; one's own is taken once
    return LockFile(systemHandle(m_file), DWORD(FirstByte + byte), 0, 1, 0) != 0;
}

void ByteLocks::release(int byte)
{
    UnlockFile(systemHandle(m_file), DWORD(FirstByte + byte), 0, 1, 0);
}

bool ByteLocks::isNamed() const
{
    return m_file.exists(); // what is open cannot be removed
}

#else

bool ByteLocks::take(int byte)
{
    return set(m_file, F_WRLCK, byte);
}

void ByteLocks::release(int byte)
{
    set(m_file, F_UNLCK, byte);
}

bool ByteLocks::isNamed() const
{
    struct stat state = {};
    return ::fstat(m_file.handle(), &state) == 0 && state.st_nlink > 0;
}

#endif

} // namespace mandate
