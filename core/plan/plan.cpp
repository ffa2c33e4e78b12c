// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Plan>()
{
    static constexpr Field fields[] = {
        field<&Plan::id>("id"),
        field<&Plan::code>("code", QT_TRANSLATE_NOOP("plan", "Code")),
        field<&Plan::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
        field<&Plan::start>("start", QT_TRANSLATE_NOOP("plan", "Start"), "span"),
        field<&Plan::end>("end", QT_TRANSLATE_NOOP("plan", "End"), "span"),
        field<&Plan::origin>("origin", QT_TRANSLATE_NOOP("plan", "Origin")),
    };
    static constexpr Description description{"plan", QT_TRANSLATE_NOOP("plan", "plan"), fields};
    return description;
}

} // namespace mandate
