// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/column.h"

#include <QString>

namespace mandate {

struct Contents;
struct Line;

// What a column says of a line; a dash for what was not given, nothing for what is written by hand or does
// not apply. `numbered` where the items' numbers have a column of their own.
QString cellText(ColumnContent column, const Line &line, const Contents &contents, bool numbered);

// Whether a column holds figures, as far as its kind tells.
bool holdsFigures(ColumnContent column);
// Whether people write into it.
bool isByHand(ColumnContent column);

} // namespace mandate
