// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

namespace mandate {

namespace {

int monthsOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return 1;
    case Period::Kind::Quarter: return 3;
    case Period::Kind::Half: return 6;
    case Period::Kind::Year: break;
    }
    return 12;
}

bool endsMonth(const QDate &date)
{
    return date.day() == date.daysInMonth();
}

} // namespace

QDate monthsLater(const QDate &date, int months)
{
    const QDate later = date.addMonths(months);
    return endsMonth(date) ? QDate(later.year(), later.month(), later.daysInMonth()) : later;
}

std::optional<Period> Period::parse(QStringView text)
{
    if (text == QLatin1String("Y"))
        return Period{};
    if (text.size() < 2 || text.size() > 3)
        return {};
    Period period;
    switch (text[0].unicode()) {
    case u'Q': period.kind = Kind::Quarter; break;
    case u'H': period.kind = Kind::Half; break;
    case u'M': period.kind = Kind::Month; break;
    default: return {};
    }
    bool isNumber = false;
    period.number = text.mid(1).toInt(&isNumber);
    if (!isNumber || period.number < 1 || period.number > 12 / monthsOf(period.kind))
        return {};
    if (period.kind != Kind::Month && text.size() != 2)
        return {};
    return period;
}

QString Period::text() const
{
    switch (kind) {
    case Kind::Month: return QStringLiteral("M%1").arg(number, 2, 10, QLatin1Char('0'));
    case Kind::Quarter: return QStringLiteral("Q%1").arg(number);
    case Kind::Half: return QStringLiteral("H%1").arg(number);
    case Kind::Year: break;
    }
    return QStringLiteral("Y");
}

DateRange Period::within(const QDate &cycleStart) const
{
    const int months = monthsOf(kind);
    return {monthsLater(cycleStart, months * (number - 1)),
            monthsLater(cycleStart, months * number).addDays(-1)};
}

QString yearLabel(const QDate &start, const QDate &end)
{
    if (start.year() == end.year())
        return QString::number(start.year());
    return QStringLiteral("%1-%2").arg(start.year()).arg(end.year() % 100, 2, 10, QLatin1Char('0'));
}

} // namespace mandate
