// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace mandate {

// What a list is to show: the rows that a chart counts, or a place in the window remembers.
struct ListFilter
{
    QString list;                          // by its name; empty: whichever is shown, as it is
    std::map<QString, QString> typed;      // by columns; choices as the register names them
    std::optional<std::vector<Uuid>> only; // none but these rows
    QString words;                         // what those have in common

    bool isEmpty() const { return list.isEmpty(); }
    bool operator==(const ListFilter &) const = default;
};

} // namespace mandate
