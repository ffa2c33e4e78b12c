// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/cycle.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Cycle>()
{
    static constexpr Field fields[] = {
        field<&Cycle::id>("id"),
        field<&Cycle::code>("code", QT_TRANSLATE_NOOP("cycle", "Code")),
        field<&Cycle::name>("name", QT_TRANSLATE_NOOP("cycle", "Name")),
        field<&Cycle::rules>("rules", QT_TRANSLATE_NOOP("cycle", "Rule set")),
        field<&Cycle::plan>("plan", QT_TRANSLATE_NOOP("cycle", "Plan")),
        field<&Cycle::start>("start", QT_TRANSLATE_NOOP("cycle", "Start"), "span"),
        field<&Cycle::end>("end", QT_TRANSLATE_NOOP("cycle", "End"), "span"),
    };
    static constexpr Description description{"cycle", QT_TRANSLATE_NOOP("cycle", "cycle"), fields};
    return description;
}

} // namespace mandate
