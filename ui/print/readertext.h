// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"
#include "core/scoring/weight.h"
#include "core/scoring/writing.h"

#include <QDate>
#include <QLocale>

namespace mandate {

inline constexpr QChar NotGiven{u'–'};

// Numbers, dates and figures as the reader writes them. Exact: nothing passes through a double.
class ReaderText
{
public:
    explicit ReaderText(const QLocale &locale) : m_locale(locale) {}

    QString number(const Decimal &number) const { return localized(number.text()); }
    QString number(const Decimal &number, int digits) const { return localized(number.text(digits)); }
    QString date(const QDate &date) const;
    // A number or a date in the reader's way, anything else as it was written; a dash for what was not given.
    QString figure(const Figure &figure, UnitType unit) const;
    // The same of an account of a score.
    Writing writing() const { return Writing(m_locale); }
    QString orDash(const QString &text) const { return text.trimmed().isEmpty() ? QString(NotGiven) : text; }

private:
    QString localized(const QString &plain) const;

    QLocale m_locale;
};

// The digits after the point that a weight needs: so that all of a column have the same.
int digitsOf(const Weight &weight);

} // namespace mandate
