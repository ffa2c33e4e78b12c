// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/account.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Account>()
{
    static constexpr Field fields[] = {
        field<&Account::id>("id"),
        field<&Account::name>("name", QT_TRANSLATE_NOOP("account", "Sign-in name")),
        field<&Account::shownName>("shown_name", QT_TRANSLATE_NOOP("account", "Name")),
        field<&Account::person>("person", QT_TRANSLATE_NOOP("account", "Person")),
        field<&Account::password>("password", QT_TRANSLATE_NOOP("account", "Password")),
        field<&Account::state>("state", QT_TRANSLATE_NOOP("account", "State")),
    };
    static constexpr Description description{"account", QT_TRANSLATE_NOOP("account", "user"), fields};
    return description;
}

} // namespace mandate
