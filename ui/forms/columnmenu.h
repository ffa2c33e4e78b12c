// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace mandate {

class TableView;

// What can be done with a column of a list: sort and group by it, hide it, choose the columns that are shown.
void fillColumnMenu(QMenu &menu, TableView &table, int column);

} // namespace mandate
