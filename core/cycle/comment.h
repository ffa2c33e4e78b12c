// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using CommentId = Id<struct Comment>;

// What somebody remarks on an agreement or one of its items while it is drafted and reviewed. It is never
// printed. A comment is not changed afterwards: it is answered, and an answer may settle the matter.
struct Comment
{
    CommentId id;
    AgreementId agreement;
    Uuid item;      // an objective, action or indicator; null for the agreement as a whole
    QString column; // the field of it that is meant; empty for all of it
    QString text;
    CommentId answers; // the comment that began the matter; null for one that does
    bool settles = false;

    bool operator==(const Comment &) const = default;
};

} // namespace mandate
