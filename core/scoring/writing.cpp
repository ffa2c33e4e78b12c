// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/writing.h"

#include "core/base/localised.h"
#include "core/scoring/typing.h"

namespace mandate {

QString Writing::figure(const Reading &reading, UnitType unit) const
{
    const QString plain = written(reading, unit);
    if (!m_reader)
        return plain;
    if (isQuantity(unit))
        return number(reading.number);
    return inReadersWords(Figure{plain, {}}, unit, *m_reader).value_or(plain);
}

QString Writing::own(const QString &plain) const
{
    return m_reader ? localised(plain, *m_reader) : plain;
}

} // namespace mandate
