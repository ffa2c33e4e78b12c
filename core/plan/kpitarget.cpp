// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/kpitarget.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<KpiTarget>()
{
    static constexpr Field fields[] = {
        field<&KpiTarget::id>("id"),
        field<&KpiTarget::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_target", "KPI")),
        field<&KpiTarget::year>("year", QT_TRANSLATE_NOOP("kpi_target", "Year")),
        part<&KpiTarget::value, &Figure::value>("value", QT_TRANSLATE_NOOP("kpi_target", "Target"), "value"),
        part<&KpiTarget::value, &Figure::source>("value_source", "", "value"),
    };
    static constexpr Description description{
        "kpi_target", QT_TRANSLATE_NOOP("kpi_target", "yearly target of a KPI"), fields};
    return description;
}

} // namespace mandate
