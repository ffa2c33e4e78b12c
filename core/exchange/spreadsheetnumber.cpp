// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetnumber.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace mandate {

namespace {

constexpr int Digits = 15;

bool isShortWhole(QStringView text)
{
    return !text.isEmpty() && text.size() <= Digits && (text.size() == 1 || text[0] != u'0')
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Writes digits × 10^exponent without an exponent.
QString positional(QString digits, int exponent)
{
    qsizetype size = digits.size();
    while (size > 1 && digits[size - 1] == u'0')
        --size;
    exponent += int(digits.size() - size);
    digits.truncate(size);
    if (exponent >= 0)
        return digits + QString(exponent, u'0');
    const qsizetype point = digits.size() + exponent;
    if (point > 0)
        return digits.left(point) + u'.' + digits.mid(point);
    return QStringLiteral("0.") + QString(-point, u'0') + digits;
}

QString decimalText(QStringView stored, int shift)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    if (value == 0)
        return QStringLiteral("0");
    const QString scientific = QString::number(std::abs(value), 'e', Digits - 1); // d.dddde±xx
    const qsizetype e = scientific.indexOf(u'e');
    const QString digits = scientific.left(1) + scientific.mid(2, e - 2);
    const QString text = positional(digits, scientific.mid(e + 1).toInt() - (Digits - 1) + shift);
    return value < 0 ? u'-' + text : text;
}

} // namespace

NumberLook lookOfBuiltIn(int format)
{
    if (format == 9 || format == 10)
        return NumberLook::Percent;
    const bool isDate = (format >= 14 && format <= 22) || (format >= 27 && format <= 36)
                        || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
    return isDate ? NumberLook::Date : NumberLook::Plain;
}

// Only the first section counts; what stands in quotes, in brackets or behind a backslash is decoration.
NumberLook lookOf(QStringView code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'[' || c == u']'))
            isBracketed = c == u'[';
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (isQuoted || isBracketed)
            continue;
        else if (c == u';')
            break;
        else if (c == u'%')
            return NumberLook::Percent;
        else if (QStringView(u"ymdhs").contains(c))
            return NumberLook::Date;
    }
    return NumberLook::Plain;
}

QString plainNumber(QStringView stored)
{
    return isShortWhole(stored) ? stored.toString() : decimalText(stored, 0);
}

QString percentage(QStringView stored)
{
    const QString number = decimalText(stored, 2);
    return number.isEmpty() ? number : number + u'%';
}

QString serialDate(QStringView stored, bool from1904)
{
    bool isNumber = false;
    const double serial = stored.toDouble(&isNumber);
    if (!isNumber || serial < 0 || serial > 2'958'465)
        return {};
    // The year 1900 of spreadsheets has a 29 February; before it everything is one day later.
    const QDate origin = from1904      ? QDate(1904, 1, 1)
                         : serial < 60 ? QDate(1899, 12, 31)
                                       : QDate(1899, 12, 30);
    const double days = std::floor(serial);
    const QDate date = origin.addDays(qint64(days));
    const auto seconds = qint64(std::llround((serial - days) * 86400));
    if (seconds == 0)
        return date.toString(Qt::ISODate);
    return QDateTime(date, QTime(0, 0), Qt::UTC)
        .addSecs(seconds)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace mandate
