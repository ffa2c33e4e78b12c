// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadeprogress.h"
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

NodeProgress shown(const CascadeProgress &progress);

} // namespace mandate
