// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownkeys.h"
#include "core/security/keys.h"
#include "core/security/password.h"
#include "core/security/recovery.h"
#include "core/store/chain.h"
#include "core/store/journal.h"
#include "core/store/usersaves.h"
#include "tests/core/sharedregister.h"

using namespace mandate;

TEST_CASE("keys come back from their recovery sheet, and a slip of the pen is named", "[people]")
{
    const KeyPair keys = KeyPair::made();
    const QStringList lines = recoveryLines(keys);
    REQUIRE(lines.size() == 6);
    const auto again = keysFromRecovery(lines.join('\n'));
    REQUIRE(again);
    CHECK(again->publicKeys() == keys.publicKeys());
    CHECK(keysFromRecovery(lines.join("\n\n").toLower().replace(' ', '-')));
    for (int line = 0; line < 6; ++line) {
        QStringList slipped = lines;
        slipped[line][2] = slipped[line][2] == '7' ? '8' : '7';
        const auto refused = keysFromRecovery(slipped.join('\n'));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QString("Line %1 ").arg(line + 1)));
    }
    QStringList moved = lines;
    moved.swapItemsAt(1, 4);
    CHECK_FALSE(keysFromRecovery(moved.join('\n')));
    CHECK_FALSE(keysFromRecovery(lines.mid(1).join('\n')));
}

TEST_CASE("somebody's keys are made at their first sign-in and found at the next", "[people]")
{
    SharedRegister shared;
    const QString folder = shared.folder.filePath("keys");
    CHECK(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Made);
    const QStringList lines = recoveryLines(*shared.store.keys());
    shared.signIn("dorji");
    CHECK_FALSE(shared.store.keys());
    CHECK(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Ready);
    CHECK(openOwnKeys(shared.store, folder, "another password", Effort::Least).value() == OwnKeys::Elsewhere);
    shared.signIn("dorji");
    const QString elsewhere = shared.folder.filePath("another computer");
    CHECK(openOwnKeys(shared.store, elsewhere, Password, Effort::Least).value() == OwnKeys::Elsewhere);
    REQUIRE(recoverOwnKeys(shared.store, elsewhere, lines.join('\n'), Password, Effort::Least));
    REQUIRE(shared.retitle("Signed elsewhere"));
    CHECK(verifyChain(shared.store.database()));
    CHECK_FALSE(recoverOwnKeys(shared.store, elsewhere, recoveryLines(KeyPair::made()).join('\n'), Password,
                               Effort::Least));
}

TEST_CASE("new keys count once another administrator has confirmed them", "[people]")
{
    SharedRegister shared;
    const QString folder = shared.folder.filePath("keys");
    const Account karma = shared.add("karma");
    shared.signIn("karma");
    REQUIRE(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Made);
    REQUIRE(replaceOwnKeys(shared.store, folder, Password, Effort::Least));
    CHECK_FALSE(shared.store.keys());
    CHECK(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Unknown);
    const auto all = records<AccountKey>(shared.store.database(), "ORDER BY id DESC").value();
    shared.signIn("dorji");
    REQUIRE(shared.confirm(all.front().id.uuid));
    shared.signIn("karma");
    CHECK(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Ready);
    // Revoked by an administrator, they no longer do.
    shared.signIn("dorji");
    REQUIRE(shared.store.commit(
        revocationSave(shared.store.database(), *shared.store.authority(), all.front(), "Stolen").value()));
    shared.signIn("karma");
    CHECK(openOwnKeys(shared.store, folder, Password, Effort::Least).value() == OwnKeys::Unknown);
}
