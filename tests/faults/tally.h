// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/people/office.h"
#include "core/store/store.h"

namespace mandate {

// A register made for breaking: every turn is one save that sets all its offices to the next number and adds
// a person of that number, so that half a save would show. A turn is made by hand, imported, or received from
// another site (sender.h); an imported one brings posts besides.
Result<Store> makeTally(const QString &path);
Result<Save> nextTurn(const Store &store);
Result<Workbook> nextSheets(const Store &store);
// What imports the next turn.
Result<Save> nextImport(const Store &store, const Workbook &sheets);
// A folder of sheets, as an import reads it.
bool writeSheets(const Workbook &sheets, const QString &folder);

constexpr int Offices = 12;
// The others stand below the first.
QString codeOf(int office);

// A register of an earlier format with the same offices.
constexpr int OldFormat = 5;
bool makeOldTally(const QString &path);
// Which format a file says it has.
int formatOf(const QString &path);

// The number an office shows.
int numberOf(const Office &office);
// An office with its next number.
Office turned(const Office &office);
Result<std::vector<Office>> officesOf(const Store &store);

// How many turns a register holds; an error where anything in it contradicts anything else: the database,
// the chain of saves, the offices, the people, the posts.
Result<int> soundTurns(const Store &store);
// Whether a save or a received package of this identity is in the register.
bool isKept(const Store &store, const QString &id);
// Whether the database and its chain of saves are whole.
Result<void> isWhole(const Store &store);
// What is wrong with the database alone; "" where nothing is.
QString damagesOf(const Database &database);

} // namespace mandate
