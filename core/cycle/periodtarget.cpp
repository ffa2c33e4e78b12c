// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/periodtarget.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<PeriodTarget>()
{
    static constexpr Field fields[] = {
        field<&PeriodTarget::id>("id"),
        field<&PeriodTarget::indicator>("indicator", QT_TRANSLATE_NOOP("period_target", "Success indicator")),
        field<&PeriodTarget::period>("period", QT_TRANSLATE_NOOP("period_target", "Period")),
        part<&PeriodTarget::value, &Figure::value>("value", QT_TRANSLATE_NOOP("period_target", "Value")),
        part<&PeriodTarget::value, &Figure::source>("value_source"),
    };
    static constexpr Description description{"period_target",
                                             QT_TRANSLATE_NOOP("period_target", "period target"), fields};
    return description;
}

} // namespace mandate
