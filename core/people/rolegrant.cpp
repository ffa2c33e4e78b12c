// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rolegrant.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<RoleGrant>()
{
    static constexpr Field fields[] = {
        field<&RoleGrant::id>("id"),
        field<&RoleGrant::account>("account", QT_TRANSLATE_NOOP("role_grant", "User")),
        field<&RoleGrant::role>("role", QT_TRANSLATE_NOOP("role_grant", "Role")),
        field<&RoleGrant::office>("office", QT_TRANSLATE_NOOP("role_grant", "Office")),
        field<&RoleGrant::since>("since", QT_TRANSLATE_NOOP("role_grant", "From"), "span"),
        field<&RoleGrant::until>("until", QT_TRANSLATE_NOOP("role_grant", "Until"), "span"),
        field<&RoleGrant::ends>("ends", QT_TRANSLATE_NOOP("role_grant", "Ends")),
        field<&RoleGrant::reason>("reason", QT_TRANSLATE_NOOP("role_grant", "Reason")),
        field<&RoleGrant::by>("proposed_by", QT_TRANSLATE_NOOP("role_grant", "Proposed by")),
    };
    static constexpr Description description{"role_grant", QT_TRANSLATE_NOOP("role_grant", "role"), fields,
                                             always};
    return description;
}

} // namespace mandate
