// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rollup.h"
#include "core/reports/cascade.h"
#include "core/reports/standing.h"
#include "ui/look/palette.h"

#include <QString>

namespace mandate {

// How a place in the cascade reads: what it is, how far it got, and in what state.

// "National KRA", "Objective: Individual work plan".
QString kindWord(const CascadeRow &row);
QString word(CascadeKind kind);

struct NodeProgress
{
    QString value;               // "85.0"; empty where nothing is known
    std::optional<double> share; // of the way, 0 to 1, for the bar
    QString state;               // a word; empty where there is nothing to say
    Status status = Status::None;
    QString explanation; // a sentence
};

// Of a KRA, from what serves it; null where that is not known yet.
NodeProgress progressOf(const CascadeRow &row, const KraAttainment *attainment);
// Of an objective or indicator within its agreement.
NodeProgress progressOf(const CascadeRow &row, const AgreementStanding *agreement);

} // namespace mandate
