// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/confirmation.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Confirmation>()
{
    static constexpr Field fields[] = {
        field<&Confirmation::id>("id"),
        field<&Confirmation::subject>("subject", QT_TRANSLATE_NOOP("confirmation", "Of")),
        field<&Confirmation::verdict>("verdict", QT_TRANSLATE_NOOP("confirmation", "Verdict")),
        field<&Confirmation::by>("given_by", QT_TRANSLATE_NOOP("confirmation", "By")),
        field<&Confirmation::reason>("reason", QT_TRANSLATE_NOOP("confirmation", "Reason")),
    };
    static constexpr Description description{
        "confirmation", QT_TRANSLATE_NOOP("confirmation", "confirmation"), fields, always};
    return description;
}

} // namespace mandate
