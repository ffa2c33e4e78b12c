// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/datespan.h"

#include <QRegularExpression>

namespace mandate {

namespace {

std::optional<DateSpan> readMonths(const QString &text)
{
    static const QRegularExpression months(QStringLiteral("^([1-9][0-9]{3})(?:-([0-9]{1,2}))?$"));
    const auto match = months.match(text);
    if (!match.hasMatch())
        return {};
    const bool isYear = match.captured(2).isEmpty();
    const QDate first(match.captured(1).toInt(), isYear ? 1 : match.captured(2).toInt(), 1);
    if (!first.isValid())
        return {};
    return DateSpan{first, (isYear ? first.addYears(1) : first.addMonths(1)).addDays(-1)};
}

QDate readDay(const QString &text, const QLocale &reader)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    QString numbers = reader.dateFormat(QLocale::ShortFormat);
    if (!numbers.contains(QLatin1String("yyyy")))
        numbers.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    for (const QString &format : {numbers, reader.dateFormat(QLocale::LongFormat),
                                  QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy")})
        if (const QDate day = reader.toDate(text, format); day.isValid() && day.year() >= 1000)
            return day;
    const QDate day = reader.toDate(text, QLocale::ShortFormat);
    const bool isOfLastCentury =
        day.isValid() && day.year() < 1970; // two figures mean the year nearest to us
    return isOfLastCentury ? day.addYears(100) : day;
}

} // namespace

std::optional<DateSpan> readDateSpan(const QString &text, const QLocale &reader)
{
    const QString written = text.trimmed();
    if (const auto months = readMonths(written))
        return months;
    const QDate day = readDay(written, reader);
    return day.isValid() ? std::optional(DateSpan{day, day}) : std::nullopt;
}

} // namespace mandate
