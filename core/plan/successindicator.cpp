// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/successindicator.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<SuccessIndicator>()
{
    static constexpr Field fields[] = {
        field<&SuccessIndicator::id>("id"),
        field<&SuccessIndicator::action>("action", QT_TRANSLATE_NOOP("indicator", "Action")),
        field<&SuccessIndicator::number>("number", QT_TRANSLATE_NOOP("indicator", "Number")),
        field<&SuccessIndicator::title>("title", QT_TRANSLATE_NOOP("indicator", "Success indicator")),
        field<&SuccessIndicator::unit>("unit", QT_TRANSLATE_NOOP("indicator", "Unit"), "target"),
        field<&SuccessIndicator::unitType>("unit_type", QT_TRANSLATE_NOOP("indicator", "Unit type"),
                                           "target"),
        field<&SuccessIndicator::direction>("direction", QT_TRANSLATE_NOOP("indicator", "Direction"),
                                            "target"),
        field<&SuccessIndicator::indicatorClass>("class", QT_TRANSLATE_NOOP("indicator", "Class")),
        field<&SuccessIndicator::weight>("weight", QT_TRANSLATE_NOOP("indicator", "Weight"), "target"),
        element<&SuccessIndicator::levels, 0, &Figure::value>(
            "level1", QT_TRANSLATE_NOOP("indicator", "Level 1"), "target"),
        element<&SuccessIndicator::levels, 0, &Figure::source>("level1_source", "", "target"),
        element<&SuccessIndicator::levels, 1, &Figure::value>(
            "level2", QT_TRANSLATE_NOOP("indicator", "Level 2"), "target"),
        element<&SuccessIndicator::levels, 1, &Figure::source>("level2_source", "", "target"),
        element<&SuccessIndicator::levels, 2, &Figure::value>(
            "level3", QT_TRANSLATE_NOOP("indicator", "Level 3"), "target"),
        element<&SuccessIndicator::levels, 2, &Figure::source>("level3_source", "", "target"),
        element<&SuccessIndicator::levels, 3, &Figure::value>(
            "level4", QT_TRANSLATE_NOOP("indicator", "Level 4"), "target"),
        element<&SuccessIndicator::levels, 3, &Figure::source>("level4_source", "", "target"),
        element<&SuccessIndicator::levels, 4, &Figure::value>(
            "level5", QT_TRANSLATE_NOOP("indicator", "Level 5"), "target"),
        element<&SuccessIndicator::levels, 4, &Figure::source>("level5_source", "", "target"),
        part<&SuccessIndicator::target, &Figure::value>("target", QT_TRANSLATE_NOOP("indicator", "Target"),
                                                        "target"),
        part<&SuccessIndicator::target, &Figure::source>("target_source", "", "target"),
        part<&SuccessIndicator::baseline, &Figure::value>("baseline",
                                                          QT_TRANSLATE_NOOP("indicator", "Baseline")),
        part<&SuccessIndicator::baseline, &Figure::source>("baseline_source"),
        part<&SuccessIndicator::trend1, &Figure::value>(
            "trend1", QT_TRANSLATE_NOOP("indicator", "Actual two years ago")),
        part<&SuccessIndicator::trend1, &Figure::source>("trend1_source"),
        part<&SuccessIndicator::trend2, &Figure::value>("trend2",
                                                        QT_TRANSLATE_NOOP("indicator", "Actual last year")),
        part<&SuccessIndicator::trend2, &Figure::source>("trend2_source"),
        part<&SuccessIndicator::projection1, &Figure::value>(
            "projection1", QT_TRANSLATE_NOOP("indicator", "Projection for next year")),
        part<&SuccessIndicator::projection1, &Figure::source>("projection1_source"),
        part<&SuccessIndicator::projection2, &Figure::value>(
            "projection2", QT_TRANSLATE_NOOP("indicator", "Projection for the year after")),
        part<&SuccessIndicator::projection2, &Figure::source>("projection2_source"),
        field<&SuccessIndicator::definition>("definition", QT_TRANSLATE_NOOP("indicator", "Definition")),
        field<&SuccessIndicator::method>("method", QT_TRANSLATE_NOOP("indicator", "Method of measurement")),
        field<&SuccessIndicator::source>("source", QT_TRANSLATE_NOOP("indicator", "Data source")),
        field<&SuccessIndicator::owner>("owner", QT_TRANSLATE_NOOP("indicator", "Owner")),
        field<&SuccessIndicator::mandatory>("mandatory", QT_TRANSLATE_NOOP("indicator", "Mandatory")),
        field<&SuccessIndicator::ceiling>("ceiling", QT_TRANSLATE_NOOP("indicator", "Cannot exceed 100 %")),
        field<&SuccessIndicator::aggregation>("aggregation", QT_TRANSLATE_NOOP("indicator", "Aggregation")),
        field<&SuccessIndicator::allOrNothing>("all_or_nothing",
                                               QT_TRANSLATE_NOOP("indicator", "All or nothing")),
        field<&SuccessIndicator::origin>("origin", QT_TRANSLATE_NOOP("indicator", "Origin")),
    };
    static constexpr Description description{"indicator", QT_TRANSLATE_NOOP("indicator", "success indicator"),
                                             fields};
    return description;
}

Target targetOf(const SuccessIndicator &indicator)
{
    Target target;
    target.unit = indicator.unitType;
    target.direction = indicator.direction;
    for (std::size_t level = 0; level < indicator.levels.size(); ++level)
        target.levels[level] = reading(indicator.levels[level], indicator.unitType);
    target.target = reading(indicator.target, indicator.unitType);
    target.ceiling = indicator.ceiling;
    target.allOrNothing = indicator.allOrNothing;
    return target;
}

} // namespace mandate
