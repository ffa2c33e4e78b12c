// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownkeys.h"

#include "core/security/keyring.h"
#include "core/security/recovery.h"
#include "core/store/usersaves.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

PublicKeys publicOf(const AccountKey &key)
{
    return {QByteArray::fromHex(key.sign.toLatin1()), QByteArray::fromHex(key.box.toLatin1())};
}

Result<void> notSignedIn()
{
    return failure(Error::Kind::Refused, Text::tr("Sign in first."));
}

bool isAmong(const std::vector<AccountKey> &entered, const KeyPair &keys)
{
    return std::any_of(entered.begin(), entered.end(),
                       [&keys](const AccountKey &key) { return publicOf(key) == keys.publicKeys(); });
}

// Kept before they are entered: keys that the register knows and nobody has would be lost.
Result<void> makeKeys(Store &store, const QString &folder, const QString &password, Effort effort)
{
    const KeyPair made = KeyPair::made();
    return keepKeys(folder, store.authority()->account.uuid, made, password, effort)
        .and_then([&] { return keySave(store.database(), *store.authority(), made.publicKeys()); })
        .and_then([&](Save &&save) { return store.commit(std::move(save)); })
        .map([&](const SaveId &) { store.useKeys(std::make_shared<const KeyPair>(made)); });
}

} // namespace

Result<OwnKeys> openOwnKeys(Store &store, const QString &folder, const QString &password, Effort effort)
{
    if (!store.authority())
        return notSignedIn().map([] { return OwnKeys::Elsewhere; });
    const AccountId account = store.authority()->account;
    const auto entered = keysOf(store.database(), account);
    if (!entered)
        return tl::unexpected(entered.error());
    if (!hasKeys(folder, account.uuid)) {
        const bool isFirst = entered->empty() && store.database().access() == Database::Access::ReadWrite;
        return isFirst ? makeKeys(store, folder, password, effort).map([] { return OwnKeys::Made; })
                       : Result<OwnKeys>(OwnKeys::Elsewhere);
    }
    auto kept = keptKeys(folder, account.uuid, password);
    if (!kept)
        return OwnKeys::Elsewhere;
    if (!isAmong(*entered, *kept))
        return OwnKeys::Unknown;
    store.useKeys(std::make_shared<const KeyPair>(std::move(*kept)));
    return OwnKeys::Ready;
}

Result<void> replaceOwnKeys(Store &store, const QString &folder, const QString &password, Effort effort)
{
    if (!store.authority())
        return notSignedIn();
    if (const auto made = makeKeys(store, folder, password, effort); !made)
        return made;
    return keysOf(store.database(), store.authority()->account)
        .map([&store](const std::vector<AccountKey> &counting) {
            if (!isAmong(counting, *store.keys()))
                store.useKeys({}); // until they are confirmed
        });
}

Result<void> recoverOwnKeys(Store &store, const QString &folder, const QString &lines,
                            const QString &password, Effort effort)
{
    if (!store.authority())
        return notSignedIn();
    const AccountId account = store.authority()->account;
    const auto keys = keysFromRecovery(lines);
    const auto entered = keysOf(store.database(), account);
    if (!keys || !entered)
        return tl::unexpected(keys ? entered.error() : keys.error());
    if (!isAmong(*entered, *keys))
        return failure(Error::Kind::Refused,
                       Text::tr("These are not keys of %1 in this register, or they were revoked.")
                           .arg(store.authority()->shownName));
    return keepKeys(folder, account.uuid, *keys, password, effort).map([&] {
        store.useKeys(std::make_shared<const KeyPair>(*keys));
    });
}

Result<void> moveOwnKeys(const Store &store, const QString &folder, const QString &password, Effort effort)
{
    if (!store.authority())
        return notSignedIn();
    if (!store.keys())
        return {};
    return keepKeys(folder, store.authority()->account.uuid, *store.keys(), password, effort);
}

Result<std::vector<AccountKey>> keysOf(const Database &database, const AccountId &account)
{
    // The first needs nobody: without it there was none to be taken over.
    static constexpr const char *counting =
        "WHERE account = ?1 AND revokes IS NULL "
        "AND (id = (SELECT min(f.id) FROM main.account_key f WHERE f.account = ?1 AND f.revokes IS NULL) "
        "OR EXISTS (SELECT 1 FROM main.confirmation c WHERE c.subject = account_key.id AND c.verdict = "
        "'confirmed')) "
        "AND NOT EXISTS (SELECT 1 FROM main.account_key r JOIN main.confirmation c ON c.subject = r.id AND "
        "c.verdict = 'confirmed' WHERE r.revokes = account_key.id) ORDER BY id DESC";
    return records<AccountKey>(database, counting, account);
}

QString fingerprint(const AccountKey &key)
{
    return fingerprint(publicOf(key));
}

} // namespace mandate
