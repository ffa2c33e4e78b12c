// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirement.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Requirement>()
{
    static constexpr Field fields[] = {
        field<&Requirement::id>("id"),
        field<&Requirement::indicator>("indicator", QT_TRANSLATE_NOOP("requirement", "Success indicator")),
        field<&Requirement::office>("office", QT_TRANSLATE_NOOP("requirement", "Office")),
        field<&Requirement::requirement>("requirement", QT_TRANSLATE_NOOP("requirement", "Requirement")),
        field<&Requirement::justification>("justification",
                                           QT_TRANSLATE_NOOP("requirement", "Justification")),
        field<&Requirement::quantity>("quantity", QT_TRANSLATE_NOOP("requirement", "Quantity")),
        field<&Requirement::consequence>("consequence",
                                         QT_TRANSLATE_NOOP("requirement", "Effect if not met")),
        field<&Requirement::due>("due", QT_TRANSLATE_NOOP("requirement", "Due")),
        field<&Requirement::state>("state", QT_TRANSLATE_NOOP("requirement", "State")),
    };
    static constexpr Description description{"requirement", QT_TRANSLATE_NOOP("requirement", "requirement"),
                                             fields};
    return description;
}

} // namespace mandate
