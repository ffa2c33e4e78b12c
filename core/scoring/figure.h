// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/scoring/unit.h"

#include <QString>

#include <optional>

namespace mandate {

// A figure as somebody wrote it beside what it was read as. The value is canonical: decimal text, an ISO
// date, yes or no, the category, the ratio as written; empty means not given. The source is kept only
// where it says more than the value ("195,000", "-", "(blank)").
struct Figure
{
    QString value;
    QString source;

    bool isGiven() const { return !value.isEmpty(); }
    // What was written: the source where there is one.
    const QString &written() const { return source.isEmpty() ? value : source; }

    bool operator==(const Figure &) const = default;
};

// How the writer of a sheet marks decimals and groups.
struct NumberStyle
{
    QChar decimalPoint = QLatin1Char('.');
    QChar group = QLatin1Char(',');
};

// Whether a cell says "not given": printed tables leave it empty, or write one or more dashes or "(blank)".
bool isBlank(const QString &text);

// Reads what stands in a cell or field. A dash or nothing is "not given" with the source kept; a percent
// sign is dropped for numbers and percentages; spaces and no-break spaces group thousands.
// The error says what was expected, without naming the place.
Result<Figure> readFigure(const QString &text, UnitType unit, const NumberStyle &style = {});

// A figure ready to be compared: numbers and percentages as they are, dates as day numbers, the rest as text.
struct Reading
{
    Decimal number;
    QString text;

    bool operator==(const Reading &) const = default;
};

std::optional<Reading> reading(const Figure &figure, UnitType unit);
// The canonical text again.
QString written(const Reading &reading, UnitType unit);

} // namespace mandate
