// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

class QRandomGenerator;

namespace mandate {

// One order to a disk. Between orders the program tells what it believes to be safe.
struct DiskOrder
{
    enum class Kind { Create, Write, Truncate, Sync, Remove, Told };

    Kind kind = Kind::Told;
    QString file;
    qint64 place = 0; // of a write; the new size of a truncation; of Remove 1 where it is to last
    QByteArray bytes;
};

using DiskLog = std::vector<DiskOrder>;
// The files that are there, with what they hold.
using DiskImage = std::map<QString, QByteArray>;

// A disk that keeps what was synchronised and, of all else, what chance leaves of it when the power goes:
// each sector of a write for itself, in any order, and each new or removed name for itself.
class Disk
{
public:
    // A lying disk says that something was synchronised and has done nothing.
    Disk(const DiskImage &image, bool isLying);

    void take(const DiskOrder &order);
    DiskImage afterCut(QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray kept;
        std::vector<DiskOrder> pending; // writes and truncations
        bool isThere = false;
        bool isKeptThere = false; // by the folder
    };

    std::map<QString, File> m_files;
    bool m_isLying;
};

} // namespace mandate
