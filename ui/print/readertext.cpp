// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/readertext.h"

#include <QCoreApplication>

namespace mandate {

QString ReaderText::date(const QDate &date) const
{
    return date.isValid() ? m_locale.toString(date, QStringLiteral("d MMMM yyyy")) : QString(NotGiven);
}

QString ReaderText::figure(const Figure &figure, UnitType unit) const
{
    if (!figure.isGiven())
        return isBlank(figure.source) ? QString(NotGiven) : figure.source;
    if (unit == UnitType::YesNo)
        return figure.value == QLatin1String("yes") ? QCoreApplication::translate("print", "Yes")
                                                    : QCoreApplication::translate("print", "No");
    if (unit == UnitType::Date)
        if (const QDate day = QDate::fromString(figure.value, Qt::ISODate); day.isValid())
            return m_locale.toString(day, QStringLiteral("d MMM yyyy"));
    if (isQuantity(unit))
        if (const auto read = Decimal::parse(QStringView(figure.value)))
            return figure.source.endsWith(u'%') ? number(*read) + QStringLiteral(" %") : number(*read);
    return figure.written();
}

// Puts in the locale's digits, sign, point and groups of three.
QString ReaderText::localized(const QString &plain) const
{
    const bool negative = plain.startsWith(u'-');
    const qsizetype point = plain.indexOf(u'.');
    const QString whole =
        plain.mid(negative ? 1 : 0, (point < 0 ? plain.size() : point) - (negative ? 1 : 0));
    const auto digit = [this](QChar c) { return m_locale.toString(c.digitValue()); };
    QString text = negative ? m_locale.negativeSign() : QString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += m_locale.groupSeparator();
        text += digit(whole[i]);
    }
    if (point < 0)
        return text;
    text += m_locale.decimalPoint();
    for (const QChar c : QStringView(plain).mid(point + 1))
        text += digit(c);
    return text;
}

int digitsOf(const Weight &weight)
{
    if (weight.basisPoints() % 100 == 0)
        return 0;
    return weight.basisPoints() % 10 == 0 ? 1 : 2;
}

} // namespace mandate
