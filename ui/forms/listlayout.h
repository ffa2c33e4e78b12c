// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"

#include <QString>

class QHeaderView;

namespace mandate {

// How one column of a list was left. What takes the room the others leave is no one's choice: whether a
// column stretches is the page's to say.
struct ColumnPlace
{
    int column = 0;
    int width = 0; // 0: unknown
    bool isHidden = false;
    bool isNarrowed = false; // somebody made it narrower than its title

    bool operator==(const ColumnPlace &) const = default;
};

// In the order in which they stand.
using ColumnPlaces = std::vector<ColumnPlace>;

ColumnPlaces columnsOf(const QHeaderView &header);
void putColumns(QHeaderView &header, const ColumnPlaces &columns);

// How somebody left a list: its columns, its order, grouping and filter row.
struct ListLayout
{
    ColumnPlaces columns;
    std::vector<SortKey> sorts;
    std::optional<int> group;
    bool hasFilterRow = false;
};

// Of this user. A list that has other columns than it had then is not restored.
void keepLayout(const QString &list, int columnCount, const ListLayout &layout);
std::optional<ListLayout> keptLayout(const QString &list, int columnCount);
void forgetLayout(const QString &list);

} // namespace mandate
