// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace mandate {

struct DateRange
{
    QDate first;
    QDate last;

    bool contains(const QDate &date) const { return date >= first && date <= last; }
    bool operator==(const DateRange &) const = default;
};

// The same day so many months later; the last day of a month stays the last day of a month
// (28 February + 1 month = 31 March), and a day that does not exist becomes the month's last.
QDate monthsLater(const QDate &date, int months);

// A part of a cycle: quarter, half-year, month or the whole year. Number 1 is the cycle's first.
struct Period
{
    enum class Kind { Month, Quarter, Half, Year };

    Kind kind = Kind::Year;
    int number = 1;

    // "Q1" to "Q4", "H1", "H2", "M01" to "M12", "Y"; "M1" reads as "M01".
    static std::optional<Period> parse(QStringView text);
    QString text() const;
    // The days it covers in a cycle that starts on the given day.
    DateRange within(const QDate &cycleStart) const;

    bool operator==(const Period &) const = default;
};

// The usual label of a financial year: "2014-15", or "2014" when it is the calendar year.
QString yearLabel(const QDate &start, const QDate &end);

} // namespace mandate
