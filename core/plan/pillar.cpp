// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pillar.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Pillar>()
{
    static constexpr Field fields[] = {
        field<&Pillar::id>("id"),
        field<&Pillar::plan>("plan", QT_TRANSLATE_NOOP("pillar", "Plan")),
        field<&Pillar::code>("code", QT_TRANSLATE_NOOP("pillar", "Code")),
        field<&Pillar::title>("title", QT_TRANSLATE_NOOP("pillar", "Title")),
        field<&Pillar::origin>("origin", QT_TRANSLATE_NOOP("pillar", "Origin")),
    };
    static constexpr Description description{"pillar", QT_TRANSLATE_NOOP("pillar", "pillar"), fields};
    return description;
}

} // namespace mandate
