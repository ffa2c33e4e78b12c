// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/reopening.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Reopening>()
{
    static constexpr Field fields[] = {
        field<&Reopening::id>("id"),
        field<&Reopening::closing>("closing", QT_TRANSLATE_NOOP("reopening", "Of")),
        field<&Reopening::agreement>("agreement", QT_TRANSLATE_NOOP("reopening", "Agreement")),
        field<&Reopening::until>("until", QT_TRANSLATE_NOOP("reopening", "Until")),
        field<&Reopening::reason>("reason", QT_TRANSLATE_NOOP("reopening", "Reason")),
        field<&Reopening::by>("proposed_by", QT_TRANSLATE_NOOP("reopening", "Asked for by")),
    };
    static constexpr Description description{"reopening", QT_TRANSLATE_NOOP("reopening", "reopening"), fields,
                                             always};
    return description;
}

} // namespace mandate
