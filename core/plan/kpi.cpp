// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/kpi.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Kpi>()
{
    static constexpr Field fields[] = {
        field<&Kpi::id>("id"),
        field<&Kpi::kra>("kra", QT_TRANSLATE_NOOP("kpi", "Key result area")),
        field<&Kpi::code>("code", QT_TRANSLATE_NOOP("kpi", "Code")),
        field<&Kpi::name>("name", QT_TRANSLATE_NOOP("kpi", "Name")),
        field<&Kpi::unit>("unit", QT_TRANSLATE_NOOP("kpi", "Unit"), "target"),
        field<&Kpi::unitType>("unit_type", QT_TRANSLATE_NOOP("kpi", "Unit type"), "target"),
        field<&Kpi::direction>("direction", QT_TRANSLATE_NOOP("kpi", "Direction"), "target"),
        part<&Kpi::baseline, &Figure::value>("baseline", QT_TRANSLATE_NOOP("kpi", "Baseline")),
        part<&Kpi::baseline, &Figure::source>("baseline_source"),
        field<&Kpi::baselineYear>("baseline_year", QT_TRANSLATE_NOOP("kpi", "Baseline year")),
        part<&Kpi::target, &Figure::value>("target", QT_TRANSLATE_NOOP("kpi", "Target"), "target"),
        part<&Kpi::target, &Figure::source>("target_source", "", "target"),
        field<&Kpi::targetYear>("target_year", QT_TRANSLATE_NOOP("kpi", "Target year"), "target"),
        field<&Kpi::source>("source", QT_TRANSLATE_NOOP("kpi", "Data source")),
        field<&Kpi::frequency>("frequency", QT_TRANSLATE_NOOP("kpi", "Frequency")),
        field<&Kpi::aggregation>("aggregation", QT_TRANSLATE_NOOP("kpi", "Aggregation")),
        field<&Kpi::origin>("origin", QT_TRANSLATE_NOOP("kpi", "Origin")),
    };
    static constexpr Description description{"kpi", QT_TRANSLATE_NOOP("kpi", "key performance indicator"),
                                             fields};
    return description;
}

} // namespace mandate
