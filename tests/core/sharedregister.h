// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/password.h"
#include "core/store/usersaves.h"
#include "tests/register.h"

namespace mandate {

constexpr const char *Password = "a long password";

// A value that outlives the question, as a loop over it needs.
template <typename Value>
Value certain(Result<Value> result)
{
    REQUIRE(result);
    return std::move(*result);
}

inline QString hashed()
{
    static const QString hash = passwordHash(Password, Effort::Least).value();
    return hash;
}

// A register with an administrator, Dorji, and everybody who is added.
struct SharedRegister : SmallRegister
{
    Store store = make();

    SharedRegister()
    {
        REQUIRE(store.commit(sharingSave({"dorji", "Dorji Wangmo", {}, hashed()})));
        signIn("dorji");
    }

    void signIn(const QString &name) { REQUIRE(store.signIn(name, Password, Effort::Least)); }

    Account add(const QString &name)
    {
        REQUIRE(store.commit(userSave({name, name + " N.", {}, hashed()})));
        return named(name);
    }
    Account named(const QString &name) const
    {
        return record<Account>(store.database(), "WHERE name = ?", name).value().value();
    }
    RoleGrant grant(const Account &to, UserRole role, const OfficeId &office = {})
    {
        const RoleGrant made{RoleGrantId::create(), to.id, role, office, {}, {}, {}, "Appointed", {}};
        REQUIRE(store.commit(grantSave(store.database(), *store.authority(), made).value()));
        return made;
    }
    Result<SaveId> confirm(const Uuid &subject)
    {
        return store.commit(confirmationSave(*store.authority(), subject, Verdict::Confirmed, "role"));
    }
    Result<SaveId> retitle(const QString &title)
    {
        const Objective before = record(store.database(), objective.id).value().value();
        Objective after = before;
        after.title = title;
        Save save("Title");
        save.change(before, after);
        return store.commit(std::move(save));
    }
};

} // namespace mandate
