// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/save.h"

namespace mandate {

class Database;

// A cell that cannot be read: where it stands and what was expected. No column where the row is at fault,
// no row where the sheet is.
struct ImportFault
{
    QString sheet;
    int row = 0;
    QString column;
    QString message;
    bool isRefusal = false; // by a rule, not by what the cell holds

    // "indicators, row 12, column weight: …"
    QString sentence() const;
    bool operator==(const ImportFault &) const = default;
};

struct SheetCount
{
    QString sheet;
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    bool operator==(const SheetCount &) const = default;
};

struct ImportReport
{
    static constexpr std::size_t MostFaults = 1000;

    std::vector<ImportFault> faults; // where there is any, nothing is imported
    QStringList notices;             // sheets and columns that were not read
    std::vector<SheetCount> counts;

    bool isClean() const { return faults.empty(); }
    bool isRefused() const;
};

// What an import would do: its report, and the one save that does it.
struct ImportPlan
{
    ImportReport report;
    Save save;
};

// Reads a whole workbook against a register without changing it. Give the save to Store::commit.
Result<ImportPlan> planImport(const Database &database, const Workbook &workbook);

} // namespace mandate
