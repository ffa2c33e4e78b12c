// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localised.h"

namespace mandate {

QString localised(const QString &plain, const QLocale &locale, bool grouped)
{
    const bool negative = plain.startsWith(u'-');
    QString whole = plain.section(u'.', 0, 0).mid(negative ? 1 : 0);
    const QString fraction = plain.section(u'.', 1);
    if (grouped)
        for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
            whole.insert(place, locale.groupSeparator());
    return (negative ? locale.negativeSign() : QString()) + whole
           + (fraction.isEmpty() ? QString() : locale.decimalPoint() + fraction);
}

} // namespace mandate
