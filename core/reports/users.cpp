// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/users.h"

#include "core/checks/permissions.h"
#include "core/people/confirmation.h"
#include "core/people/person.h"
#include "core/store/ownkeys.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(users)
};

// The verdict on a record `g`, and whether something that ends it was confirmed.
QByteArray verdicts(const char *table, const char *ends)
{
    return QByteArray("(SELECT c.verdict FROM main.confirmation c WHERE c.subject = g.id), "
                      "EXISTS (SELECT 1 FROM main.")
           + table + " e JOIN main.confirmation c ON c.subject = e.id AND c.verdict = 'confirmed' WHERE e."
           + ends + " = g.id)";
}

constexpr const char *People = "JOIN main.account w ON w.id = g.account JOIN main.account p ON p.id = "
                               "g.proposed_by ";

struct Kind
{
    EntrustedKind kind;
    QByteArray question;
};

std::array<Kind, 3> kinds()
{
    return {Kind{EntrustedKind::Role,
                 "SELECT g.id, w.id, w.shown_name, g.role, coalesce(o.code, ''), g.since, g.until, g.reason, "
                 "p.id, p.shown_name, g.ends IS NOT NULL, "
                     + verdicts("role_grant", "ends") + ", '' FROM main.role_grant g " + People
                     + "LEFT JOIN main.office o ON o.id = g.office"},
            Kind{EntrustedKind::Behalf,
                 "SELECT g.id, w.id, w.shown_name, t.shown_name, coalesce(o.code, ''), g.since, g.until, "
                 "g.reason, p.id, p.shown_name, g.ends IS NOT NULL, "
                     + verdicts("behalf", "ends") + ", '' FROM main.behalf g " + People
                     + "JOIN main.account t ON t.id = g.other LEFT JOIN main.office o ON o.id = g.office"},
            Kind{EntrustedKind::Key,
                 "SELECT g.id, w.id, w.shown_name, g.sign_key, '', NULL, NULL, g.reason, p.id, p.shown_name, "
                 "g.revokes IS NOT NULL, "
                     + verdicts("account_key", "revokes") + ", g.box_key FROM main.account_key g " + People}};
}

EntrustedState stateOf(const EntrustedRow &row, const QString &verdict, bool isEnded, const QDate &day)
{
    if (isEnded)
        return EntrustedState::Ended;
    if (verdict == name(Verdict::Refused))
        return EntrustedState::Refused;
    if (verdict.isEmpty())
        return EntrustedState::Proposed;
    if (row.since.isValid() && row.since > day)
        return EntrustedState::Later;
    return row.until.isValid() && row.until < day ? EntrustedState::Over : EntrustedState::InForce;
}

EntrustedRow rowOn(const Statement &found, EntrustedKind kind, const QDate &day)
{
    EntrustedRow row;
    row.id = found.uuid(0);
    row.kind = kind;
    row.account = AccountId{found.uuid(1)};
    row.user = found.text(2);
    row.what = found.text(3);
    row.office = found.text(4);
    row.since = QDate::fromString(found.text(5), Qt::ISODate);
    row.until = QDate::fromString(found.text(6), Qt::ISODate);
    row.reason = found.text(7);
    row.by = AccountId{found.uuid(8)};
    row.proposedBy = found.text(9);
    row.isEnd = found.integer(10) == 1;
    row.state = stateOf(row, found.text(11), found.integer(12) == 1, day);
    if (kind == EntrustedKind::Role)
        row.what = roleText(fromName<UserRole>(row.what).value_or(UserRole::Reader));
    if (kind == EntrustedKind::Key && !row.isEnd) {
        AccountKey key;
        key.sign = row.what;
        key.box = found.text(13);
        row.what = fingerprint(key);
    }
    return row;
}

// The first keys of an account need nobody.
Result<void> settleKeys(const Database &database, std::vector<EntrustedRow> &rows)
{
    for (EntrustedRow &row : rows) {
        if (row.kind != EntrustedKind::Key || row.isEnd || row.state != EntrustedState::Proposed)
            continue;
        const auto counting = keysOf(database, row.account);
        if (!counting)
            return tl::unexpected(counting.error());
        if (std::any_of(counting->begin(), counting->end(),
                        [&row](const AccountKey &key) { return key.id.uuid == row.id; }))
            row.state = EntrustedState::InForce;
    }
    return {};
}

} // namespace

Result<std::vector<EntrustedRow>> entrusted(const Database &database, const QDate &day)
{
    std::vector<EntrustedRow> rows;
    for (const Kind &kind : kinds()) {
        Statement found(database, kind.question);
        const auto read =
            found.each([&](const Statement &row) { rows.push_back(rowOn(row, kind.kind, day)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (const auto settled = settleKeys(database, rows); !settled)
        return tl::unexpected(settled.error());
    // An end that was confirmed shows in what it ended.
    std::erase_if(rows,
                  [](const EntrustedRow &row) { return row.isEnd && row.state != EntrustedState::Proposed; });
    std::stable_sort(rows.begin(), rows.end(), [](const EntrustedRow &a, const EntrustedRow &b) {
        const bool waits = a.state == EntrustedState::Proposed;
        const bool otherWaits = b.state == EntrustedState::Proposed;
        return waits != otherWaits ? waits : a.user.localeAwareCompare(b.user) < 0;
    });
    return rows;
}

Result<std::vector<UserRow>> users(const Database &database, const QDate &day)
{
    const auto accounts = records<Account>(database, "ORDER BY shown_name");
    const auto rows = entrusted(database, day);
    if (!accounts || !rows)
        return tl::unexpected(accounts ? rows.error() : accounts.error());
    std::vector<UserRow> found;
    for (const Account &account : *accounts) {
        UserRow user{account, {}, {}, {}};
        QStringList roles;
        for (const EntrustedRow &row : *rows) {
            if (row.account != account.id || row.state != EntrustedState::InForce)
                continue;
            if (row.kind == EntrustedKind::Key)
                user.fingerprint = row.what;
            else
                roles += entrustedText(row);
        }
        user.roles = roles.join(QStringLiteral("; "));
        const auto person = record(database, account.person);
        if (!person)
            return tl::unexpected(person.error());
        if (*person)
            user.person = (*person)->number + u' ' + (*person)->name;
        found.push_back(std::move(user));
    }
    return found;
}

QString entrustedStateText(EntrustedState state)
{
    switch (state) {
    case EntrustedState::Proposed: return Text::tr("Waits for a second administrator");
    case EntrustedState::InForce: return Text::tr("In force");
    case EntrustedState::Later: return Text::tr("Begins later");
    case EntrustedState::Over: return Text::tr("Over");
    case EntrustedState::Ended: return Text::tr("Ended");
    case EntrustedState::Refused: break;
    }
    return Text::tr("Refused");
}

QString entrustedText(const EntrustedRow &row)
{
    QString what = row.kind == EntrustedKind::Behalf ? Text::tr("on behalf of %1").arg(row.what)
                   : row.kind == EntrustedKind::Key  ? Text::tr("key %1").arg(row.what)
                                                     : row.what;
    if (!row.office.isEmpty())
        what = Text::tr("%1, %2").arg(what, row.office);
    return row.isEnd ? Text::tr("End of: %1").arg(what) : what;
}

} // namespace mandate
