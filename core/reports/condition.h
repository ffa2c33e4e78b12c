// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QDate>
#include <QLocale>

#include <optional>
#include <variant>

namespace mandate {

// What a column of a list holds, and so how it is compared, summed and aligned. A choice is a text out of a
// few.
enum class ColumnKind { Text, Number, Date, Weight, Choice };

constexpr bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Weight;
}

// What stands in a cell, ready to be compared; nothing where the cell is empty. Texts are folded.
using Comparable = std::variant<std::monostate, QString, Decimal, QDate>;

struct Bound
{
    Comparable value;
    bool isIncluded = true;

    bool operator==(const Bound &) const = default;
};

// What a field of a filter row asks of its column.
struct Condition
{
    enum class Test { Anything, Contains, Within, Empty };

    Test test = Test::Anything;
    bool isNegated = false;
    QString words; // folded; what Contains looks for
    std::optional<Bound> from;
    std::optional<Bound> to;

    // Of a cell that holds this value and shows this text.
    bool holds(const Comparable &value, const QString &shown) const;

    bool operator==(const Condition &) const = default;
};

// Reads "> 5", "<=", ">=", "<", "= text", "5..10", "empty" and, before any of them, "!"; anything else is to
// be contained, for numbers and dates to be met. Numbers and dates are written as the reader writes them, a
// date also as its year or month. Quotes take what is within as it is. The error says what was expected.
Result<Condition> readCondition(const QString &text, ColumnKind kind, const QLocale &reader);

// The number as the reader writes it, as a cell shows it; nothing where it is none.
std::optional<Decimal> readNumber(const QString &text, const QLocale &reader);

} // namespace mandate
