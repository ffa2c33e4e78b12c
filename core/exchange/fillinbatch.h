// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinreturn.h"

namespace mandate {

using CycleId = Id<struct Cycle>;

// Sheets for many at once: one for each agreement of a cycle, or for each individual work plan.
struct FillInBatchOrder
{
    CycleId cycle; // null: of all
    bool isForWorkPlans = false;
    FillInOrder order;
};

// What was written, and the save by which the register remembers all of it.
struct FillInBatch
{
    Save save;
    QStringList files;
    QStringList notMade; // a sentence each: signed already, nothing to fill in
};

// Writes them into a folder, named after their agreements. All or nothing: where one cannot be written, those
// before it are taken away again. Misuse where there is nothing to write.
Result<FillInBatch> writtenFillIns(const Database &database, const FillInBatchOrder &order,
                                   const QString &folder);

// A sheet that was sent, and what became of it.
struct FillInStanding
{
    FillInId id;
    QString agreement; // its code
    QString party;     // who fills it in
    FillInPurpose purpose = FillInPurpose::Draft;
    QString period;
    QDate sent;
    QDate due;
    QDate returned;

    bool isBack() const { return returned.isValid(); }
    bool isLate(const QDate &today) const { return !isBack() && due.isValid() && due < today; }
};

// The newest first.
Result<std::vector<FillInStanding>> fillInStandings(const Database &database);

} // namespace mandate
