// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quota.h"

#include <QCoreApplication>

namespace mandate {

bool Validity::overlaps(const Validity &other) const
{
    const bool endsBefore = to.isValid() && other.from.isValid() && to < other.from;
    const bool beginsAfter = from.isValid() && other.to.isValid() && from > other.to;
    return !endsBefore && !beginsAfter;
}

Result<QuotaRow> QuotaTable::row(const Decimal &score) const
{
    if (upTo && score > *upTo)
        return invalid(QCoreApplication::translate(
                           "rules", "The quota table \"%1\" is known for scores up to %2 only, not for %3. "
                                    "Decide by hand, or complete the table.")
                           .arg(name, upTo->text(), score.text()));
    return quotaRow(rows, score, true);
}

} // namespace mandate
