// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itsagreement.h"

#include "core/checks/permissions.h"
#include "core/exchange/slice.h"
#include "core/plan/agreement.h"

#include <algorithm>

namespace mandate {

namespace {

bool refersToAnything(const Row &row)
{
    return std::any_of(row.begin() + 1, row.end(),
                       [](const Value &value) { return std::holds_alternative<Uuid>(value); });
}

} // namespace

Result<Uuid> itsAgreement(WorkingCopy &copy, const Description &description, const Row &row)
{
    if (&description == &describe<Agreement>())
        return std::get<Uuid>(row.front());
    if (!isPartOfAgreement(QString::fromLatin1(description.table)))
        return Uuid();
    for (const Ownership &ownership : ownerships()) {
        if (qstrcmp(ownership.table, description.table) != 0)
            continue;
        const auto field = std::size_t(description.indexOf(QString::fromLatin1(ownership.column)));
        const auto *to = std::get_if<Uuid>(&row[field]);
        if (!to)
            continue;
        const Description &of = description.fields[field].target();
        const auto owner = copy.look(of, *to);
        if (!owner || !**owner)
            return owner.map([to](const WorkingCopy::State *) { return *to; });
        return itsAgreement(copy, of, ***owner);
    }
    // An alignment of two plans, say. Of a lone edit of a record that is gone nothing is known.
    return refersToAnything(row) ? Uuid() : std::get<Uuid>(row.front());
}

} // namespace mandate
