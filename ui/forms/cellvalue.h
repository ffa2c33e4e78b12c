// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/condition.h"

class QAbstractItemModel;
class QModelIndex;

namespace mandate {

// What a column of a model holds: as its title's KindRole says, else numbers where the title stands right.
ColumnKind kindOf(const QAbstractItemModel &model, int column);

// What a cell holds, ready to be compared: its ValueRole where it has one, else what its text says.
Comparable comparableOf(const QModelIndex &cell, ColumnKind kind);

} // namespace mandate
