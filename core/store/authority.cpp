// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authority.h"

#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// A grant `g` of a table that is confirmed, not ended and in force on the day ?1.
QByteArray inForce(const char *table)
{
    static constexpr const char *confirmed =
        "EXISTS (SELECT 1 FROM main.confirmation c WHERE c.verdict = 'confirmed' AND c.subject = ";
    return QByteArray("g.ends IS NULL AND (g.since IS NULL OR g.since <= ?1) "
                      "AND (g.until IS NULL OR g.until >= ?1) AND ")
           + confirmed + "g.id) AND NOT EXISTS (SELECT 1 FROM main." + table
           + " e WHERE e.ends = g.id AND (e.since IS NULL OR e.since <= ?1) AND " + confirmed + "e.id))";
}

QString written(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

Result<std::vector<HeldRole>> rolesOf(const Database &database, const AccountId &account, const QDate &day)
{
    Statement held(database, "SELECT g.role, g.office FROM main.role_grant g WHERE g.account = ?2 AND "
                                 + inForce("role_grant") + " ORDER BY g.id");
    held.bind(1, written(day)).bind(2, account);
    return held.all([](const Statement &row) {
        return HeldRole{fromName<UserRole>(row.text(0)).value_or(UserRole::Reader), OfficeId{row.uuid(1)}};
    });
}

Result<Account> activeAccount(const Database &database, const AccountId &id)
{
    const auto row = anyRowById(database, describe<Account>(), id.uuid);
    if (!row || !*row)
        return row ? Result<Account>(
                   failure(Error::Kind::Refused, Text::tr("This user is not known in this register.")))
                   : tl::unexpected(row.error());
    auto account = fromRow<Account>(**row);
    if (account && account->state == AccountState::Suspended)
        return failure(Error::Kind::Refused,
                       Text::tr("%1 is suspended and may neither sign in nor change anything. An "
                                "administrator can lift that.")
                           .arg(account->shownName));
    return account;
}

// As far as both reach; nothing where they do not meet.
Result<std::vector<HeldRole>> narrowed(const Database &database, const std::vector<HeldRole> &roles,
                                       const OfficeId &office)
{
    std::vector<HeldRole> kept;
    for (const HeldRole &role : roles) {
        const auto inside =
            role.office.isNull() ? Result<bool>(true) : isWithin(database, office, role.office);
        const auto around = office.isNull() ? Result<bool>(true) : isWithin(database, role.office, office);
        if (!inside || !around)
            return tl::unexpected(inside ? around.error() : inside.error());
        if (office.isNull() || (!role.office.isNull() && *around))
            kept.push_back(role);
        else if (*inside)
            kept.push_back({role.role, office});
    }
    return kept;
}

Result<void> standIn(const Database &database, Authority &authority, const AccountId &other, const QDate &day)
{
    Statement behalf(database, "SELECT g.office FROM main.behalf g WHERE g.account = ?2 AND g.other = ?3 AND "
                                   + inForce("behalf") + " ORDER BY g.office IS NOT NULL");
    const auto entrusted = behalf.bind(1, written(day)).bind(2, authority.account).bind(3, other).step();
    if (!entrusted)
        return tl::unexpected(entrusted.error());
    const auto account = activeAccount(database, other);
    if (!account)
        return tl::unexpected(account.error());
    if (!*entrusted)
        return failure(
            Error::Kind::Refused,
            Text::tr("%1 may not act on behalf of %2 today.").arg(authority.shownName, account->shownName));
    const OfficeId office{behalf.uuid(0)};
    authority.other = other;
    authority.otherName = account->name;
    authority.otherShownName = account->shownName;
    authority.person = account->person;
    return rolesOf(database, other, day)
        .and_then([&](const std::vector<HeldRole> &roles) { return narrowed(database, roles, office); })
        .map([&](std::vector<HeldRole> &&roles) { authority.roles = std::move(roles); });
}

} // namespace

bool Authority::reachesAll(RecordArea area, Deed deed) const
{
    return std::any_of(roles.begin(), roles.end(), [&](const HeldRole &held) {
        const Reach reach = permission(held.role, area, deed);
        return reach == Reach::Register || (reach == Reach::Offices && held.office.isNull());
    });
}

bool Authority::reachesSome(RecordArea area, Deed deed) const
{
    return std::any_of(roles.begin(), roles.end(), [&](const HeldRole &held) {
        return permission(held.role, area, deed) != Reach::Never;
    });
}

Result<bool> isShared(const Database &database)
{
    return Statement(database, "SELECT 1 FROM main.account LIMIT 1").step();
}

Result<Authority> authorityOf(const Database &database, const AccountId &account, const AccountId &other,
                              const QDate &day)
{
    const auto own = activeAccount(database, account);
    if (!own)
        return tl::unexpected(own.error());
    Authority authority;
    authority.account = own->id;
    authority.name = own->name;
    authority.shownName = own->shownName;
    authority.person = own->person;
    auto roles = rolesOf(database, account, day);
    if (!roles)
        return tl::unexpected(roles.error());
    authority.roles = std::move(*roles);
    if (!other.isNull())
        if (const auto done = standIn(database, authority, other, day); !done)
            return tl::unexpected(done.error());
    return authority;
}

Result<std::vector<Account>> othersOf(const Database &database, const AccountId &account, const QDate &day)
{
    return records<Account>(database,
                            ("WHERE state = 'active' AND id IN (SELECT g.other FROM main.behalf g WHERE "
                             "g.account = ?2 AND "
                             + inForce("behalf") + ") ORDER BY shown_name")
                                .constData(),
                            written(day), account);
}

Result<std::vector<AccountId>> administrators(const Database &database, const QDate &day)
{
    Statement found(database, "SELECT DISTINCT g.account FROM main.role_grant g "
                              "JOIN main.account w ON w.id = g.account AND w.state = 'active' "
                              "WHERE g.role = 'administrator' AND "
                                  + inForce("role_grant"));
    return found.bind(1, written(day)).all([](const Statement &row) { return AccountId{row.uuid(0)}; });
}

Result<QStringList> holdersOf(const Database &database, UserRole role, const QDate &day)
{
    Statement found(database, "SELECT DISTINCT w.shown_name FROM main.role_grant g "
                              "JOIN main.account w ON w.id = g.account AND w.state = 'active' "
                              "WHERE g.role = ?2 AND "
                                  + inForce("role_grant") + " ORDER BY w.shown_name");
    found.bind(1, written(day)).bind(2, name(role));
    return found.all([](const Statement &row) { return row.text(0); })
        .map([](const std::vector<QString> &names) { return QStringList(names.begin(), names.end()); });
}

Result<bool> isWithin(const Database &database, const OfficeId &office, const OfficeId &above)
{
    Statement up(database, "WITH RECURSIVE up (id) AS (SELECT ?1 UNION SELECT w.parent FROM main.office w "
                           "JOIN up ON up.id = w.id WHERE w.parent IS NOT NULL) "
                           "SELECT 1 FROM up WHERE id = ?2");
    return up.bind(1, office).bind(2, above).step();
}

} // namespace mandate
