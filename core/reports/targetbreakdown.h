// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/allocation.h"
#include "core/reports/cascade.h"

#include <vector>

namespace mandate {

// One part of a target with the names of what it refers to.
struct NamedPart
{
    TargetPart part;
    QString party;   // "DOA Department of Agriculture"
    QString carrier; // "DOA-2014-15/1.1.1", empty where none
};

// A target and what of it was passed down.
struct TargetBreakdown
{
    CascadeNode of; // a KPI or an indicator
    QString code;
    QString year; // of a KPI; empty for the target at the end of its plan
    Figure target;
    QString unit;
    UnitType unitType = UnitType::Number;
    std::vector<NamedPart> parts; // in the order of their making
    bool isFixed = false;         // part of a signed agreement

    std::vector<TargetPart> plain() const;
};

// Nothing where the record does not stand any more.
Result<std::optional<TargetBreakdown>> targetBreakdown(const Database &database, const CascadeNode &of,
                                                       const QString &year);

} // namespace mandate
