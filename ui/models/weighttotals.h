// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

#include <QLocale>

namespace mandate {

// One sum of weights against what it should be.
struct WeightTotal
{
    QString text; // "objective 3: 9.50 of 10.00"
    Uuid record;  // the objective, or null for the agreement as a whole
    bool isRight = true;
};

// The objectives together against 100, then the indicators of each against its weight.
std::vector<WeightTotal> weightTotals(const Dossier &dossier, const QLocale &locale);

} // namespace mandate
