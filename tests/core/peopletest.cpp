// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/history.h"
#include "core/security/keys.h"
#include "core/store/chain.h"
#include "core/store/journal.h"
#include "core/store/ownkeys.h"
#include "core/store/replay.h"
#include "core/store/usersaves.h"
#include "tests/core/sharedregister.h"

using namespace mandate;

TEST_CASE("a personal register asks nobody who they are", "[people]")
{
    const SmallRegister small;
    Store store = small.make();
    CHECK_FALSE(isShared(store.database()).value());
    CHECK_FALSE(store.authority());
    CHECK(saves(store.database(), 1)->front().user == "system");
}

TEST_CASE("the audit trail calls users by their names", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    shared.grant(karma, UserRole::Employee); // confirmed by itself: there is one administrator
    const auto lines = history(shared.store.database(), {}, 4);
    REQUIRE(lines);
    QStringList told;
    for (const HistoryLine &line : *lines)
        told += line.place + u' ' + line.after;
    const QString all = told.join(u'\n');
    CAPTURE(all);
    CHECK(all.contains("User: karma N."));
    CHECK(all.contains("Proposed by: Dorji Wangmo"));
    CHECK(all.contains("Of: karma N."));
    for (const Account &account : {karma, shared.named("dorji")})
        CHECK_FALSE(all.contains(account.id.uuid.text()));
}

TEST_CASE("a shared register is changed only by who signed in", "[people]")
{
    SharedRegister shared;
    REQUIRE(shared.store.signOut());
    const auto refused = shared.retitle("Mine");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("sign in"));
    CHECK_FALSE(shared.store.signIn("dorji", "another password", Effort::Least));
    CHECK_FALSE(shared.store.signIn("nobody", Password, Effort::Least));
    shared.signIn("dorji");
    REQUIRE(shared.retitle("Ours"));
    CHECK(saves(shared.store.database(), 1)->front().user == "dorji");
}

TEST_CASE("after wrong passwords a name has to wait, longer each time", "[people]")
{
    const QTemporaryDir folder;
    const Uuid site = Uuid::create();
    const bool isKept = GENERATE(false, true);
    SignInLimit limit;
    const auto again = [&] { // as another run of the program knows it
        if (isKept) {
            limit = SignInLimit();
            limit.keepIn(folder.filePath("failures"), site);
        }
    };
    const QDateTime now(QDate(2015, 1, 1), QTime(9, 0), Qt::UTC);
    const auto attempt = [&](const char *name, int seconds) {
        again();
        return limit.attempt(name, now.addSecs(seconds)).has_value();
    };
    for (int i = 0; i < 5; ++i)
        CHECK(attempt("dorji", 0));
    CHECK_FALSE(attempt(" dorji", 14));
    CHECK(attempt("karma", 0));
    CHECK(attempt("dorji", 15));
    CHECK_FALSE(attempt("dorji", 15 + 29));
    int wait = 15 + 30;
    for (int i = 0; i < 50; ++i, wait += 15 * 60)
        CHECK(attempt("dorji", wait));
    limit.succeeded("dorji");
    CHECK(attempt("dorji", 0));
    // Another register has its own users.
    SignInLimit other;
    other.keepIn(folder.filePath("failures"), Uuid::create());
    CHECK(other.attempt("dorji", now));
}

TEST_CASE("a password kept with less effort than is asked for today is kept anew", "[people]")
{
    SharedRegister shared;
    REQUIRE(shared.store.signIn("dorji", Password));
    CHECK(saves(shared.store.database(), 1)->front().label.contains("password"));
    const auto before = saves(shared.store.database())->size();
    REQUIRE(shared.store.signIn("dorji", Password));
    CHECK(saves(shared.store.database())->size() == before);
}

TEST_CASE("the hash of a password is shown to nobody", "[people]")
{
    SharedRegister shared;
    CHECK(shared.named("dorji").password.isEmpty());
    for (const SaveEntry &save : certain(saves(shared.store.database())))
        for (const ChangeEntry &change : certain(changesOf(shared.store.database(), save.id))) {
            CHECK_FALSE(text(change.after).contains("argon2"));
            CHECK_FALSE(text(change.before).contains("argon2"));
        }
    CHECK(strayRecords(shared.store.database())->empty());
}

TEST_CASE("the only administrator decides alone, and then nobody confirms their own", "[people]")
{
    SharedRegister shared;
    CHECK(decidesAlone(shared.store.database(), shared.store.authority()->account).value());
    const Account karma = shared.add("karma");
    shared.grant(karma, UserRole::Administrator);
    CHECK(administrators(shared.store.database(), QDate::currentDate())->size() == 2);

    const Account pema = shared.add("pema");
    const RoleGrant proposed = shared.grant(pema, UserRole::Manager);
    const auto roles = [&] {
        return authorityOf(shared.store.database(), pema.id, {}, QDate::currentDate())->roles.size();
    };
    CHECK(roles() == 0);
    const auto own = shared.confirm(proposed.id.uuid);
    REQUIRE_FALSE(own);
    CHECK(own.error().message.contains("another administrator"));
    CHECK(roles() == 0);
    shared.signIn("karma");
    REQUIRE(shared.confirm(proposed.id.uuid));
    CHECK(roles() == 1);

    // Its end is proposed and confirmed alike.
    const Save end = endSave(shared.store.database(), *shared.store.authority(), proposed, "Left").value();
    REQUIRE(shared.store.commit(end));
    CHECK(roles() == 1);
    shared.signIn("dorji");
    REQUIRE(shared.confirm(end.changes().front().id));
    CHECK(roles() == 0);
}

