// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

namespace mandate {

// Changes to the rows of the grid. Each alters the dossier, numbers anew those that follow, and says which
// row it is about; the difference is the save.

enum class RowKind { Objective, Action, Indicator };

// A new row of a kind, after the one given or, where that is a heading, as the last below it; whatever
// heading it lacks is made with it. Nothing given: at the end.
GridRow inserted(Dossier &dossier, std::optional<GridRow> after, RowKind kind);
// A new row of the same kind in the place of one, which stands below it then.
GridRow insertedAbove(Dossier &dossier, const GridRow &row);
// So many indicators more at the end of an action.
std::vector<GridRow> appended(Dossier &dossier, const GridRow &action, std::size_t count);
// Takes rows out with everything below them.
void withdraw(Dossier &dossier, std::vector<GridRow> rows);
// One place up or down among its like, into the neighbouring action or objective at the end of its own;
// nothing where there is no such place.
std::optional<GridRow> moved(Dossier &dossier, const GridRow &row, int step);

// Where a record stands now; nothing where it is gone.
std::optional<GridRow> gridRowOf(const Dossier &dossier, const Uuid &record);
std::vector<GridRow> gridRowsOf(const Dossier &dossier, const std::vector<Uuid> &records);

} // namespace mandate
