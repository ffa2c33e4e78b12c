// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledraft.h"

namespace mandate {

// Whether the sheets are called and headed as the workbook's own, so that no mapping is needed.
bool isOwnWorkbook(const Workbook &workbook);

// What the sheets of a foreign workbook seem to hold, one draft for each that holds anything: where the
// header stands, what the rows are and which column is what, each with its reason.
std::vector<TableDraft> guessTables(const Workbook &workbook);
// The same for a sheet whose kind a person chose, its header too where that is given.
TableDraft guessTable(const Sheet &sheet, const QString &fileName, const QString &kind,
                      const TableDraft *header = nullptr);

} // namespace mandate
