// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>

// Loaded before the C library, this makes one call on a register's files fail: the FAULT_CALLth, with the
// errno FAULT_ERROR (0 dies on the spot instead), and every later one too where FAULT_LASTING is 1. Its
// files are FAULT_FILE, what begins with it, and the folder they lie in. FAULT_KIND restricts all this to one
// kind of call.

namespace {

constexpr int MostFiles = 1024;

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

class Faults
{
public:
    bool concerns(const char *path) const
    {
        const std::string_view asked(path);
        return !m_file.empty() && (asked.starts_with(m_file) || asked == m_folder);
    }
    bool concerns(int file) const { return file >= 0 && file < MostFiles && m_open[file]; }
    void opened(int file, bool ours)
    {
        if (file >= 0 && file < MostFiles)
            m_open[file] = ours;
    }

    // Counts a call on the register's files and tells whether it is to fail.
    bool strikes(const char *name)
    {
        if (!m_kind.empty() && m_kind != name)
            return false;
        ++m_calls;
        if (m_calls != m_wanted && !(m_lasting && m_wanted > 0 && m_calls > m_wanted))
            return false;
        if (m_struck.empty())
            m_struck = name;
        if (m_error == 0)
            _exit(99);
        errno = m_error;
        return true;
    }

    ~Faults()
    {
        if (!m_file.empty())
            std::fprintf(stderr, "calls %d struck %s\n", m_calls, m_struck.c_str());
    }

private:
    std::string m_file = setting("FAULT_FILE");
    std::string m_folder = m_file.substr(0, m_file.find_last_of('/'));
    std::string m_kind = setting("FAULT_KIND");
    int m_wanted = std::atoi(setting("FAULT_CALL").c_str());
    int m_error = std::atoi(setting("FAULT_ERROR").c_str());
    bool m_lasting = setting("FAULT_LASTING") == "1";
    bool m_open[MostFiles] = {};
    int m_calls = 0;
    std::string m_struck;
};

Faults &faults()
{
    static Faults all;
    return all;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int openAs(const char *call, const char *path, int flags, int mode)
{
    const bool ours = faults().concerns(path);
    if (ours && faults().strikes("open"))
        return -1;
    const int file = real<int(const char *, int, ...)>(call)(path, flags, mode);
    faults().opened(file, ours);
    return file;
}

int controlAs(const char *call, int file, int command, void *argument)
{
    const bool isLock = command == F_SETLK || command == F_OFD_SETLK;
    if (isLock && faults().concerns(file) && faults().strikes("lock"))
        return -1;
    return real<int(int, int, ...)>(call)(file, command, argument);
}

} // namespace

extern "C" {

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = va_arg(rest, int);
    va_end(rest);
    return openAs("open64", path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = va_arg(rest, int);
    va_end(rest);
    return openAs("open", path, flags, mode);
}

off_t lseek(int file, off_t offset, int whence) noexcept
{
    if (faults().concerns(file) && faults().strikes("seek"))
        return -1;
    return real<off_t(int, off_t, int)>("lseek")(file, offset, whence);
}

int close(int file)
{
    faults().opened(file, false);
    return real<int(int)>("close")(file);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t offset)
{
    if (faults().concerns(file) && faults().strikes("read"))
        return -1;
    return real<ssize_t(int, void *, size_t, off64_t)>("pread64")(file, bytes, size, offset);
}

// A disk that runs full takes half of what it is given.
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    const auto write = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (!faults().concerns(file) || !faults().strikes("write"))
        return write(file, bytes, size, offset);
    const int error = errno;
    if (error == ENOSPC)
        static_cast<void>(write(file, bytes, size / 2, offset));
    errno = error;
    return -1;
}

int fsync(int file)
{
    if (faults().concerns(file) && faults().strikes("fsync"))
        return -1;
    return real<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    if (faults().concerns(file) && faults().strikes("fdatasync"))
        return -1;
    return real<int(int)>("fdatasync")(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (faults().concerns(file) && faults().strikes("ftruncate"))
        return -1;
    return real<int(int, off64_t)>("ftruncate64")(file, size);
}

int unlink(const char *path) noexcept
{
    if (faults().concerns(path) && faults().strikes("unlink"))
        return -1;
    return real<int(const char *)>("unlink")(path);
}

int fcntl64(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlAs("fcntl64", file, command, argument);
}

int fcntl(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlAs("fcntl", file, command, argument);
}

} // extern "C"
