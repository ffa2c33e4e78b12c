// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace mandate {

struct DateSpan
{
    QDate first;
    QDate last;

    bool operator==(const DateSpan &) const = default;
};

// A day as the reader or ISO 8601 writes it, a month ("2014-07") or a year ("2014"); nothing for a day that
// no calendar has.
std::optional<DateSpan> readDateSpan(const QString &text, const QLocale &reader);

} // namespace mandate
