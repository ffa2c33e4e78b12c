// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownkeys.h"

#include "core/security/keyring.h"
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

// Kept before they are entered: keys that the register knows and nobody has would be lost.
Result<void> makeKeys(Store &store, const QString &folder, const QString &password, Effort effort)
{
    const KeyPair made = KeyPair::made();
    return keepKeys(folder, store.authority()->account.uuid, made, password, effort)
        .and_then([&] { return store.commit(keySave(*store.authority(), made.publicKeys())); })
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
    const bool counts = std::any_of(entered->begin(), entered->end(), [&kept](const AccountKey &key) {
        return publicOf(key) == kept->publicKeys();
    });
    if (!counts)
        return OwnKeys::Unknown;
    store.useKeys(std::make_shared<const KeyPair>(std::move(*kept)));
    return OwnKeys::Ready;
}

Result<void> replaceOwnKeys(Store &store, const QString &folder, const QString &password, Effort effort)
{
    if (!store.authority())
        return notSignedIn();
    return makeKeys(store, folder, password, effort).map([&store] {
        store.useKeys({}); // until they are confirmed
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
