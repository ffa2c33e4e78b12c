// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/save.h"

#include <compare>
#include <functional>
#include <map>
#include <set>

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
    int line = -1;          // the row's place in its sheet; -1 where no row is at fault

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

enum class ImportOutcome { Added, Changed, Unchanged, LeftOut };

// A row of a sheet, as the spreadsheet numbers it.
struct ImportRow
{
    QString sheet;
    int row = 0;

    std::strong_ordering operator<=>(const ImportRow &) const = default;
};

// One field of a record that an import changes, as the workbook writes it.
struct FieldChange
{
    QString column;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

// What happens to one row of a sheet. Of a new record the row itself says all.
struct ImportLine
{
    std::uint32_t row = 0; // its place in the sheet
    ImportOutcome outcome = ImportOutcome::Added;
    std::vector<FieldChange> changes;
};

// Somebody who watches a long import being planned, may stop it, leaves rows out, and wants each row's
// outcome.
struct ImportWatch
{
    std::function<bool()> isStopped = [] { return false; };
    std::set<ImportRow> leftOut;
};

struct ImportReport
{
    static constexpr std::size_t MostFaults = 1000;

    std::vector<ImportFault> faults; // where there is any, nothing is imported
    QStringList notices;             // sheets and columns that were not read
    std::vector<SheetCount> counts;
    std::map<QString, std::vector<ImportLine>> lines; // by sheet, where they were asked for

    bool isClean() const { return faults.empty(); }
    bool isRefused() const;
};

// What an import would do: its report, and the one save that does it.
struct ImportPlan
{
    ImportReport report;
    Save save;
};

// Reads a whole workbook against a register without changing it. Give the save to Store::commit. Where it is
// watched it tells each row's outcome, and is an error once it was stopped.
Result<ImportPlan> planImport(const Database &database, const Workbook &workbook,
                              const ImportWatch *watch = nullptr);

} // namespace mandate
