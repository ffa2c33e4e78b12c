// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signin.h"

#include "core/security/password.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace mandate {

namespace {

constexpr int FreeFailures = 5;
constexpr int FirstWait = 15; // seconds
constexpr int LongestWait = 15 * 60;
constexpr int LockPatience = 5'000; // milliseconds

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error wrong()
{
    return {Error::Kind::Refused,
            Text::tr("This name and password do not belong together. Check both; an administrator can set a "
                     "new password."),
            {}};
}

Result<std::optional<Account>> accountNamed(const Database &database, const QString &name)
{
    Statement found(database, selectAllSql(describe<Account>(), "WHERE name = ?"));
    const auto row = found.bind(1, name).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Account>();
    return fromRow<Account>(currentRow(describe<Account>(), found)).map([](Account &&account) {
        return std::optional<Account>(std::move(account));
    });
}

} // namespace

void SignInLimit::keepIn(const QString &folder, const Uuid &site)
{
    m_folder = QDir().mkpath(folder) ? folder : QString();
    m_site = site;
}

Result<void> SignInLimit::attempt(const QString &name, const QDateTime &now)
{
    const QString key = name.trimmed();
    QLockFile lock(fileOf(key) + QStringLiteral(".lock"));
    // A folder that cannot be written keeps nobody out: it is counted in memory then.
    if (!m_folder.isEmpty() && !lock.tryLock(LockPatience) && lock.error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Refused,
                       Text::tr("Somebody else signs in under this name at this moment. Try again."));
    Failures failures = read(key);
    if (failures.until.isValid() && now < failures.until) {
        const int seconds = int(now.secsTo(failures.until)) + 1;
        return failure(Error::Kind::Refused,
                       QCoreApplication::translate("store",
                                                   "Too many wrong passwords. Try again in %n second(s).",
                                                   nullptr, seconds));
    }
    if (++failures.count >= FreeFailures) {
        const int doublings = std::min(failures.count - FreeFailures, 10);
        failures.until = now.addSecs(std::min(FirstWait << doublings, LongestWait));
    }
    write(key, failures);
    return {};
}

void SignInLimit::succeeded(const QString &name)
{
    m_failures.erase(name.trimmed());
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(name.trimmed()));
}

// No name stands in the folder: what was typed in the wrong field may be a password.
QString SignInLimit::fileOf(const QString &name) const
{
    const QByteArray key = m_site.text().toUtf8() + '\n' + name.toUtf8();
    return QDir(m_folder).filePath(
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex()));
}

SignInLimit::Failures SignInLimit::read(const QString &name) const
{
    const auto known = m_failures.find(name);
    const Failures here = known == m_failures.end() ? Failures() : known->second;
    QFile file(fileOf(name));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return here;
    const QList<QByteArray> words = file.read(100).split(' ');
    const qint64 until = words.value(1).toLongLong();
    const Failures kept{std::clamp(words.value(0).toInt(), 0, 1000),
                        until > 0 ? QDateTime::fromMSecsSinceEpoch(until, Qt::UTC) : QDateTime()};
    return kept.count < here.count ? here : kept;
}

void SignInLimit::write(const QString &name, const Failures &failures)
{
    m_failures[name] = failures;
    QSaveFile file(fileOf(name)); // a full disk leaves the count that was
    if (m_folder.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    const qint64 until = failures.until.isValid() ? failures.until.toMSecsSinceEpoch() : 0;
    file.write(QByteArray::number(failures.count) + ' ' + QByteArray::number(until));
    file.commit();
}

QString failuresFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("Mandate/failures"));
}

Result<Account> accountFor(const Database &database, const QString &name, const QString &password)
{
    const auto account = accountNamed(database, name.trimmed());
    if (!account)
        return tl::unexpected(account.error());
    if (!*account || (*account)->password.isEmpty()) {
        // As long as a real one would take, so that nobody learns which names there are.
        static_cast<void>(passwordHash(QStringLiteral("nobody has this password")));
        return tl::unexpected(wrong());
    }
    if (!isPassword((*account)->password, password))
        return tl::unexpected(wrong());
    if ((*account)->state == AccountState::Suspended)
        return failure(Error::Kind::Refused, Text::tr("%1 is suspended and may neither sign in nor change "
                                                      "anything. An administrator can lift that.")
                                                 .arg((*account)->shownName));
    return **account;
}

} // namespace mandate
