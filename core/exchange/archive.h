// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

#include <memory>

namespace mandate {

// The parts of an .xlsx or .ods file. Nothing is unpacked beyond what its entry declares, and every part is
// checked against its sum, because what a mail gateway or a memory stick has damaged must not be read as if
// it were whole. minizip does it: liborcus' own zip reader ignores sums, lengths and inflate errors.
class Archive
{
public:
    static Result<Archive> open(const QString &path);

    Result<QByteArray> read(const QString &part, Allowance &allowance) const;
    // The names of all, in lower case.
    const QStringList &parts() const { return m_parts; }

    Error locked() const; // by a password
    // Of another kind than its name says, which a spreadsheet program reads.
    Error otherKind(const QString &kind) const;
    Error damaged(const QString &part, const QString &detail) const;
    Error tooLarge() const;
    // Where the file contradicts itself on purpose.
    Error deceptive(const QString &detail) const;

private:
    QString m_name; // of the file, for sentences
    QStringList m_parts;
    std::shared_ptr<void> m_zip;
};

} // namespace mandate
