// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/accountkey.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<AccountKey>()
{
    static constexpr Field fields[] = {
        field<&AccountKey::id>("id"),
        field<&AccountKey::account>("account", QT_TRANSLATE_NOOP("account_key", "User")),
        field<&AccountKey::sign>("sign_key", QT_TRANSLATE_NOOP("account_key", "Key for signing")),
        field<&AccountKey::box>("box_key", QT_TRANSLATE_NOOP("account_key", "Key for sealing")),
        field<&AccountKey::revokes>("revokes", QT_TRANSLATE_NOOP("account_key", "Revokes")),
        field<&AccountKey::reason>("reason", QT_TRANSLATE_NOOP("account_key", "Reason")),
        field<&AccountKey::by>("proposed_by", QT_TRANSLATE_NOOP("account_key", "Proposed by")),
    };
    static constexpr Description description{"account_key", QT_TRANSLATE_NOOP("account_key", "key"), fields,
                                             always};
    return description;
}

} // namespace mandate
