// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/kpivalue.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<KpiValue>()
{
    static constexpr Field fields[] = {
        field<&KpiValue::id>("id"),
        field<&KpiValue::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_value", "KPI")),
        field<&KpiValue::period>("period", QT_TRANSLATE_NOOP("kpi_value", "Period")),
        field<&KpiValue::state>("state", QT_TRANSLATE_NOOP("kpi_value", "State")),
        part<&KpiValue::value, &Figure::value>("value", QT_TRANSLATE_NOOP("kpi_value", "Value")),
        part<&KpiValue::value, &Figure::source>("value_source"),
        field<&KpiValue::replaces>("replaces", QT_TRANSLATE_NOOP("kpi_value", "Replaces")),
    };
    static constexpr Description description{"kpi_value", QT_TRANSLATE_NOOP("kpi_value", "KPI value"), fields,
                                             always};
    return description;
}

} // namespace mandate
