// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/kind.h"

#include <QString>

namespace mandate {

using KraId = Id<struct Kra>;
using PillarId = Id<struct Pillar>;
using PlanId = Id<struct Plan>;
using PostId = Id<struct Post>;

// A key result area: a named area of results with its KPIs.
struct Kra
{
    KraId id;
    PlanId plan;
    KraLevel level = KraLevel::National;
    QString code;
    QString title;
    PillarId pillar;
    PostId owner;
    QString origin;

    bool operator==(const Kra &) const = default;
};

} // namespace mandate
