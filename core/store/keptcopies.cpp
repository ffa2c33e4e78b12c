// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptcopies.h"

#include "core/store/attendance.h"
#include "core/store/backup.h"
#include "core/store/location.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace mandate {

namespace {

constexpr std::size_t NewestKept = 20;
constexpr std::size_t DaysKept = 35;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// Sorts by time, holds nothing that a file system forbids, and no summer time.
const QString &nameFormat()
{
    static const QString format = QStringLiteral("yyyy-MM-dd'T'HHmmss'Z.mandate'");
    return format;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

using Heads = std::map<Uuid, std::pair<std::int64_t, QByteArray>>; // the newest save of each site

Result<Heads> headsOf(const Database &database)
{
    Heads heads;
    Statement statement(database,
                        "SELECT site_id, seq, hash FROM save s WHERE seq = (SELECT MAX(seq) FROM save "
                        "WHERE site_id = s.site_id)");
    return statement
        .each([&heads](const Statement &row) {
            heads[row.uuid(0)] = {row.integer(1), row.blob(2)};
        })
        .map([&heads] { return heads; });
}

// The register may have gone on since; what the copy ends with must stand in it, and what stood there before
// the copying must be in the copy.
Result<void> compareHeads(const Database &database, const Heads &before, const QString &copy)
{
    const auto opened = Database::open(copy, Database::Access::ReadOnly);
    const auto copied = opened ? headsOf(*opened) : tl::unexpected(opened.error());
    if (!copied)
        return tl::unexpected(copied.error());
    bool isSame = copied->size() >= before.size();
    for (const auto &[site, head] : before)
        isSame = isSame && copied->count(site) == 1 && copied->at(site).first >= head.first;
    for (const auto &[site, head] : *copied) {
        Statement same(database, "SELECT 1 FROM save WHERE site_id = ? AND seq = ? AND hash = ?");
        isSame =
            isSame && same.bind(1, site).bind(2, head.first).bindBlob(3, head.second).step().value_or(false);
    }
    if (isSame)
        return {};
    return failure(
        Error::Kind::Unwritable,
        Text::tr("%1 does not hold the same saves as the register, so it was not kept. Check the disk.")
            .arg(shown(copy)));
}

QString freeName(const QString &registerFile, const QDateTime &now)
{
    const QFileInfo file(registerFile);
    const QString stem =
        file.dir().filePath(QStringLiteral("%1 (%2 %3)")
                                .arg(file.completeBaseName(), Text::tr("before restoring"),
                                     now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    QString name = stem + QStringLiteral(".mandate");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1 %2.mandate").arg(stem).arg(i);
    return name;
}

// A journal without its register, or beside another, would be taken for that one's.
bool movedWithJournal(const QString &from, const QString &to)
{
    const QString journal = QStringLiteral("-journal");
    if (!QFile::rename(from, to))
        return false;
    if (QFile::exists(from + journal) && !QFile::rename(from + journal, to + journal)) {
        QFile::rename(to, from);
        return false;
    }
    return true;
}

// Whoever has it open would go on writing into the file that is put aside.
Result<void> refuseOthers(const QString &registerFile)
{
    if (!QFile::exists(registerFile))
        return {};
    const auto attendance =
        Attendance::join(registerFile, accountName(), locationOf(registerFile).isRemote());
    if (!attendance)
        return tl::unexpected(attendance.error());
    (*attendance)->settle();
    for (const Colleague &colleague : (*attendance)->colleagues())
        if (!colleague.isMine)
            return failure(Error::Kind::Refused,
                           Text::tr("%1 on %2 has %3 open. Ask everybody to close it, then restore.")
                               .arg(colleague.name, colleague.computer, shown(registerFile)));
    auto database = Database::open(registerFile, Database::Access::ReadWrite, std::chrono::seconds(2));
    if (!database)
        return {}; // damaged: what is there is put aside as it is
    const auto alone = database->execute("BEGIN EXCLUSIVE");
    return alone ? database->execute("ROLLBACK") : tl::unexpected(alone.error());
}

} // namespace

QString folderOfCopies(const QString &registerFile)
{
    return registerFile + QStringLiteral(".snapshots");
}

QString folderOfCopies(const QString &registerFile, const QString &secondFolder)
{
    return QDir(secondFolder).filePath(QFileInfo(registerFile).fileName() + QStringLiteral(".snapshots"));
}

std::vector<KeptCopy> keptCopies(const QString &folder)
{
    std::vector<KeptCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.mandate")}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(file.fileName(), nameFormat());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            copies.push_back({file.absoluteFilePath(), at, file.size()});
    }
    std::sort(copies.begin(), copies.end(), [](const KeptCopy &a, const KeptCopy &b) { return a.at > b.at; });
    return copies;
}

std::vector<KeptCopy> superfluous(const std::vector<KeptCopy> &copies)
{
    std::vector<KeptCopy> let;
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const QDate day = copies[i].at.date();
        const bool isLastOfMonth = months.insert({day.year(), day.month()}).second;
        const bool isLastOfDay = days.insert(day).second && days.size() <= DaysKept;
        if (i >= NewestKept && !isLastOfMonth && !isLastOfDay)
            let.push_back(copies[i]);
    }
    return let;
}

Result<QString> keepCopy(const Database &database, const QString &folder, const QDateTime &now)
{
    const auto before = headsOf(database);
    if (!before)
        return tl::unexpected(before.error());
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Unwritable,
                       Text::tr("No copy was made: the folder %1 cannot be made.").arg(shown(folder)));
    const QString copy = QDir(folder).filePath(now.toUTC().toString(nameFormat()));
    if (const auto copied = backup(database, copy); !copied)
        return tl::unexpected(copied.error());
    if (const auto same = compareHeads(database, *before, copy); !same) {
        QFile::remove(copy);
        return tl::unexpected(same.error());
    }
    for (const KeptCopy &old : superfluous(keptCopies(folder)))
        QFile::remove(old.path);
    return copy;
}

// The copy stands whole beside the register before that is touched; renaming is all that is left then.
Result<QString> restoreCopy(const QString &registerFile, const QString &copy, const QDateTime &now)
{
    if (const auto alone = refuseOthers(registerFile); !alone)
        return tl::unexpected(alone.error());
    const QString fresh = registerFile + QStringLiteral(".restored");
    QFile::remove(fresh); // of an attempt that was cut off
    {
        const auto source = Database::open(copy, Database::Access::ReadOnly);
        const auto copied = source ? backup(*source, fresh) : tl::unexpected(source.error());
        if (!copied)
            return tl::unexpected(copied.error());
    }
    const QString aside = QFile::exists(registerFile) ? freeName(registerFile, now) : QString();
    if (aside.isEmpty() || movedWithJournal(registerFile, aside)) {
        if (QFile::rename(fresh, registerFile))
            return aside;
        movedWithJournal(aside, registerFile);
    }
    QFile::remove(fresh);
    return failure(Error::Kind::Unwritable,
                   Text::tr("%1 was not replaced: its folder does not allow it. Nothing was changed.")
                       .arg(shown(registerFile)));
}

} // namespace mandate
