// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/scoring/score.h"
#include "core/scoring/typing.h"
#include "ui/look/palette.h"

#include <QLocale>

namespace mandate {

// How values of the register read on screen: in the reader's own numbers, in the words of the field.

// "195,000.5"; with digits given, always so many: "12.00".
QString shown(const Decimal &number, const QLocale &locale, int digits = -1);
QString shown(const std::optional<Weight> &weight, const QLocale &locale);
// Quantities grouped as the reader groups them, everything else as it was written.
QString shown(const Figure &figure, UnitType unit, const QLocale &locale);

QString word(AgreementKind kind);
QString word(KraLevel level);
Status statusOf(ScoreState state);

} // namespace mandate
