// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using ActionId = Id<struct Action>;
using ObjectiveId = Id<struct Objective>;

// A step that serves an objective.
struct Action
{
    ActionId id;
    ObjectiveId objective;
    int number = 0;
    QString title;

    bool operator==(const Action &) const = default;
};

} // namespace mandate
