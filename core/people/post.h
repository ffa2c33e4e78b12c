// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using OfficeId = Id<struct Office>;
using PostId = Id<struct Post>;

// A post in an office. Indicators and tasks belong to posts; people come and go.
struct Post
{
    PostId id;
    QString code;
    QString title;
    OfficeId office;
    QString category;
    QString grade;
    PostId reportsTo;

    bool operator==(const Post &) const = default;
};

} // namespace mandate
