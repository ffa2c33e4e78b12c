// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "core/store/save.h"

namespace mandate {

// Alignment edited as the cascade shows it: a KRA serves KRAs, an objective KRAs and the objectives of other
// agreements, any number of them. Each answers with the save to commit, or refuses with a sentence: what
// serves itself by a detour, what is aligned already, what cannot be aligned at all.
Result<Save> alignSave(const Database &database, const CascadeNode &child, const CascadeNode &parent,
                       const std::optional<Weight> &share);
Result<Save> shareSave(const Database &database, const CascadeNode &child, const CascadeNode &parent,
                       const std::optional<Weight> &share);
Result<Save> unalignSave(const Database &database, const CascadeNode &child, const CascadeNode &parent);
// From one parent to another with its share, in one save.
Result<Save> realignSave(const Database &database, const CascadeNode &child, const CascadeNode &from,
                         const CascadeNode &to);

// What the children of a KRA or objective carry of it.
struct CarriedShares
{
    int children = 0;
    int unshared = 0; // children without a share, which divide equally what is left
    int given = 0;    // in basis points; more than 10,000 where too much is given away

    bool operator==(const CarriedShares &) const = default;
};
Result<CarriedShares> carriedShares(const Database &database, const CascadeNode &parent);

} // namespace mandate
