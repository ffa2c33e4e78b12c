// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contest.h"

#include <QString>

#include <vector>

namespace mandate {

// Why something was not done. The kind is for branching, the message is a translated sentence that names
// the thing, the place and the cure, the detail is untranslated and meant for the log.
struct Error
{
    enum class Kind {
        Invalid,    // the content is faulty: a plan, a rule set, a workbook
        Misuse,     // the question makes no sense: an unknown code, an impossible option
        Unreadable, // a file cannot be read: missing, foreign, newer, damaged, locked
        Unwritable, // a target cannot be written: no place, no permission, disk full
        Conflict,   // somebody else changed the same field since it was read
        Refused,    // a rule forbids it
    };

    Kind kind = Kind::Invalid;
    QString message;
    QString detail;
    std::vector<Contest> contests = {}; // of a Conflict: the values, so that a person can decide

    bool operator==(const Error &) const = default;
};

} // namespace mandate