TEST_CASE("a shared register keeps an administrator", "[people]")
{
    SharedRegister shared;
    const Account dorji = shared.named("dorji");
    const auto refused = shared.store.commit(suspensionSave(dorji, AccountState::Suspended));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("administrator"));

    const SmallRegister small;
    Store store = small.make();
    const auto locked = store.commit(userSave({"karma", "Karma", {}, hashed()}));
    REQUIRE_FALSE(locked);
    CHECK(locked.error().message.contains("administrator"));
    CHECK_FALSE(isShared(store.database()).value());
}

TEST_CASE("who is suspended may do nothing from that moment on", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    shared.grant(karma, UserRole::Manager);
    Store second = Store::open(shared.path, Database::Access::ReadWrite).value();
    REQUIRE(second.signIn("karma", Password, Effort::Least));
    REQUIRE(shared.store.commit(suspensionSave(karma, AccountState::Suspended)));
    Save save("Late");
    Objective after = shared.objective;
    after.title = "Late";
    save.change(shared.objective, after);
    const auto refused = second.commit(save);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("suspended"));
    CHECK_FALSE(second.signIn("karma", Password, Effort::Least));
}

TEST_CASE("a refusal says who could", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    shared.grant(karma, UserRole::FocalPoint, shared.centre.id);
    shared.signIn("karma");
    const auto refused = shared.retitle("Mine");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("objective of MOA-1"));
    CHECK(refused.error().message.contains("Manager (Dorji Wangmo)"));
}

TEST_CASE("what is done on behalf of somebody names both", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    const Account head = shared.add("head");
    shared.grant(head, UserRole::Manager);
    const auto [until, isAllowed] = GENERATE(table<int, bool>({{0, true}, {-1, false}}));
    const QDate today = QDate::currentDate();
    const Behalf behalf{BehalfId::create(),   karma.id, head.id, {}, today.addDays(-9),
                        today.addDays(until), {},       "Leave", {}};
    REQUIRE(
        shared.store.commit(behalfSave(shared.store.database(), *shared.store.authority(), behalf).value()));
    shared.signIn("karma");
    CHECK_FALSE(shared.retitle("Alone"));
    CHECK(shared.store.actFor(head.id).has_value() == isAllowed);
    if (!isAllowed)
        return;
    REQUIRE(shared.retitle("For the head"));
    const SaveEntry save = saves(shared.store.database(), 1)->front();
    CHECK(save.user == "karma");
    CHECK(save.onBehalfOf == "head");
    CHECK(verifyChain(shared.store.database()));
    REQUIRE(shared.store.actFor({}));
    CHECK_FALSE(shared.retitle("Alone again"));
}

TEST_CASE("on behalf of a manager roles are not changed", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    const Account dorji = shared.named("dorji");
    const Behalf behalf{BehalfId::create(), karma.id, dorji.id, {}, {}, {}, {}, "Leave", {}};
    REQUIRE(
        shared.store.commit(behalfSave(shared.store.database(), *shared.store.authority(), behalf).value()));
    shared.signIn("karma");
    REQUIRE(shared.store.actFor(dorji.id));
    const auto refused = shared.store.commit(userSave({"pema", "Pema", {}, hashed()}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("on behalf of"));
}

TEST_CASE("a save bears the signature of who made it", "[people]")
{
    SharedRegister shared;
    const auto keys = std::make_shared<const KeyPair>(KeyPair::made());
    REQUIRE(shared.store.commit(
        keySave(shared.store.database(), *shared.store.authority(), keys->publicKeys()).value()));
    shared.store.useKeys(keys);
    REQUIRE(shared.retitle("Signed"));
    CHECK(saves(shared.store.database(), 1)->front().signature.size() == 64);
    CHECK(verifyChain(shared.store.database()));

    // Taken away, it is missed: the hash knows that it was there.
    const auto set = [&](const char *signature) {
        return shared.store.database().execute(
            (QByteArray("UPDATE save SET sig = ") + signature + " WHERE seq = (SELECT max(seq) FROM save)")
                .constData());
    };
    REQUIRE(shared.store.database().execute("DROP TRIGGER save_stays"));
    const QByteArray signature = saves(shared.store.database(), 1)->front().signature.toHex();
    REQUIRE(set("NULL"));
    const auto taken = verifyChain(shared.store.database());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.contains("signature was taken away"));
    REQUIRE(set(("x'" + signature + "'").constData()));
    CHECK(verifyChain(shared.store.database()));

    shared.store.useKeys(std::make_shared<const KeyPair>(KeyPair::made()));
    REQUIRE(shared.retitle("By a stranger's key"));
    const auto broken = verifyChain(shared.store.database());
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains("signature of dorji"));
}

TEST_CASE("everybody takes back their own work only", "[people]")
{
    SharedRegister shared;
    const Account karma = shared.add("karma");
    shared.grant(karma, UserRole::Manager);
    REQUIRE(shared.retitle("Dorji's"));
    shared.signIn("karma");
    CHECK_FALSE(shared.store.nextUndo().value());
    shared.signIn("dorji");
    const auto step = shared.store.nextUndo().value();
    REQUIRE(step);
    REQUIRE(shared.store.undo(step->save));
    CHECK(record(shared.store.database(), shared.objective.id).value()->title == shared.objective.title);
    for (const SaveEntry &save : certain(saves(shared.store.database())))
        if (save.label.contains("user"))
            CHECK_FALSE(shared.store.undo(save.id));
}

TEST_CASE("a sign-in name stays what the audit trail knows", "[people]")
{
    SharedRegister shared;
    const Account dorji = shared.named("dorji");
    Account after = dorji;
    after.name = "wangmo";
    Save save("Rename");
    save.change(dorji, after);
    CHECK_FALSE(shared.store.commit(std::move(save)));
}
