// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/spreading.h"

#include "core/plan/allocation.h"

namespace mandate {

namespace {

// So many for each, the first ones one more.
std::vector<std::int64_t> evenly(std::int64_t whole, std::int64_t count)
{
    std::vector<std::int64_t> each;
    for (std::int64_t i = 0; i < count; ++i)
        each.push_back(whole / count + (i < whole % count ? 1 : 0));
    return each;
}

std::optional<std::int64_t> wholeNumber(const Figure &target, UnitType unit)
{
    const auto number = isDivisible(unit) ? reading(target, unit) : std::nullopt;
    if (!number || !number->number.isWhole() || number->number.isNegative())
        return std::nullopt;
    return number->number.toInteger();
}

} // namespace

std::vector<TargetPart> spreadEvenly(const Figure &target, UnitType unit, std::vector<TargetPart> parts)
{
    if (parts.empty())
        return parts;
    const auto whole = wholeNumber(target, unit);
    const auto count = std::int64_t(parts.size());
    const bool inUnits = whole && *whole >= count;
    const auto each = evenly(inUnits ? *whole : Weight::Whole, count);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].quantity = inUnits ? Figure{Decimal::fromInteger(each[i]).text(), {}} : Figure();
        parts[i].share =
            inUnits ? std::nullopt : std::optional(Weight::fromBasisPoints(int(each[i])).value_or(Weight()));
    }
    return parts;
}

} // namespace mandate
