// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

namespace mandate {

// How a column of a sheet stands for fields of its record.
enum class CellFormat {
    Text,
    Code,
    Choice,
    OptionalChoice,
    Date,
    YesNo,
    Weight, // in percent
    Amount,
    Figure, // its field and, behind it, the field of its source
    Period,
    Reference, // the code of another record
    Party,     // the code of an office, a post or a person
    Agreement, // the code that begins an address; the record has a field for it only where it is an objective
    OwnNumber, // "1", "1.2", "1.2.3": what the record belongs to, and its number in it
    IndicatorNumber,
    BudgetNumber, // of an objective or an action
    Measured,     // what a target is set for: the code of a KPI, or the address of an indicator
    Address,      // of an indicator: "AGR/1.2.3"
    Item,         // of the record's agreement: "1", "1.2", "1.2.3", or empty for the agreement as a whole
    Mark,         // the identity of the record itself; empty where it is new
    Marked,       // another record of the sheet, by its mark
    Alignments,   // "NKRA1=60;AGR/1=40": records of their own
};

// Without a column of the key no row can be told; one of its cells may be empty where that says something.
enum class Presence { Optional, Required, Key, OptionalKey };

struct SheetColumn
{
    const char *name;
    CellFormat kind = CellFormat::Text;
    Presence presence = Presence::Optional;
    const char *field = nullptr; // where it is not called as the column
    const Description &(*target)() = nullptr;
    std::span<const char *const> (*choices)() = nullptr;

    QString title() const { return QString::fromLatin1(name); }
    bool isKey() const { return presence == Presence::Key || presence == Presence::OptionalKey; }
};

// One sheet of the workbook; the order of the columns is that of an export.
struct SheetLayout
{
    const char *name;
    const Description &(*description)();
    std::span<const SheetColumn> columns;
    std::span<const char *const> keyFields; // of the record: what tells it from all others of its kind

    QString title() const { return QString::fromLatin1(name); }
    const SheetColumn *column(QStringView name) const;
    // Its records have nothing to be told by but their identity.
    bool isMarked() const { return columns.front().kind == CellFormat::Mark; }
};

// Every sheet, those that others refer to first.
std::span<const SheetLayout> allSheets();
const SheetLayout *sheetLayout(QStringView name);
// Sheets of the workbook whose records the register does not keep yet.
bool isSheetToCome(QStringView name);
// The fields that tell a record of this kind from all others.
std::vector<std::size_t> keyFieldsOf(const Description &description);

// The position of a column's field among those of its record.
std::size_t fieldOf(const Description &description, const SheetColumn &column);

} // namespace mandate
