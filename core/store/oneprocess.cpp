// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/oneprocess.h"

#include "core/store/bytelocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <map>
#include <mutex>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// In a folder of this computer that a restart empties; of each account, as none may open another's file
// there.
QString lockNameOf(const QString &registerFile)
{
    const QString name = QFileInfo(registerFile).canonicalFilePath() + QDir::homePath();
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QDir::tempPath())
        .filePath(QStringLiteral("mandate-%1.lock").arg(QString::fromLatin1(digest.left(32))));
}

} // namespace

Result<std::shared_ptr<ByteLocks>> claimForProcess(const QString &registerFile)
{
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<ByteLocks>> held;
    const std::lock_guard guard(mutex);
    const QString name = lockNameOf(registerFile);
    if (const auto ours = held[name].lock())
        return ours;
    // Not by what the file says: a process that is killed while it writes that would lock the register for
    // ever.
    const auto lock = std::make_shared<ByteLocks>(name);
    if (!lock->open() || !lock->take(0))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 is open already on this computer, in another window or program. In a "
                                "shared folder only one at a time may have it: close the other first.")
                           .arg(QDir::toNativeSeparators(registerFile)));
    held[name] = lock;
    return lock;
}

} // namespace mandate
