// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/objective.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Objective>()
{
    static constexpr Field fields[] = {
        field<&Objective::id>("id"),
        field<&Objective::agreement>("agreement", QT_TRANSLATE_NOOP("objective", "Agreement")),
        field<&Objective::number>("number", QT_TRANSLATE_NOOP("objective", "Number")),
        field<&Objective::title>("title", QT_TRANSLATE_NOOP("objective", "Title")),
        field<&Objective::weight>("weight", QT_TRANSLATE_NOOP("objective", "Weight")),
        field<&Objective::mandatory>("mandatory", QT_TRANSLATE_NOOP("objective", "Mandatory")),
    };
    static constexpr Description description{"objective", QT_TRANSLATE_NOOP("objective", "objective"),
                                             fields};
    return description;
}

} // namespace mandate
