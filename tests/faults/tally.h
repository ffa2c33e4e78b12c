// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office.h"
#include "core/store/store.h"

namespace mandate {

// A register made for breaking: every turn is one save that sets all its offices to the next number and adds
// a person of that number, so that half a save would show.
Result<Store> makeTally(const QString &path);
Result<Save> nextTurn(const Store &store);

// The number an office shows.
int numberOf(const Office &office);
// An office with its next number.
Office turned(const Office &office);
Result<std::vector<Office>> officesOf(const Store &store);

// How many turns a register holds; an error where anything in it contradicts anything else: the database,
// the chain of saves, the offices, the people.
Result<int> soundTurns(const Store &store);
// Whether the database and its chain of saves are whole.
Result<void> isWhole(const Store &store);

} // namespace mandate
