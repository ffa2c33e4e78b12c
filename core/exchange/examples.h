// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/successindicator.h"

#include <vector>

namespace mandate {

// An objective or a success indicator that somebody published, to follow or to learn from.
struct Example
{
    bool isObjective = false;
    bool isGood = true;
    QString title;
    QString figures; // as published: "65.4 % → 95 %"
    QString why;
    QString source;             // where it was published
    SuccessIndicator indicator; // of an indicator: its title, unit, direction and class

    bool operator==(const Example &) const = default;
};

// The examples that come with the program: objectives first, then indicators, the good ones before the weak.
Result<std::vector<Example>> examples();

} // namespace mandate
