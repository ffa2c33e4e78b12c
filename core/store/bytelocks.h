// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace mandate {

// A small file beside a register, in which several computers lock single bytes. They lie far behind the
// content: some systems let nobody read what is locked. A lock ends with its file.
class ByteLocks
{
public:
    explicit ByteLocks(const QString &path) : m_file(path) {}

    // Makes the file where it is missing.
    bool open();
    // Takes a byte that nobody has, or says that somebody has it; one's own is taken again.
    bool take(int byte);
    void release(int byte);
    // Whether the file still has its name: somebody may have removed it since it was opened.
    bool isNamed() const;

    QFile &file() { return m_file; }

private:
    QFile m_file;
};

} // namespace mandate
