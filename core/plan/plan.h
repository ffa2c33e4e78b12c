// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace mandate {

using PlanId = Id<struct Plan>;

// A plan of several years, such as a five-year plan.
struct Plan
{
    PlanId id;
    QString code;
    QString name;
    QDate start;
    QDate end;
    QString origin;

    bool operator==(const Plan &) const = default;
};

} // namespace mandate
