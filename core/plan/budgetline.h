// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace mandate {

using ActionId = Id<struct Action>;
using BudgetLineId = Id<struct BudgetLine>;
using ObjectiveId = Id<struct Objective>;

// Money for an objective or an action, by source.
struct BudgetLine
{
    BudgetLineId id;
    ObjectiveId objective;
    ActionId action;
    QString source;
    std::optional<Decimal> allocated;
    std::optional<Decimal> released;
    std::optional<Decimal> spent;

    bool operator==(const BudgetLine &) const = default;
};

} // namespace mandate
