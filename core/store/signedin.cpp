// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a store that knows who is at the keyboard.
#include "core/security/keys.h"
#include "core/security/password.h"
#include "core/store/sight.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

// What the person may do at this moment, whoever changed it since they signed in; nothing where the register
// is personal.
Result<std::optional<Authority>> Store::present() const
{
    const auto shared = isShared(m_database);
    if (!shared || !*shared)
        return shared ? Result<std::optional<Authority>>(std::nullopt) : tl::unexpected(shared.error());
    if (!m_authority)
        return failure(Error::Kind::Refused,
                       Text::tr("%1 is shared: sign in to change anything. Nothing was saved.")
                           .arg(QDir::toNativeSeparators(m_database.path())));
    return authorityOf(m_database, m_authority->account, m_authority->other, QDate::currentDate())
        .map([](Authority &&now) { return std::optional<Authority>(std::move(now)); });
}

// Shows what the person may see now; nothing confidential where that cannot be told.
Result<void> Store::look()
{
    const auto now = present();
    if (now)
        m_authority = *now;
    return show(m_database, now && m_authority ? &*m_authority : nullptr);
}

void Store::seeAnew(const std::vector<SaveId> &saved)
{
    Statement moves(m_database, "SELECT 1 FROM main.change WHERE save_id = ? AND table_name IN ('office', "
                                "'post', 'person', 'appointment', 'account', 'role_grant', 'behalf', "
                                "'confirmation') LIMIT 1");
    const bool isMoved = std::any_of(saved.begin(), saved.end(), [&moves](const SaveId &save) {
        const bool found = moves.bind(1, save).step().value_or(true);
        moves.reset();
        return found;
    });
    if (m_authority && isMoved)
        static_cast<void>(look());
}

Result<void> Store::signIn(const QString &name, const QString &password, Effort effort)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto allowed = m_limit.attempt(name, now); !allowed)
        return allowed;
    const auto account = accountFor(m_database, name, password);
    if (!account)
        return tl::unexpected(account.error());
    m_limit.succeeded(name);
    auto authority = authorityOf(m_database, account->id, {}, QDate::currentDate());
    if (!authority)
        return tl::unexpected(authority.error());
    m_keys.reset();
    if (const auto spoken = speakFor(*authority); !spoken)
        return spoken;
    if (!needsNewHash(account->password, effort) || m_database.access() == Database::Access::ReadOnly)
        return {};
    // More effort is asked for than when it was chosen. Whoever cannot save that may work nevertheless.
    if (const auto hash = passwordHash(password, effort)) {
        Account after = *account;
        after.password = *hash;
        Save save(Text::tr("Keep the password of %1 more safely").arg(account->shownName));
        save.change(*account, after);
        static_cast<void>(commit(std::move(save)));
    }
    return {};
}

Result<void> Store::rememberFailures(const QString &folder)
{
    Statement site(m_database, "SELECT site_id FROM main.register");
    return site.step().map([&](bool) { m_limit.keepIn(folder, site.uuid(0)); });
}

Result<void> Store::speakFor(const Authority &authority)
{
    return authorityOf(m_database, authority.account, authority.other, QDate::currentDate())
        .and_then([this](Authority &&now) {
            m_authority = std::move(now);
            return show(m_database, &*m_authority);
        });
}

Result<void> Store::lookBackAs(const Authority &authority)
{
    m_authority = authority;
    return show(m_database, &*m_authority);
}

Result<void> Store::actFor(const AccountId &other)
{
    if (!m_authority)
        return failure(Error::Kind::Refused, Text::tr("Sign in first."));
    Authority authority = *m_authority;
    authority.other = other;
    return speakFor(authority);
}

Result<void> Store::signOut()
{
    m_authority.reset();
    m_keys.reset();
    return show(m_database, nullptr);
}

} // namespace mandate
