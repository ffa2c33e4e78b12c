// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/behalf.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Behalf>()
{
    static constexpr Field fields[] = {
        field<&Behalf::id>("id"),
        field<&Behalf::account>("account", QT_TRANSLATE_NOOP("behalf", "User")),
        field<&Behalf::other>("other", QT_TRANSLATE_NOOP("behalf", "On behalf of")),
        field<&Behalf::office>("office", QT_TRANSLATE_NOOP("behalf", "Office")),
        field<&Behalf::since>("since", QT_TRANSLATE_NOOP("behalf", "From"), "span"),
        field<&Behalf::until>("until", QT_TRANSLATE_NOOP("behalf", "Until"), "span"),
        field<&Behalf::ends>("ends", QT_TRANSLATE_NOOP("behalf", "Ends")),
        field<&Behalf::reason>("reason", QT_TRANSLATE_NOOP("behalf", "Reason")),
        field<&Behalf::by>("proposed_by", QT_TRANSLATE_NOOP("behalf", "Proposed by")),
    };
    static constexpr Description description{"behalf", QT_TRANSLATE_NOOP("behalf", "deputy"), fields, always};
    return description;
}

} // namespace mandate
