// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/differences.h"
#include "core/store/store.h"

namespace mandate {

// One field of a differing entry, as each side says it.
struct ShownField
{
    QString label;
    QString base;
    QString ours; // of this moment, not of the one at which it was received
    QString theirs;

    bool isSame() const { return ours == theirs; }
};

// A differing entry in words: which record, which of its fields, and what the three sides say of each.
struct ShownEntry
{
    EntryStanding standing;
    QString record; // "success indicator N-1/1.1.1"
    QString fields; // "Target, Unit, Weight"
    std::vector<ShownField> sides;
    QString cause;
    QString state;
    // What a third value is written over: the record as it is here, or a whole one as they send it. Empty
    // where there is none.
    Row row;
};

// All that stand, the open ones first and the oldest of them first.
Result<std::vector<ShownEntry>> shownEntries(const Store &store);

QString word(EntryChoice choice);

// HTML of a text in which the words that the other has not are marked, bold and underlined.
QString markedWords(const QString &text, const QString &other);

} // namespace mandate
