// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

namespace mandate {

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

// What differs between two agreements, in the order of the first: items are paired by their titles, then by
// their numbers. Identities and what belongs to a year alone (cycle, progress, signatures) are not compared.
std::vector<DossierDifference> differencesBetween(const Dossier &one, const Dossier &other);

} // namespace mandate
