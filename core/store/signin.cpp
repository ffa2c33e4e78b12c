// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signin.h"

#include "core/security/password.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

constexpr int FreeFailures = 5;
constexpr int FirstWait = 15; // seconds
constexpr int LongestWait = 15 * 60;

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

Result<void> SignInLimit::allow(const QString &name, const QDateTime &now) const
{
    const auto known = m_failures.find(name);
    if (known == m_failures.end() || !known->second.until.isValid() || now >= known->second.until)
        return {};
    const int seconds = int(now.secsTo(known->second.until)) + 1;
    return failure(Error::Kind::Refused,
                   QCoreApplication::translate(
                       "store", "Too many wrong passwords. Try again in %n second(s).", nullptr, seconds));
}

void SignInLimit::failed(const QString &name, const QDateTime &now)
{
    Failures &failures = m_failures[name];
    ++failures.count;
    if (failures.count < FreeFailures)
        return;
    const int doublings = std::min(failures.count - FreeFailures, 10);
    failures.until = now.addSecs(std::min(FirstWait << doublings, LongestWait));
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
