// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/fillin.h"
#include "core/exchange/sheet.h"
#include "core/store/save.h"

#include <set>

namespace mandate {

class Database;

// A cell that was changed both in the sheet that was sent and, meanwhile, in the register. Neither is
// overwritten: somebody decides.
struct DifferingCell
{
    QString cell; // "E12"
    QString what; // "1.1.2, Weight (%)"
    QString sent;
    QString now;
    QString written;

    // How the three are told beside each other.
    QString sentence() const;
    bool operator==(const DifferingCell &) const = default;
};

// A returned sheet, turned into the workbook that an import takes: nothing but the rows in which something
// was filled in that still is as it was sent.
struct ReturnedFillIn
{
    FillIn sent;
    Workbook workbook;
    int changed = 0; // cells that are taken
    std::vector<DifferingCell> differing;
    QStringList notices; // what else was found, each with its cell
};

// What is sent, and by when it is wanted back.
struct FillInOrder
{
    FillInPurpose purpose = FillInPurpose::Draft;
    QString period; // empty for a draft
    QDate due = {};
};

// Writes a sheet for somebody without the program, and gives the save by which the register remembers what
// was sent: until it is committed the file can be taken in by nobody.
Result<Save> writtenFillIn(const Database &database, const AgreementId &agreement, const FillInOrder &order,
                           const QString &path);

// Compares a returned sheet cell by cell with what was sent and with the register as it is now. Of the
// differing cells those that somebody decided for, by their addresses, are taken. Invalid where it is no
// sheet that this register sent.
Result<ReturnedFillIn> returnedFillIn(const Database &database, const Workbook &returned,
                                      const std::set<QString> &decided = {});

// Adds to the save that takes it in that a sheet came back.
void noteReturned(const FillIn &sent, Save &save);

} // namespace mandate
