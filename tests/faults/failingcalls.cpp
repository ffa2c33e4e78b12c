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

// Loaded before the C library, this makes one call on a register's files fail, once armFaults() has said
// which. Until then every call passes.

namespace {

constexpr int MostFiles = 1024;

class Faults
{
public:
    void arm(const char *files, int call, int error, const char *kind, bool lasting)
    {
        m_files = files;
        m_folder = m_files.substr(0, m_files.find_last_of('/'));
        m_wanted = call;
        m_error = error;
        m_kind = kind;
        m_lasting = lasting;
    }
    int calls() const { return m_calls; }
    const char *struck() const { return m_struck.c_str(); }

    bool concerns(const char *path) const
    {
        const std::string_view asked(path);
        return !m_files.empty() && (asked.starts_with(m_files) || asked == m_folder);
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

private:
    std::string m_files;
    std::string m_folder;
    std::string m_kind;
    int m_wanted = 0;
    int m_error = 0;
    bool m_lasting = false;
    bool m_open[MostFiles] = {};
    int m_calls = 0;
    std::string m_struck;
};

Faults &faults()
{
    static Faults all;
    return all;
}

void watch(const char *path, const void *caller)
{
    static const char *watched = std::getenv("WATCHED_FILE");
    Dl_info who{};
    if (watched && std::strcmp(path, watched) == 0 && dladdr(caller, &who)
        && !std::strstr(who.dli_fname, "libsqlite3"))
        std::fprintf(stderr, "opened aside by %s\n", who.dli_fname);
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int openAs(const char *call, const char *path, int flags, int mode, const void *caller)
{
    watch(path, caller);
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

// Renames and links are one call on either of their names.
bool strikesBetween(const char *name, const char *from, const char *to)
{
    return (faults().concerns(from) || faults().concerns(to)) && faults().strikes(name);
}

} // namespace

extern "C" {

// Lets the CALLth call from now on fail with an errno (0: the process dies on the spot), and every later one
// too where it lasts. Its files are those whose paths begin so, and the folder they lie in; its calls are of
// one kind where one is given.
void armFaults(const char *files, int call, int error, const char *kind, bool lasting)
{
    faults().arm(files, call, error, kind, lasting);
}

int countedCalls()
{
    return faults().calls();
}

const char *struckCall()
{
    return faults().struck();
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = va_arg(rest, int);
    va_end(rest);
    return openAs("open", path, flags, mode, __builtin_return_address(0));
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = va_arg(rest, int);
    va_end(rest);
    return openAs("open64", path, flags, mode, __builtin_return_address(0));
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

int rename(const char *from, const char *to) noexcept
{
    if (strikesBetween("rename", from, to))
        return -1;
    return real<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (strikesBetween("rename", from, to))
        return -1;
    return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder,
                                                                                  to, flags);
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
