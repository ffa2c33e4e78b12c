// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QTemporaryDir>

#include <functional>

namespace mandate {

// The last save of the register's own chain up to a time. Misuse where the register begins later.
Result<SaveEntry> lastSaveBy(const Database &database, const QDateTime &time);
// The save of this number in the register's own chain.
Result<SaveEntry> saveNumber(const Database &database, std::int64_t sequence);

// The register as it stood once: a copy in a private folder, in which every later save was taken back. It is
// a register like any other, so every question, print and export is asked of it as of today's; who may see
// what is judged by the accounts of today. The folder goes with this value.
class PastRegister
{
public:
    // Long for a large register: it is given up once nobody wants it.
    static Result<PastRegister> after(
        const Database &database, const SaveEntry &save,
        const std::function<bool()> &isUnwanted = [] { return false; });

    QString path() const { return m_folder->filePath(QStringLiteral("register.mandate")); }
    // The last save that is in it.
    const SaveEntry &last() const { return m_last; }

private:
    PastRegister(std::shared_ptr<QTemporaryDir> folder, SaveEntry last)
        : m_folder(std::move(folder)), m_last(std::move(last))
    {}

    std::shared_ptr<QTemporaryDir> m_folder;
    SaveEntry m_last;
};

} // namespace mandate
