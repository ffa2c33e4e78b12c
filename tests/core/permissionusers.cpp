// SPDX-License-Identifier: GPL-3.0-or-later
// The users of the world of permissions, and what is tried with users.
#include "core/people/accountkey.h"
#include "core/people/behalf.h"
#include "core/people/confirmation.h"
#include "core/security/password.h"
#include "tests/core/permissionworld.h"

namespace mandate {

namespace {

void give(Save &save, const Account &to, UserRole role, const OfficeId &office, const AccountId &by,
          const AccountId &confirmedBy)
{
    const RoleGrant grant{RoleGrantId::create(), to.id, role, office, {}, {}, {}, {}, by};
    save.add(grant);
    save.add(Confirmation{ConfirmationId::create(), grant.id.uuid, Verdict::Confirmed, confirmedBy, {}});
}

} // namespace

Account PermissionWorld::account(const char *name, const PersonId &person)
{
    return {AccountId::create(),
            name,
            QString(name) + " N.",
            person,
            passwordHash(PermissionWorld::Password, Effort::Least).value(),
            AccountState::Active};
}

void PermissionWorld::makeUsers()
{
    Save &save = m_first;
    for (const Account &each : {m_chief, m_second, m_user, m_other})
        save.add(each);
    give(save, m_chief, UserRole::Administrator, {}, m_chief.id, m_second.id);
    give(save, m_chief, UserRole::Manager, {}, m_chief.id, m_second.id);
    give(save, m_second, UserRole::Administrator, {}, m_chief.id, m_second.id);
}

void PermissionWorld::tryUsers()
{
    const auto tryIt = [this](const char *records, const char *table, Place place, const char *what,
                              const Save &save) {
        m_trials.push_back({records, table, place, what, [save](const Database &) { return save; }});
    };
    Save enter("Enter");
    enter.add(account("newcomer"));
    tryIt("users", "account", Place::Outside, "enter", enter);
    tryIt("users", "account", Place::Own, "change", changed(m_user, &Account::password));
    tryIt("users", "account", Place::Outside, "change", changed(m_other, &Account::shownName));
    Save withdraw("Withdraw");
    withdraw.withdraw(m_other);
    tryIt("users", "account", Place::Outside, "withdraw", withdraw);
    m_looks.push_back({"users", "account", Place::Outside, m_other.id.uuid, "name"});

    Save grant("Grant");
    grant.add(RoleGrant{RoleGrantId::create(), m_other.id, UserRole::Reader, {}, {}, {}, {}, {}, m_user.id});
    tryIt("roles", "role_grant", Place::Nobody, "record", grant);
    Save entrust("Entrust");
    entrust.add(Behalf{BehalfId::create(), m_other.id, m_chief.id, {}, {}, {}, {}, {}, m_user.id});
    tryIt("roles", "behalf", Place::Nobody, "record", entrust);
    const RoleGrant proposed{
        RoleGrantId::create(), m_other.id, UserRole::Auditor, {}, {}, {}, {}, {}, m_chief.id};
    m_first.add(proposed);
    Save confirm("Confirm");
    confirm.add(Confirmation{ConfirmationId::create(), proposed.id.uuid, Verdict::Confirmed, m_user.id, {}});
    tryIt("roles", "confirmation", Place::Nobody, "record", confirm);
    m_looks.push_back({"roles", "role_grant", Place::Nobody, proposed.id.uuid, "role"});
    for (const auto &[place, of] : {std::pair(Place::Own, m_user), std::pair(Place::Outside, m_other)}) {
        Save key("Key");
        key.add(AccountKey{AccountKeyId::create(), of.id, "00", "00", {}, {}, m_user.id});
        tryIt("keys", "account_key", place, "record", key);
    }
}

void PermissionWorld::tryClosings()
{
    const auto tryIt = [this](const char *table, const Save &save) {
        m_trials.push_back(
            {"closings", table, Place::Nobody, "record", [save](const Database &) { return save; }});
    };
    const auto year = [this](const char *code) {
        return Cycle{CycleId::create(), code, code, m_small.rules.id, {}, {}, {}};
    };
    const Cycle over = year("Y1");
    const Cycle other = year("Y2");
    m_first.add(over);
    m_first.add(other);
    const Closing closing{ClosingId::create(), over.id, {}, "Over"};
    m_first.add(closing);
    m_asked = {ReopeningId::create(), closing.id, {}, {}, "A mistake", m_chief.id};
    Save close("Close");
    close.add(Closing{ClosingId::create(), other.id, {}, "Over"});
    tryIt("closing", close);
    Save ask("Ask");
    ask.add(Reopening{ReopeningId::create(), closing.id, {}, {}, "A mistake", m_user.id});
    tryIt("reopening", ask);
    Save confirm("Confirm");
    confirm.add(Confirmation{ConfirmationId::create(), m_asked.id.uuid, Verdict::Confirmed, m_user.id, {}});
    tryIt("confirmation", confirm);
    m_looks.push_back({"closings", "closing", Place::Nobody, closing.id.uuid, "reason"});
    m_looks.push_back({"closings", "reopening", Place::Nobody, m_asked.id.uuid, "reason"});
}

QString PermissionWorld::copyFor(UserRole role) const
{
    const QString path = m_folder.filePath(QString("%1.mandate").arg(int(role)));
    REQUIRE(QFile::copy(m_folder.filePath("world.mandate"), path));
    Store store = Store::open(path, Database::Access::ReadWrite).value();
    REQUIRE(store.signIn("chief", Password, Effort::Least));
    Save save("Role");
    const RoleGrant grant{RoleGrantId::create(), m_user.id, role, m_inside.id, {}, {}, {}, {}, m_chief.id};
    save.add(grant);
    REQUIRE(store.commit(std::move(save)));
    REQUIRE(store.signIn("second", Password, Effort::Least));
    Save confirm("Confirm");
    confirm.add(Confirmation{ConfirmationId::create(), grant.id.uuid, Verdict::Confirmed, m_second.id, {}});
    REQUIRE(store.commit(std::move(confirm)));
    return path;
}

} // namespace mandate
