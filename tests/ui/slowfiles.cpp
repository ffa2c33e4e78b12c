// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/slowfiles.h"

#include <condition_variable>
#include <mutex>
#include <sqlite3.h>

namespace mandate {

namespace {

class Gate
{
public:
    void close()
    {
        const std::lock_guard guard(m_mutex);
        m_isClosed = true;
    }
    void open()
    {
        const std::lock_guard guard(m_mutex);
        m_isClosed = false;
        m_opened.notify_all();
    }
    void pass()
    {
        std::unique_lock guard(m_mutex);
        m_opened.wait(guard, [this] { return !m_isClosed; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isClosed = false;
};

Gate &gate()
{
    static Gate one;
    return one;
}

sqlite3_vfs *below()
{
    static sqlite3_vfs *usual = sqlite3_vfs_find("unix");
    return usual;
}

// Of all files of the usual kind: they share one table of methods, and each differs only by what is in it.
const sqlite3_io_methods *&usualMethods()
{
    static const sqlite3_io_methods *methods = nullptr;
    return methods;
}

template <auto Method, typename... Arguments>
int after(sqlite3_file *file, Arguments... arguments)
{
    gate().pass();
    return (usualMethods()->*Method)(file, arguments...);
}

sqlite3_io_methods slowMethods()
{
    sqlite3_io_methods methods = *usualMethods();
    using Do = sqlite3_io_methods;
    methods.xRead = after<&Do::xRead, void *, int, sqlite3_int64>;
    methods.xWrite = after<&Do::xWrite, const void *, int, sqlite3_int64>;
    methods.xSync = after<&Do::xSync, int>;
    methods.xLock = after<&Do::xLock, int>;
    return methods;
}

int openSlowly(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *openedFlags)
{
    gate().pass();
    const int outcome = below()->xOpen(below(), name, file, flags, openedFlags);
    if (outcome != SQLITE_OK || (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) == 0)
        return outcome;
    if (!usualMethods())
        usualMethods() = file->pMethods;
    static const sqlite3_io_methods slow = slowMethods();
    if (file->pMethods == usualMethods())
        file->pMethods = &slow;
    return outcome;
}

sqlite3_vfs &slowLayer()
{
    static sqlite3_vfs layer = [] {
        sqlite3_vfs made = *below();
        made.zName = "slow";
        made.pNext = nullptr;
        made.xOpen = openSlowly;
        return made;
    }();
    return layer;
}

} // namespace

SlowFiles::SlowFiles()
{
    sqlite3_vfs_register(&slowLayer(), 1);
}

SlowFiles::~SlowFiles()
{
    goOn();
    sqlite3_vfs_register(below(), 1);
}

void SlowFiles::hang()
{
    gate().close();
}

void SlowFiles::goOn()
{
    gate().open();
}

} // namespace mandate
