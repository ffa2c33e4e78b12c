// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace mandate {

using MarkedDateId = Id<struct MarkedDate>;

// A day with a name, so that people can ask what changed since then: "Committee of 3 May".
struct MarkedDate
{
    MarkedDateId id;
    QString name;
    QDate day;

    bool operator==(const MarkedDate &) const = default;
};

} // namespace mandate
