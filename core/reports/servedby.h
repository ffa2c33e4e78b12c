// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/objective.h"

#include <vector>

namespace mandate {

class Database;

// What an objective serves, or what serves it.
struct ServiceLine
{
    Uuid record;    // a KRA or an objective
    Uuid agreement; // of an objective; null for a KRA
    QString place;  // "SKRA4", "MOA-1/2"
    QString title;
    QString share;        // in percent, as it is kept; empty where the children share equally
    bool isAbove = false; // the objective serves it
};

// For one objective, or for all of an agreement; what is above first.
Result<std::vector<ServiceLine>> servicesOf(const Database &database, const Uuid &agreementOrObjective);

} // namespace mandate
