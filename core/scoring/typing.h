// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"
#include "core/scoring/weight.h"

#include <QDate>
#include <QLocale>

namespace mandate {

// What is typed into a cell or a field, read in the reader's own numbers and dates, and numbers that make no
// sense so as plain ones. Nothing typed is nothing
// given; an error says what was expected there.

Result<std::optional<Weight>> readWeight(const QString &text, const QLocale &locale);
Result<Figure> readTyped(const QString &text, UnitType unit, const QLocale &locale);
Result<std::optional<Decimal>> readDecimal(const QString &text, const QLocale &locale);
// As the reader writes a date, with all four figures of the year, or as 2015-06-30.
Result<QDate> readDate(const QString &text, const QLocale &locale);

// Values ready to be typed over: without groups, in the reader's decimals and dates.
QString typed(const Figure &figure, UnitType unit, const QLocale &locale);
// A date, or yes and no, as the reader writes them; nothing where the figure is neither.
std::optional<QString> inReadersWords(const Figure &figure, UnitType unit, const QLocale &locale);
QString typed(const std::optional<Weight> &weight, const QLocale &locale);
QString typed(const QDate &date, const QLocale &locale);
NumberStyle numberStyle(const QLocale &locale);

// Without the characters that nobody sees and no paper shows; in one line where the field has only one.
QString cleaned(QString text, bool oneLine);

} // namespace mandate
