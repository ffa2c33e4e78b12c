// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"

#include <QByteArray>

namespace mandate {

// How somebody left a list: its columns as the header keeps them, its order, grouping and filter row.
struct ListLayout
{
    QByteArray columns;
    std::vector<SortKey> sorts;
    std::optional<int> group;
    bool hasFilterRow = false;
};

// Of this user. A list that has other columns than it had then is not restored.
void keepLayout(const QString &list, int columnCount, const ListLayout &layout);
std::optional<ListLayout> keptLayout(const QString &list, int columnCount);
void forgetLayout(const QString &list);

} // namespace mandate
