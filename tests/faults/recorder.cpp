// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorder.h"

#include <sqlite3.h>

namespace mandate {

namespace {

using Kind = DiskOrder::Kind;

// What SQLite has of an open file; the real one's lies behind it.
struct RecordedFile
{
    sqlite3_file base;
    Recorder *recorder;
    QString *name; // nothing where it need not last

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &methods() { return *real()->pMethods; }
};

RecordedFile &recorded(sqlite3_file *file)
{
    return *reinterpret_cast<RecordedFile *>(file);
}

void noteOn(RecordedFile &file, Kind kind, qint64 place = 0, const QByteArray &bytes = {})
{
    if (file.name)
        file.recorder->note({kind, *file.name, place, bytes});
}

int closeFile(sqlite3_file *file)
{
    RecordedFile &ours = recorded(file);
    delete ours.name;
    ours.name = nullptr;
    return ours.methods().xClose(ours.real());
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 place)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xRead(ours.real(), bytes, size, place);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 place)
{
    RecordedFile &ours = recorded(file);
    noteOn(ours, Kind::Write, place, QByteArray(static_cast<const char *>(bytes), size));
    return ours.methods().xWrite(ours.real(), bytes, size, place);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    RecordedFile &ours = recorded(file);
    noteOn(ours, Kind::Truncate, size);
    return ours.methods().xTruncate(ours.real(), size);
}

int syncFile(sqlite3_file *file, int)
{
    noteOn(recorded(file), Kind::Sync);
    return SQLITE_OK;
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xFileSize(ours.real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xLock(ours.real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xUnlock(ours.real(), level);
}

int isReserved(sqlite3_file *file, int *result)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xCheckReservedLock(ours.real(), result);
}

int control(sqlite3_file *file, int order, void *argument)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xFileControl(ours.real(), order, argument);
}

int sectorSize(sqlite3_file *file)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xSectorSize(ours.real());
}

int characteristics(sqlite3_file *file)
{
    RecordedFile &ours = recorded(file);
    return ours.methods().xDeviceCharacteristics(ours.real());
}

constexpr sqlite3_io_methods Methods = {
    1,        closeFile,  readFile,   writeFile, truncateFile, syncFile,        sizeOf,
    lockFile, unlockFile, isReserved, control,   sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,    nullptr,   nullptr,
};

} // namespace

struct Recorder::FileSystem
{
    sqlite3_vfs ours;
    sqlite3_vfs *real;
    Recorder *recorder;

    static FileSystem &of(sqlite3_vfs *system) { return *static_cast<FileSystem *>(system->pAppData); }

    static int openFile(sqlite3_vfs *system, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        FileSystem &fileSystem = of(system);
        RecordedFile &opened = recorded(file);
        opened.base.pMethods = nullptr;
        opened.recorder = fileSystem.recorder;
        opened.name = nullptr;
        int isThere = 1;
        if (name)
            fileSystem.real->xAccess(fileSystem.real, name, SQLITE_ACCESS_EXISTS, &isThere);
        const int code = fileSystem.real->xOpen(fileSystem.real, name, opened.real(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        if (name && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0)
            opened.name = new QString(QString::fromUtf8(name));
        if (!isThere)
            noteOn(opened, Kind::Create);
        opened.base.pMethods = &Methods;
        return code;
    }

    static int removeFile(sqlite3_vfs *system, const char *name, int lasts)
    {
        FileSystem &fileSystem = of(system);
        fileSystem.recorder->note({Kind::Remove, QString::fromUtf8(name), lasts, {}});
        return fileSystem.real->xDelete(fileSystem.real, name, 0);
    }
};

Recorder::Recorder() : m_system(new FileSystem)
{
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    m_system->ours = *real;
    m_system->real = real;
    m_system->recorder = this;
    sqlite3_vfs &ours = m_system->ours;
    ours.zName = "recorder";
    ours.szOsFile = int(sizeof(RecordedFile)) + real->szOsFile;
    ours.pAppData = m_system;
    ours.xOpen = FileSystem::openFile;
    ours.xDelete = FileSystem::removeFile;
    sqlite3_vfs_register(&ours, 1);
}

Recorder::~Recorder()
{
    sqlite3_vfs_register(m_system->real, 1);
    sqlite3_vfs_unregister(&m_system->ours);
    delete m_system;
}

} // namespace mandate
