// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <optional>

namespace mandate {

// Where a record is looked at: in an agreement, as one of its items or as a whole, or on the cascade.
struct RecordWay
{
    bool isAgreement = false;
    Uuid record; // the agreement, or the plan, pillar, KRA or KPI
    Uuid item;   // of the agreement; null for the agreement itself

    bool operator==(const RecordWay &) const = default;
};

// Nothing where it is no more, or stands in neither.
Result<std::optional<RecordWay>> wayTo(const Database &database, QString table, Uuid record);

} // namespace mandate
