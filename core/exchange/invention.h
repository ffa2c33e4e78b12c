// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/progress.h"
#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/successindicator.h"

#include <QDate>

namespace mandate {

// Repeatable chance: the same seed gives the same numbers with every compiler and library.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    // 0 to count - 1.
    int below(int count);
    bool oneIn(int count) { return below(count) == 0; }

private:
    std::uint64_t m_state;
};

// Invented, so that nobody real is meant.
QString inventedName(Chance &chance);
QString inventedField(int number); // "Water supply": what an agency or a key result area is about

// What is measured of a key result area.
Kpi inventedKpi(Chance &chance, const Kra &kra);

// An indicator of a kind often met, with five levels and a weight; its place in a plan is left to the caller.
SuccessIndicator inventedIndicator(Chance &chance, int basisPoints, const QDate &yearStart);
// What was claimed for the year, mostly near the second level; nothing for a few.
std::optional<Progress> inventedProgress(Chance &chance, const SuccessIndicator &indicator);

} // namespace mandate
