// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace mandate {

// What an indicator is counted in. A ratio ("M43/F57") is kept as text and never scored.
enum class UnitType { Number, Percent, Money, Date, YesNo, Category, Ratio };
// Which way is better.
enum class Direction { None, Up, Down };
// How the periods of a year become one value.
enum class Aggregation { Unspecified, Sum, Last, Average, Maximum };

template <>
inline std::span<const char *const> names<UnitType>()
{
    static constexpr const char *all[] = {"number", "percent",  "money", "date",
                                          "yes_no", "category", "ratio"};
    return all;
}

template <>
inline std::span<const char *const> names<Direction>()
{
    static constexpr const char *all[] = {"none", "up", "down"};
    return all;
}

template <>
inline std::span<const char *const> names<Aggregation>()
{
    static constexpr const char *all[] = {"", "sum", "last", "average", "maximum"};
    return all;
}

// Whether figures of this unit are numbers that can be compared and interpolated.
constexpr bool isQuantity(UnitType unit)
{
    return unit == UnitType::Number || unit == UnitType::Percent || unit == UnitType::Money;
}

} // namespace mandate
