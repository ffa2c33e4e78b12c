// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>
#include <QHash>

namespace mandate {

// The parts of a zip file. Nothing is unpacked beyond what its entry says, and every part is checked against
// its sum, because what a mail gateway or a memory stick has damaged must not be read as if it were whole.
class Archive
{
public:
    static Result<Archive> open(const QString &path);

    bool contains(const QString &name) const { return m_entries.contains(name); }
    Result<QByteArray> read(const QString &name, Allowance &allowance) const;

private:
    struct Entry
    {
        quint16 method = 0;
        quint32 sum = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    Result<void> readDirectory();
    bool standsAt(qsizetype local, const QByteArray &name) const;
    Result<QByteArray> packed(const Entry &entry) const;
    Error damaged(const char *detail) const;
    quint32 number(qsizetype at, int bytes) const;

    QString m_name;
    QByteArray m_bytes;
    QHash<QString, Entry> m_entries;
};

} // namespace mandate
