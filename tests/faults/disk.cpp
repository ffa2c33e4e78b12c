// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"

#include <QRandomGenerator>

#include <algorithm>

namespace mandate {

namespace {

constexpr qint64 Sector = 512;

using Kind = DiskOrder::Kind;

void write(QByteArray &content, qint64 place, QByteArrayView bytes)
{
    if (content.size() < place + bytes.size())
        content.append(place + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + place);
}

void apply(QByteArray &content, const DiskOrder &order)
{
    if (order.kind == Kind::Write)
        write(content, order.place, order.bytes);
    else if (order.place < content.size())
        content.truncate(order.place);
    else
        content.append(order.place - content.size(), '\0');
}

// What of a write reaches the disk: each of its sectors by chance.
void applyTorn(QByteArray &content, const DiskOrder &order, QRandomGenerator &random)
{
    for (qint64 at = 0; at < order.bytes.size();) {
        const qint64 end =
            std::min<qint64>(((order.place + at) / Sector + 1) * Sector - order.place, order.bytes.size());
        if (random.bounded(2) == 0)
            write(content, order.place + at, QByteArrayView(order.bytes).sliced(at, end - at));
        at = end;
    }
}

// How much luck there is: with nothing pending, with what was asked first, with all of it, or with any of it.
enum class Luck { None, First, All, Any };

} // namespace

Disk::Disk(const DiskImage &image, bool isLying) : m_isLying(isLying)
{
    for (const auto &[name, content] : image)
        m_files[name] = {content, {}, true, true};
}

void Disk::take(const DiskOrder &order)
{
    if (order.kind == Kind::Told || (order.kind == Kind::Sync && m_isLying))
        return;
    File &file = m_files[order.file];
    switch (order.kind) {
    case Kind::Create: file = {{}, {}, true, file.isKeptThere}; break;
    case Kind::Write:
    case Kind::Truncate: file.pending.push_back(order); break;
    case Kind::Sync:
        for (const DiskOrder &pending : file.pending)
            apply(file.kept, pending);
        file.pending.clear();
        file.isKeptThere = file.isThere; // SQLite synchronises the folder of a new journal with it
        break;
    case Kind::Remove:
        file.isThere = false;
        file.isKeptThere = file.isKeptThere && order.place == 0;
        break;
    case Kind::Told: break;
    }
}

DiskImage Disk::afterCut(QRandomGenerator &random) const
{
    DiskImage image;
    const auto luck = Luck(random.bounded(4));
    for (const auto &[name, file] : m_files) {
        const bool isDecided = file.isThere == file.isKeptThere;
        const bool follows = luck == Luck::All || (luck != Luck::None && random.bounded(2) == 0);
        if (!(isDecided || follows ? file.isThere : file.isKeptThere))
            continue;
        QByteArray content = file.kept;
        const std::size_t first =
            luck == Luck::First ? std::size_t(random.bounded(int(file.pending.size()) + 1)) : 0;
        for (std::size_t i = 0; i < file.pending.size(); ++i) {
            const DiskOrder &order = file.pending[i];
            const bool isWhole = luck == Luck::All || (luck == Luck::First && i < first)
                                 || (luck == Luck::Any && random.bounded(2) == 0);
            if (isWhole)
                apply(content, order);
            else if (luck == Luck::Any && order.kind == Kind::Write)
                applyTorn(content, order, random);
        }
        image[name] = content;
    }
    return image;
}

} // namespace mandate
