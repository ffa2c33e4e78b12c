// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/smbfiles.h"

#include "core/store/smblocks.h"

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <unistd.h>

namespace mandate {

namespace {

constexpr useconds_t Pauses[] = {20'000, 60'000, 150'000, 400'000}; // before opening is tried again

// SQLite makes room for one of these and, behind it, for the file of the layer below, which has no locks.
struct SmbFile
{
    sqlite3_file base = {};
    sqlite3_file *below = nullptr;
    std::shared_ptr<SmbLocks> locks; // of a register
    int journal = -1;                // a journal's handle to ask its size by
    int level = SQLITE_LOCK_NONE;
};

SmbFile &own(sqlite3_file *file)
{
    return *reinterpret_cast<SmbFile *>(file);
}

sqlite3_file *below(sqlite3_file *file)
{
    return own(file).below;
}

sqlite3_vfs *layerBelow(sqlite3_vfs *layer)
{
    return static_cast<sqlite3_vfs *>(layer->pAppData);
}

// The end of a file is asked of the server; its status may be a remembered one.
int sizeBy(int handle, sqlite3_int64 &size)
{
    const off_t end = ::lseek(handle, 0, SEEK_END);
    size = end == 1 ? 0 : end; // as SQLite reads a file of one byte
    return end < 0 ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    SmbFile &self = own(file);
    if (self.locks)
        self.locks->lower(self.level, SQLITE_LOCK_NONE);
    const int outcome = self.below->pMethods->xClose(self.below);
    if (self.journal >= 0)
        ::close(self.journal);
    self.~SmbFile();
    return outcome;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const SmbFile &self = own(file);
    if (self.locks)
        return sizeBy(self.locks->handle(), *size);
    return self.journal >= 0 ? sizeBy(self.journal, *size)
                             : self.below->pMethods->xFileSize(self.below, size);
}

int lockFile(sqlite3_file *file, int level)
{
    SmbFile &self = own(file);
    return self.locks ? self.locks->raise(self.level, level) : SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int level)
{
    SmbFile &self = own(file);
    return self.locks ? self.locks->lower(self.level, level) : SQLITE_OK;
}

int checkReservedLock(sqlite3_file *file, int *answer)
{
    const SmbFile &self = own(file);
    bool isReserved = false;
    const int outcome = self.locks ? self.locks->checkReserved(isReserved) : SQLITE_OK;
    *answer = isReserved;
    return outcome;
}

int control(sqlite3_file *file, int question, void *answer)
{
    if (question == SQLITE_FCNTL_LOCKSTATE) {
        *static_cast<int *>(answer) = own(file).level;
        return SQLITE_OK;
    }
    return below(file)->pMethods->xFileControl(below(file), question, answer);
}

template <auto Method, typename... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    return (below(file)->pMethods->*Method)(below(file), arguments...);
}

using Do = sqlite3_io_methods;

// No memory shared between processes (version 1), so that a register can never enter WAL here.
constexpr sqlite3_io_methods Methods = {
    1,
    closeFile,
    passOn<&Do::xRead, void *, int, sqlite3_int64>,
    passOn<&Do::xWrite, const void *, int, sqlite3_int64>,
    passOn<&Do::xTruncate, sqlite3_int64>,
    passOn<&Do::xSync, int>,
    fileSize,
    lockFile,
    unlockFile,
    checkReservedLock,
    control,
    passOn<&Do::xSectorSize>,
    passOn<&Do::xDeviceCharacteristics>,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

// What size and locks are asked by, beside the handle that reads and writes.
int prepare(SmbFile &self, const char *name, int flags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
        self.locks = SmbLocks::on(name);
    else if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0)
        self.journal = openShared(name);
    const bool isReady = self.locks || self.journal >= 0;
    return isReady || (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) == 0 ? SQLITE_OK
                                                                                      : SQLITE_CANTOPEN;
}

int openOnce(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *openedFlags)
{
    auto *self = new (file) SmbFile;
    self->below = reinterpret_cast<sqlite3_file *>(self + 1);
    self->below->pMethods = nullptr;
    int outcome = layerBelow(layer)->xOpen(layerBelow(layer), name, self->below, flags, openedFlags);
    if (outcome == SQLITE_OK)
        outcome = prepare(*self, name, flags);
    if (outcome == SQLITE_OK) {
        self->base.pMethods = &Methods;
        return SQLITE_OK;
    }
    if (self->below->pMethods)
        self->below->pMethods->xClose(self->below);
    self->~SmbFile();
    file->pMethods = nullptr; // nothing is left to close
    return outcome;
}

// A server may refuse for a moment what another computer is just closing.
int openFile(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *openedFlags)
{
    int outcome = openOnce(layer, name, file, flags, openedFlags);
    for (const useconds_t pause : Pauses) {
        if (outcome != SQLITE_CANTOPEN || errno == ENOENT)
            break;
        ::usleep(pause);
        outcome = openOnce(layer, name, file, flags, openedFlags);
    }
    return outcome;
}

// A journal that is empty is none.
int access(sqlite3_vfs *layer, const char *name, int question, int *answer)
{
    if (question != SQLITE_ACCESS_EXISTS)
        return layerBelow(layer)->xAccess(layerBelow(layer), name, question, answer);
    *answer = 0;
    const int handle = ::open(name, O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno == ENOENT ? SQLITE_OK : SQLITE_IOERR_ACCESS;
    sqlite3_int64 size = 0;
    const int outcome = sizeBy(handle, size);
    *answer = size > 0;
    ::close(handle);
    return outcome == SQLITE_OK ? SQLITE_OK : SQLITE_IOERR_ACCESS;
}

} // namespace

const char *smbFiles(bool asDefault)
{
    static sqlite3_vfs layer = [] {
        sqlite3_vfs *below = sqlite3_vfs_find("unix-none");
        sqlite3_vfs made = *below;
        made.zName = "mandate-smb";
        made.pNext = nullptr;
        made.pAppData = below;
        made.szOsFile = int(sizeof(SmbFile)) + below->szOsFile;
        made.xOpen = openFile;
        made.xAccess = access;
        return made;
    }();
    if (asDefault || !sqlite3_vfs_find(layer.zName))
        sqlite3_vfs_register(&layer, asDefault ? 1 : 0);
    return layer.zName;
}

} // namespace mandate
