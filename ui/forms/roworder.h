// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"

class QAbstractItemModel;

namespace mandate {

// The rows that meet the conditions of an arrangement, in its order: first by the group, then by the sorted
// columns, numbers within texts as numbers, empty cells last; else as the model has them.
std::vector<int> arrangedRows(const QAbstractItemModel &model, const Arrangement &arrangement);

// How many runs of neighbouring lines the one has that the other lacks.
int runsMissing(const std::vector<int> &lines, const std::vector<int> &from);

} // namespace mandate
