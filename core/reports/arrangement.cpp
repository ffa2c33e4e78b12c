// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/arrangement.h"

#include <algorithm>

namespace mandate {

namespace {

auto findKey(const std::vector<SortKey> &sorts, int column)
{
    return std::find_if(sorts.begin(), sorts.end(),
                        [column](const SortKey &sort) { return sort.column == column; });
}

} // namespace

Arrangement Arrangement::sortedBy(const SortKey &key, bool isAdded) const
{
    Arrangement result = *this;
    if (!isAdded)
        result.sorts.clear();
    const auto place = findKey(result.sorts, key.column) - result.sorts.begin();
    if (place == std::ptrdiff_t(result.sorts.size()))
        result.sorts.push_back(key);
    else
        result.sorts[std::size_t(place)] = key;
    return result;
}

Arrangement Arrangement::turned(int column, bool isAdded) const
{
    const auto found = findKey(sorts, column);
    if (found == sorts.end() || !found->isDescending)
        return sortedBy({column, found != sorts.end()}, isAdded);
    Arrangement result = *this;
    if (isAdded)
        result.sorts.erase(result.sorts.begin() + (found - sorts.begin()));
    else
        result.sorts.clear();
    return result;
}

} // namespace mandate
