// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/condition.h"

#include <map>
#include <vector>

namespace mandate {

struct SortKey
{
    int column = 0;
    bool isDescending = false;

    bool operator==(const SortKey &) const = default;
};

// How a list is to be shown: which of its rows, in what order, grouped by which column.
struct Arrangement
{
    std::vector<SortKey> sorts; // the first decides first
    std::map<int, Condition> conditions;
    std::optional<int> group;

    bool isPlain() const { return sorts.empty() && conditions.empty() && !group; }

    // Sorted by one column alone, or after those it is sorted by already.
    Arrangement sortedBy(const SortKey &key, bool isAdded) const;
    // As a click on a title asks for: once rising, once falling, once not at all.
    Arrangement turned(int column, bool isAdded) const;

    bool operator==(const Arrangement &) const = default;
};

} // namespace mandate
