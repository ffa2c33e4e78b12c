// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/copykeeper.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QSettings>

#include <utility>

namespace mandate {

namespace {

constexpr qint64 Day = 24 * 60 * 60;
constexpr qint64 HalfHour = 30 * 60;
constexpr qint64 Now = -1; // older than nothing at all

QStringList foldersFor(const QString &registerFile, const QString &second)
{
    QStringList folders{folderOfCopies(registerFile)};
    if (!second.isEmpty())
        folders += folderOfCopies(registerFile, second);
    return folders;
}

// A folder that fails does not keep the others from their copies.
Result<void> keepIn(const Database &database, const QStringList &folders, qint64 seconds)
{
    Result<void> all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &folder : folders) {
        const auto copies = keptCopies(folder);
        if (!copies.empty() && copies.front().at.secsTo(now) <= seconds)
            continue;
        if (const auto kept = keepCopy(database, folder, now); !kept && all)
            all = tl::unexpected(kept.error());
    }
    return all;
}

} // namespace

CopyKeeper::CopyKeeper(Session &session) : m_session(session)
{
    m_halfHours.setInterval(int(HalfHour * 1000));
    connect(&session, &Session::changed, this, [this] { m_isChanged = true; });
    connect(&m_halfHours, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isChanged, false))
            keepQuietly(HalfHour - 60);
    });
}

void CopyKeeper::start()
{
    m_halfHours.start();
    connect(&m_session, &Session::opened, this, [this] {
        m_isChanged = false;
        keepQuietly(Day);
    });
}

QFuture<Result<void>> CopyKeeper::keepWhereOlder(qint64 seconds)
{
    return m_session.report([seconds, second = secondFolder()](const Store &store) {
        return keepIn(store.database(), foldersFor(store.database().path(), second), seconds);
    });
}

void CopyKeeper::keepQuietly(qint64 seconds)
{
    if (!m_session.whyReadOnly().isEmpty())
        return; // what cannot be written needs no copies of ours
    whenAnswered(keepWhereOlder(seconds), this, [this](const Result<void> &done) {
        emit kept();
        if (!done)
            emit failed(done.error());
    });
}

QFuture<Result<void>> CopyKeeper::keepNow()
{
    return keepWhereOlder(Now);
}

void CopyKeeper::finish()
{
    m_halfHours.stop();
    if (m_isChanged && m_session.whyReadOnly().isEmpty())
        keepWhereOlder(HalfHour / 6).waitForFinished();
}

QFuture<Result<std::vector<KeptCopy>>> CopyKeeper::find()
{
    return m_session.ask([second = secondFolder()](const Store &store) -> Result<std::vector<KeptCopy>> {
        std::vector<KeptCopy> all;
        for (const QString &folder : foldersFor(store.database().path(), second))
            for (const KeptCopy &copy : keptCopies(folder))
                all.push_back(copy);
        std::stable_sort(all.begin(), all.end(),
                         [](const KeptCopy &a, const KeptCopy &b) { return a.at > b.at; });
        return all;
    });
}

QString CopyKeeper::secondFolder()
{
    return QSettings().value(QStringLiteral("secondFolder")).toString();
}

void CopyKeeper::setSecondFolder(const QString &folder)
{
    QSettings().setValue(QStringLiteral("secondFolder"), folder);
    emit kept();
}

} // namespace mandate
