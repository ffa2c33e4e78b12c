// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace mandate {

using CycleId = Id<struct Cycle>;
using PlanId = Id<struct Plan>;
using RuleSetId = Id<struct RuleSetCopy>;

// A year of agreements under one rule set.
struct Cycle
{
    CycleId id;
    QString code;
    QString name;
    RuleSetId rules;
    PlanId plan;
    QDate start;
    QDate end;

    bool operator==(const Cycle &) const = default;
};

} // namespace mandate
