// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/weight.h"

#include <QString>

#include <optional>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using ObjectiveId = Id<struct Objective>;

// A broad result of an agreement. Its weight is empty under a scheme that weights equally.
struct Objective
{
    ObjectiveId id;
    AgreementId agreement;
    int number = 0;
    QString title;
    std::optional<Weight> weight;
    bool mandatory = false;

    bool operator==(const Objective &) const = default;
};

} // namespace mandate
