// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody signs in to a session.
#include "core/security/keyring.h"
#include "core/security/password.h"
#include "core/store/usersaves.h"
#include "ui/session/session.h"

namespace mandate {

namespace {

QString labelOf(const Result<std::optional<UndoStep>> &step)
{
    return step && *step ? (*step)->label : QString();
}

Result<void> keepPassword(Store &store, const QString &old, const QString &wanted)
{
    return accountFor(store.database(), store.authority()->name, old)
        .and_then([&](const Account &account) {
            return passwordHash(wanted).and_then(
                [&](const QString &hash) { return passwordSave(store.database(), account.id, hash); });
        })
        .and_then([&store](Save &&save) { return store.commit(std::move(save)); })
        .and_then([&](const SaveId &) { return moveOwnKeys(store, keyFolder(), wanted); });
}

} // namespace

QFuture<Result<void>> Session::signIn(const QString &name, const QString &password)
{
    // Keys that are not at hand keep nobody from working.
    return signing(
        [name, password](Store &store) {
            return store.rememberFailures(failuresFolder())
                .and_then([&] { return store.signIn(name, password); })
                .map([&] { return openOwnKeys(store, keyFolder(), password).value_or(OwnKeys::Elsewhere); });
        },
        !m_authority);
}

QFuture<Result<void>> Session::actFor(const AccountId &other)
{
    return signing(
        [other, keys = m_keys](Store &store) { return store.actFor(other).map([keys] { return keys; }); },
        true);
}

QFuture<Result<void>> Session::changePassword(const QString &old, const QString &wanted)
{
    return signing(
        [old, wanted, keys = m_keys](Store &store) {
            return keepPassword(store, old, wanted).map([keys] { return keys; });
        },
        false);
}

QFuture<Result<void>> Session::replaceKeys(const QString &password)
{
    return signing(
        [password](Store &store) {
            return accountFor(store.database(), store.authority()->name, password)
                .and_then([&](const Account &) { return replaceOwnKeys(store, keyFolder(), password); })
                .map([&store] { return store.keys() ? OwnKeys::Made : OwnKeys::Unknown; });
        },
        false);
}

QFuture<Result<void>> Session::recoverKeys(const QString &lines, const QString &password)
{
    return signing(
        [lines, password](Store &store) {
            return accountFor(store.database(), store.authority()->name, password)
                .and_then(
                    [&](const Account &) { return recoverOwnKeys(store, keyFolder(), lines, password); })
                .map([] { return OwnKeys::Ready; });
        },
        false);
}

void Session::signOut()
{
    run([](Desk &desk) {
        if (desk)
            static_cast<void>(desk->signOut());
    });
    m_authority.reset();
    m_background.giveWay();
    emit authorityChanged();
    emit signInNeeded();
}

QFuture<Result<void>> Session::signing(std::function<Result<OwnKeys>(Store &)> work, bool readsAnew)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    run([this, promise, readsAnew, work = std::move(work)](Desk &desk) {
        const Result<OwnKeys> done = desk ? work(*desk) : Result<OwnKeys>(notOpen());
        if (done) {
            desk->enterAs(desk->authority()->name);
            enter(*desk, *done, readsAnew);
        }
        promise->addResult(done.map([](OwnKeys) {}));
        promise->finish();
    });
    return promise->future();
}

// Runs on the store's thread and tells the window's.
void Session::enter(const Store &store, OwnKeys keys, bool readsAnew)
{
    QMetaObject::invokeMethod(this, [this, keys, readsAnew, who = store.authority(),
                                     undo = labelOf(store.nextUndo()), redo = labelOf(store.nextRedo())] {
        const bool isAnother = !m_authority || !who || m_authority->account != who->account;
        m_authority = who;
        m_keys = keys;
        emit authorityChanged();
        emit undoChanged(undo, redo);
        if (isAnother || readsAnew)
            emit opened();
    });
}

} // namespace mandate
