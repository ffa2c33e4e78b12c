// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using RuleSetId = Id<struct RuleSetCopy>;

// A rule set as it was when its cycle opened: last year's results keep last year's rules.
struct RuleSetCopy
{
    RuleSetId id;
    QString code;
    QString version;
    QString content;

    bool operator==(const RuleSetCopy &) const = default;
};

} // namespace mandate
