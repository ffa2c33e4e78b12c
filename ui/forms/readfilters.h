// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/condition.h"

#include <map>

class QAbstractItemModel;

namespace mandate {

// What was typed into a filter row, by column: what it asks of the rows, and why some of it says nothing.
struct ReadFilters
{
    std::map<int, Condition> conditions;
    std::map<int, QString> refused;
};

ReadFilters readFilters(const QAbstractItemModel &model, const std::map<int, QString> &typed);

} // namespace mandate
