// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/targetpart.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<TargetPart>()
{
    static constexpr Field fields[] = {
        field<&TargetPart::id>("id"),
        field<&TargetPart::kpi>("kpi", QT_TRANSLATE_NOOP("target_part", "KPI"), "target"),
        field<&TargetPart::indicator>("indicator", QT_TRANSLATE_NOOP("target_part", "Success indicator"),
                                      "target"),
        field<&TargetPart::year>("year", QT_TRANSLATE_NOOP("target_part", "Year"), "target"),
        field<&TargetPart::party>("party", QT_TRANSLATE_NOOP("target_part", "Unit or post")),
        part<&TargetPart::quantity, &Figure::value>("quantity", QT_TRANSLATE_NOOP("target_part", "Quantity"),
                                                    "amount"),
        part<&TargetPart::quantity, &Figure::source>("quantity_source", "", "amount"),
        field<&TargetPart::share>("share", QT_TRANSLATE_NOOP("target_part", "Share"), "amount"),
        field<&TargetPart::carrier>("carrier", QT_TRANSLATE_NOOP("target_part", "Carried by")),
        field<&TargetPart::note>("note", QT_TRANSLATE_NOOP("target_part", "Note")),
    };
    static constexpr Description description{"target_part",
                                             QT_TRANSLATE_NOOP("target_part", "part of a target"), fields};
    return description;
}

} // namespace mandate
