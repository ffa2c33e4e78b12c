// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"

namespace mandate {

// Whose results a node speaks of: a KRA's own level, an institution's agreement, a person's.
enum class CascadeLevel { National, Sector, Agency, Local, Objective, Person };

// What of the cascade is looked for; what is left empty says nothing.
struct CascadeFilter
{
    QString words; // in the code or the title
    std::optional<CascadeLevel> level;
    Uuid owner; // the post that owns it, or the party whose agreement it stands in
    std::optional<CascadeState> state;
    int limit = 200;

    bool isEmpty() const { return words.trimmed().isEmpty() && !level && owner.isNull() && !state; }
};

struct CascadeMatches
{
    std::vector<CascadePath> paths; // each from a plan to a match, in the order of the levels
    bool isCut = false;             // more match than the limit allows
};

// The branches of the cascade with what matches, and nothing of what hangs nowhere. Reads the whole register
// where words are given, so it is asked as a report; states are worked out as of a day.
Result<CascadeMatches> cascadeMatches(const Database &database, const CascadeFilter &filter,
                                      const QDate &asOf);

} // namespace mandate
