// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/targetpart.h"

#include <vector>

namespace mandate {

struct Kpi;
struct KpiTarget;
struct SuccessIndicator;

// Whether parts of such a target add up to it. Tonnes and money do; forty-five per cent of one district and
// forty-five of another are not ninety, and a date has no half.
constexpr bool isDivisible(UnitType unit)
{
    return unit == UnitType::Number || unit == UnitType::Money;
}
// A sentence that says so, to stand beside the field.
QString splittingRule(UnitType unit);

enum class AllocationState {
    None,    // it is not broken down
    Exact,   // the parts make up the target
    Under,   // something is left unallocated
    Over,    // more is allocated than there is
    Unclear, // a part does not say how much, or the target cannot be read
};

template <>
inline std::span<const char *const> names<AllocationState>()
{
    static constexpr const char *all[] = {"none", "exact", "under", "over", "unclear"};
    return all;
}

// How far a target is broken down: allocated + unallocated = target, exactly.
struct Allocation
{
    AllocationState state = AllocationState::None;
    bool isPassedWhole = false; // every part is the whole target
    bool isInPercent = false;   // counted in percent of the target, else in its unit
    Decimal target = 100;       // in what it is counted
    Decimal allocated;
    Decimal unallocated; // negative where more is allocated than there is
    QString fault;       // what makes it unclear, and the cure
    std::vector<QString>
        amounts; // of each part in their order, as text: a number, a date; empty where unclear

    bool operator==(const Allocation &) const = default;
};

Allocation allocationOf(const Figure &target, UnitType unit, const std::vector<TargetPart> &parts);

// An amount as it is counted: "45", "45 %".
QString amountText(const Decimal &amount, const Allocation &allocation);

// What of an indicator is broken down: its target or, where it has only levels, the best of them.
const Figure &targetToSplit(const SuccessIndicator &indicator);
// What of a KPI: the target of a year, or that at the end of its plan.
Figure targetToSplit(const Kpi &kpi, const std::vector<KpiTarget> &targets, const QString &year);

} // namespace mandate
