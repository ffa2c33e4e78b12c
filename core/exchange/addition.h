// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/exchange/examples.h"
#include "core/store/save.h"

#include <algorithm>

namespace mandate {

// The number behind all of these, which need not be as many as their numbers run.
template <typename Items, typename NumberOf>
int nextNumber(const Items &items, NumberOf numberOf)
{
    int last = 0;
    for (const auto &item : items)
        last = std::max(last, numberOf(item));
    return last + 1;
}

// A new objective behind those of an agreement.
Objective objectiveBehind(const Dossier &dossier, const QString &title);

// A save that adds an item to an agreement, and the item.
struct Addition
{
    Save save;
    Uuid item;
};

// An objective at the end, or an indicator after the others of the action at a place: that of the action, of
// one of its indicators, or the objective's first. Levels and weight are left to be decided.
Result<Addition> additionLike(const Dossier &dossier, const Example &example, const Uuid &place);

} // namespace mandate
