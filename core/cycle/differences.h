// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

namespace mandate {

// How what two agreements say in one place stands to each other.
enum class Likeness { Same, Differs, OnlyOne, OnlyOther };

// One line of two agreements laid side by side: the heading of an item, or one of its fields. Where only one
// of them has the item, the other's half is empty.
struct PairedLine
{
    bool isHeading = false;
    Uuid item;           // of the first agreement, or of the other where only that has it
    QString number;      // in the first agreement; empty for the agreement itself
    QString otherNumber; // in the other
    QString title;       // of the item
    QString field;       // of a heading: what it heads by
    QString one;
    QString other;
    Likeness likeness = Likeness::Same;

    bool operator==(const PairedLine &) const = default;
};

// Two agreements side by side, in the order of the first, what only the other has behind what it follows
// there. Items are paired by their titles, then by their numbers. A field that neither fills in is left out,
// as are identities and what belongs to a year alone (cycle, progress, signatures).
std::vector<PairedLine> sideBySide(const Dossier &one, const Dossier &other);

// One thing that two agreements say differently.
struct DossierDifference
{
    QString number; // of the item; empty for the agreement itself
    QString title;
    QString field;
    QString one;
    QString other;

    bool operator==(const DossierDifference &) const = default;
};

// What differs of the lines: an item that only one has is one difference, whatever its fields.
std::vector<DossierDifference> differencesIn(const std::vector<PairedLine> &lines);
// Whether a line is one of them.
bool isDifference(const PairedLine &line);

} // namespace mandate
