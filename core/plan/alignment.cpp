// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/alignment.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Alignment>()
{
    static constexpr Field fields[] = {
        field<&Alignment::id>("id"),
        field<&Alignment::childKra>("child_kra", QT_TRANSLATE_NOOP("alignment", "Child KRA")),
        field<&Alignment::childObjective>("child_objective",
                                          QT_TRANSLATE_NOOP("alignment", "Child objective")),
        field<&Alignment::parentKra>("parent_kra", QT_TRANSLATE_NOOP("alignment", "Parent KRA")),
        field<&Alignment::parentObjective>("parent_objective",
                                           QT_TRANSLATE_NOOP("alignment", "Parent objective")),
        field<&Alignment::share>("share", QT_TRANSLATE_NOOP("alignment", "Share")),
    };
    static constexpr Description description{"alignment", QT_TRANSLATE_NOOP("alignment", "alignment"),
                                             fields};
    return description;
}

} // namespace mandate
