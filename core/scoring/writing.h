// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/figure.h"

#include <QLocale>

namespace mandate {

// How an account of a score writes its figures: as the reader does, or plainly for a console and its scripts.
class Writing
{
public:
    Writing() = default;
    explicit Writing(const QLocale &reader) : m_reader(reader) {}

    QString number(const Decimal &number) const { return own(number.text()); }
    QString number(const Decimal &number, int digits) const { return own(number.text(digits)); }
    QString figure(const Reading &reading, UnitType unit) const;

private:
    QString own(const QString &plain) const;

    std::optional<QLocale> m_reader;
};

} // namespace mandate
