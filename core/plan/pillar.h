// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using PillarId = Id<struct Pillar>;
using PlanId = Id<struct Plan>;

// What a plan rests on; its key result areas are grouped by pillar.
struct Pillar
{
    PillarId id;
    PlanId plan;
    QString code;
    QString title;
    QString origin;

    bool operator==(const Pillar &) const = default;
};

} // namespace mandate
