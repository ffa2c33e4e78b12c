// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/kra.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Kra>()
{
    static constexpr Field fields[] = {
        field<&Kra::id>("id"),
        field<&Kra::plan>("plan", QT_TRANSLATE_NOOP("kra", "Plan")),
        field<&Kra::level>("level", QT_TRANSLATE_NOOP("kra", "Level")),
        field<&Kra::code>("code", QT_TRANSLATE_NOOP("kra", "Code")),
        field<&Kra::title>("title", QT_TRANSLATE_NOOP("kra", "Title")),
        field<&Kra::pillar>("pillar", QT_TRANSLATE_NOOP("kra", "Pillar")),
        field<&Kra::owner>("owner", QT_TRANSLATE_NOOP("kra", "Owner")),
        field<&Kra::origin>("origin", QT_TRANSLATE_NOOP("kra", "Origin")),
    };
    static constexpr Description description{"kra", QT_TRANSLATE_NOOP("kra", "key result area"), fields};
    return description;
}

} // namespace mandate
