// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/scoring/score.h"
#include "core/scoring/weight.h"

#include <QString>

#include <array>
#include <optional>

namespace mandate {

using ActionId = Id<struct Action>;
using IndicatorId = Id<struct SuccessIndicator>;
using PostId = Id<struct Post>;

// What is measured; outcomes speak for results, inputs for effort.
enum class IndicatorClass { Input, Activity, InternalOutput, ExternalOutput, Outcome, Quality };

template <>
inline std::span<const char *const> names<IndicatorClass>()
{
    static constexpr const char *all[] = {"input",           "activity", "internal_output",
                                          "external_output", "outcome",  "quality"};
    return all;
}

// The measured item of an action, with its five target levels from excellent to poor.
struct SuccessIndicator
{
    IndicatorId id;
    ActionId action;
    int number = 0;
    QString title;
    QString unit;
    UnitType unitType = UnitType::Number;
    Direction direction = Direction::None;
    std::optional<IndicatorClass> indicatorClass;
    std::optional<Weight> weight;
    std::array<Figure, 5> levels;
    Figure target;
    Figure baseline;
    Figure trend1;
    Figure trend2;
    Figure projection1;
    Figure projection2;
    QString definition;
    QString method;
    QString source;
    PostId owner;
    bool mandatory = false;
    bool ceiling = false;
    Aggregation aggregation = Aggregation::Unspecified;
    bool allOrNothing = false;
    QString origin;

    bool operator==(const SuccessIndicator &) const = default;
};

// What an indicator is measured against, read and ready for the scoring room.
Target targetOf(const SuccessIndicator &indicator);

} // namespace mandate
