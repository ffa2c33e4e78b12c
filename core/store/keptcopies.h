// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QDateTime>

#include <vector>

namespace mandate {

// A backup that the program keeps of a register. It has its name only since it was read back and found whole.
struct KeptCopy
{
    QString path;
    QDateTime at;
    qint64 size = 0;

    bool operator==(const KeptCopy &) const = default;
};

// The folder beside a register in which its copies are kept, and the one within a second folder.
QString folderOfCopies(const QString &registerFile);
QString folderOfCopies(const QString &registerFile, const QString &secondFolder);

// The newest first. A folder that is not there holds none.
std::vector<KeptCopy> keptCopies(const QString &folder);
// Which of them are let go: neither among the newest twenty, nor the last of one of the newest thirty-five
// days that have any, nor the last of a month.
std::vector<KeptCopy> superfluous(const std::vector<KeptCopy> &copies);

// Copies an open register into such a folder, reads the copy back whole, compares the heads of its chains
// with the register's, and lets go what is superfluous there. Answers where the copy lies.
Result<QString> keepCopy(const Database &database, const QString &folder, const QDateTime &now);

// Puts a copy in the place of a register that nobody has open, once it was read back. What lies there is kept
// under another name, which is answered.
Result<QString> restoreCopy(const QString &registerFile, const QString &copy, const QDateTime &now);

} // namespace mandate
