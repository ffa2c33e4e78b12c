// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridrows.h"
#include "ui/models/weightedit.h"

#include <functional>

namespace mandate {

// What a change of rows came to: the name of its save, and the records to stand on afterwards.
struct AlteredRows
{
    QString label;
    std::vector<Uuid> records;
};

// A change of rows. It knows them by what they are and not by where they stand, so that it can be made again
// on an agreement that somebody else has changed meanwhile. The error says why it cannot.
using RowChange = std::function<Result<AlteredRows>(Dossier &)>;

// After a record; null: at the end.
RowChange insertion(RowKind kind, const Uuid &after);
RowChange insertionAbove(const Uuid &record);
RowChange withdrawal(const std::vector<Uuid> &records);
// Those of one kind with the first; either all of them move or none.
RowChange moving(const std::vector<Uuid> &records, int step);
// The weights of the objectives, or of the indicators below the objective in which a record stands.
RowChange weighting(const Uuid &record, bool ofObjectives, WeightEdit how);

} // namespace mandate
