// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/markeddate.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<MarkedDate>()
{
    static constexpr Field fields[] = {
        field<&MarkedDate::id>("id"),
        field<&MarkedDate::name>("name", QT_TRANSLATE_NOOP("marked_date", "Name")),
        field<&MarkedDate::day>("day", QT_TRANSLATE_NOOP("marked_date", "Day")),
    };
    static constexpr Description description{"marked_date", QT_TRANSLATE_NOOP("marked_date", "marked date"),
                                             fields};
    return description;
}

} // namespace mandate
