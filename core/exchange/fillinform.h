// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/cycle/fillin.h"

namespace mandate {

// What may be written into a cell, so that the spreadsheet minds it already.
enum class FillInRule { Text, Weight, Number, Date, State };

// A cell that is to be filled in: where it stands, and what it says of which record.
struct FillInCell
{
    std::size_t row = 0;
    std::size_t column = 0;
    QString sheet; // of a workbook of the register: "indicators"
    QString field; // its column there: "weight"
    Uuid record;   // null where it makes a new one
    Uuid parent;   // of a new one: the action it stands under
    FillInRule rule = FillInRule::Text;

    bool operator==(const FillInCell &) const = default;
};

// A sheet to be filled in without the program, as it stands on screen and on paper.
struct FillInForm
{
    static constexpr std::size_t TitleRow = 0;

    FillInPurpose purpose = FillInPurpose::Draft;
    QString period;
    std::vector<std::vector<QString>> grid;
    std::size_t header = 0; // the row of the titles
    std::vector<FillInCell> cells;

    const QString &at(const FillInCell &cell) const { return grid[cell.row][cell.column]; }
    bool operator==(const FillInForm &) const = default;
};

// The form of an agreement as it stands: its plan, or what is to be reported for a period such as "Q1".
// Misuse where there is nothing to fill in.
Result<FillInForm> fillInForm(const Dossier &dossier, const LevelLabels &labels, FillInPurpose purpose,
                              const QString &period);

// As the register keeps what was sent; and back.
QString contentOf(const FillInForm &form);
Result<FillInForm> formIn(const QString &content);

} // namespace mandate
