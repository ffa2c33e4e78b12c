// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usersaves.h"

#include "core/security/keys.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Account accountOf(const NewUser &user)
{
    return {AccountId::create(), user.name.trimmed(), user.shownName.trimmed(),
            user.person,         user.password,       AccountState::Active};
}

void confirm(Save &save, const Uuid &subject, const AccountId &by)
{
    save.add(Confirmation{ConfirmationId::create(), subject, Verdict::Confirmed, by, {}});
}

// Where nobody else can confirm it, it counts at once.
template <typename Record>
Result<Save> proposal(const Database &database, const Authority &by, const QString &label, Record record)
{
    record.by = by.account;
    Save save(label);
    save.setReason(record.reason);
    save.add(record);
    return decidesAlone(database, by.account).map([&](bool alone) {
        if (alone)
            confirm(save, record.id.uuid, by.account);
        return std::move(save);
    });
}

Result<QString> shownName(const Database &database, const AccountId &account)
{
    return record(database, account).map([](const std::optional<Account> &found) {
        return found ? found->shownName : QString();
    });
}

// The start and end of a grant that ends another say when that is.
template <typename Record>
Record endOf(const Record &record, const QString &reason)
{
    Record end = record;
    end.id = decltype(end.id)::create();
    end.ends = record.id;
    end.since = {};
    end.until = {};
    end.reason = reason;
    return end;
}

} // namespace

Result<void> checkUser(const NewUser &user)
{
    const QString name = user.name.trimmed();
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'.' || letter == u'-' || letter == u'_'
               || letter == u'@';
    });
    if (name.isEmpty() || !isPlain)
        return invalid(
            Text::tr("A sign-in name is made of letters, figures, and . - _ @, such as \"k.dema\"."));
    if (user.shownName.trimmed().isEmpty())
        return invalid(Text::tr("Enter the name that others will see."));
    return {};
}

Save sharingSave(const NewUser &user)
{
    const Account account = accountOf(user);
    Save save(Text::tr("Share this register; %1 is its administrator").arg(account.shownName));
    save.setUser(account.name);
    save.add(account);
    for (const UserRole role : {UserRole::Administrator, UserRole::Manager}) {
        RoleGrant grant;
        grant.id = RoleGrantId::create();
        grant.account = account.id;
        grant.role = role;
        grant.by = account.id;
        save.add(grant);
        confirm(save, grant.id.uuid, account.id);
    }
    return save;
}

Save userSave(const NewUser &user)
{
    const Account account = accountOf(user);
    Save save(Text::tr("Add the user %1").arg(account.shownName));
    save.add(account);
    return save;
}

Save suspensionSave(const Account &account, AccountState state)
{
    Account after = account;
    after.state = state;
    Save save((state == AccountState::Active ? Text::tr("Let %1 sign in again") : Text::tr("Suspend %1"))
                  .arg(account.shownName));
    save.change(account, after);
    return save;
}

// Nobody is shown the hash that it replaces.
Result<Save> passwordSave(const Database &database, const AccountId &account, const QString &hash)
{
    const auto row = anyRowById(database, describe<Account>(), account.uuid);
    if (!row || !*row)
        return row ? failure(Error::Kind::Misuse, Text::tr("This user is not known in this register."))
                   : tl::unexpected(row.error());
    return fromRow<Account>(**row).map([&hash](const Account &before) {
        Account after = before;
        after.password = hash;
        Save save(Text::tr("New password of %1").arg(before.shownName));
        save.change(before, after);
        return save;
    });
}

Result<Save> grantSave(const Database &database, const Authority &by, RoleGrant grant)
{
    return shownName(database, grant.account).and_then([&](const QString &name) {
        return proposal(database, by, Text::tr("Role of %1: %2").arg(name, roleText(grant.role)), grant);
    });
}

Result<Save> endSave(const Database &database, const Authority &by, const RoleGrant &grant,
                     const QString &reason)
{
    return shownName(database, grant.account).and_then([&](const QString &name) {
        return proposal(database, by, Text::tr("End of a role of %1: %2").arg(name, roleText(grant.role)),
                        endOf(grant, reason));
    });
}

Result<Save> behalfSave(const Database &database, const Authority &by, Behalf behalf)
{
    const auto name = shownName(database, behalf.account);
    const auto other = shownName(database, behalf.other);
    if (!name || !other)
        return tl::unexpected(name ? other.error() : name.error());
    return proposal(database, by, Text::tr("%1 acts on behalf of %2").arg(*name, *other), behalf);
}

Result<Save> endSave(const Database &database, const Authority &by, const Behalf &behalf,
                     const QString &reason)
{
    const auto name = shownName(database, behalf.account);
    const auto other = shownName(database, behalf.other);
    if (!name || !other)
        return tl::unexpected(name ? other.error() : name.error());
    return proposal(database, by, Text::tr("%1 no longer acts on behalf of %2").arg(*name, *other),
                    endOf(behalf, reason));
}

Result<Save> revocationSave(const Database &database, const Authority &by, const AccountKey &key,
                            const QString &reason)
{
    const AccountKey revocation{AccountKeyId::create(), key.account, {}, {}, key.id, reason, {}};
    return shownName(database, key.account).and_then([&](const QString &name) {
        return proposal(database, by, Text::tr("Revoke the keys of %1").arg(name), revocation);
    });
}

Result<bool> decidesAlone(const Database &database, const AccountId &administrator)
{
    return administrators(database, QDate::currentDate())
        .map([&administrator](const std::vector<AccountId> &all) {
            return all == std::vector<AccountId>{administrator};
        });
}

Save confirmationSave(const Authority &by, const Uuid &subject, Verdict verdict, const QString &what)
{
    Save save((verdict == Verdict::Confirmed ? Text::tr("Confirm: %1") : Text::tr("Refuse: %1")).arg(what));
    save.add(Confirmation{ConfirmationId::create(), subject, verdict, by.account, {}});
    return save;
}

Result<Save> keySave(const Database &database, const Authority &by, const PublicKeys &keys)
{
    return proposal(database, by, Text::tr("Keys of %1").arg(by.shownName),
                    AccountKey{AccountKeyId::create(),
                               by.account,
                               QString::fromLatin1(keys.sign.toHex()),
                               QString::fromLatin1(keys.box.toHex()),
                               {},
                               {},
                               by.account});
}

} // namespace mandate
