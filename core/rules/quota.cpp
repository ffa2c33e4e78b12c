// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quota.h"

namespace mandate {

bool Validity::overlaps(const Validity &other) const
{
    const bool endsBefore = to.isValid() && other.from.isValid() && to < other.from;
    const bool beginsAfter = from.isValid() && other.to.isValid() && from > other.to;
    return !endsBefore && !beginsAfter;
}

const QuotaRow *QuotaTable::row(const Decimal &score) const
{
    const auto reached =
        std::find_if(rows.begin(), rows.end(), [&](const QuotaRow &one) { return score >= one.bound; });
    if (reached == rows.end() || (reached->upTo && score > *reached->upTo))
        return nullptr;
    return &*reached;
}

} // namespace mandate
