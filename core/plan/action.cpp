// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Action>()
{
    static constexpr Field fields[] = {
        field<&Action::id>("id"),
        field<&Action::objective>("objective", QT_TRANSLATE_NOOP("action", "Objective")),
        field<&Action::number>("number", QT_TRANSLATE_NOOP("action", "Number")),
        field<&Action::title>("title", QT_TRANSLATE_NOOP("action", "Title")),
    };
    static constexpr Description description{"action", QT_TRANSLATE_NOOP("action", "action"), fields};
    return description;
}

} // namespace mandate
