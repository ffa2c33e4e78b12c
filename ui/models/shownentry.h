// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/differences.h"
#include "core/store/store.h"

namespace mandate {

// A differing entry in words: which record, which of its fields, and what the three sides say, a line a
// field.
struct ShownEntry
{
    EntryStanding standing;
    QString record; // "success indicator N-1/1.1.1"
    QString fields; // "Target, Unit, Weight"
    QString base;
    QString ours; // of this moment, not of the one at which it was received
    QString theirs;
    QString cause;
    QString state;
};

// All that stand, the open ones first and the oldest of them first.
Result<std::vector<ShownEntry>> shownEntries(const Store &store);

QString word(EntryChoice choice);

// HTML of a text in which the words that the other has not are marked, bold and underlined.
QString markedWords(const QString &text, const QString &other);

} // namespace mandate
