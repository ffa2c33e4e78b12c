// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using OfficeId = Id<struct Office>;

// A ministry, department, division, agency, district: the tree of those who sign agreements.
struct Office
{
    OfficeId id;
    QString code;
    QString name;
    QString kind;
    OfficeId parent;
    QString peerGroup;
    QString origin;

    bool operator==(const Office &) const = default;
};

} // namespace mandate
