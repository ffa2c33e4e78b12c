// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using ClosingId = Id<struct Closing>;
using CycleId = Id<struct Cycle>;

// By this act a cycle, or one of its periods, is closed: what belongs to it changes no more. The audit trail
// has who did it and when.
struct Closing
{
    ClosingId id;
    CycleId cycle;
    QString period; // "Q1"; empty for the whole cycle
    QString reason;

    bool operator==(const Closing &) const = default;
};

// "Q1 of 2014-15", or the cycle's code alone.
QString closedName(const QString &cycleCode, const QString &period);

} // namespace mandate
