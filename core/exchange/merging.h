// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differingentry.h"
#include "core/cycle/enrolment.h"
#include "core/cycle/receipt.h"
#include "core/exchange/packagecontent.h"
#include "core/exchange/slice.h"
#include "core/store/save.h"

namespace mandate {

// What working a package in would come to, or came to.
struct MergeReport
{
    PackageKind kind = PackageKind::Returns;
    QString sender; // its name
    int from = 0;
    int upTo = 0;
    OutcomeCounts counts;
    int changes = 0;                     // in the package
    bool cameBefore = false;             // all of it; nothing was changed
    int signedSaves = 0;                 // by their users
    QString head;                        // of the sender's audit trail, to be read aloud
    QString ownHead;                     // of this one's, once it was received
    std::vector<DifferingEntry> entries; // new ones
    QStringList held;                    // what was left as it is here, a sentence each
    QStringList notices;                 // a clock that runs ahead, say
    QStringList reviewItems;             // what is to be corrected since
    RecordSet touched;                   // agreements in which something changed

    // What must be true of every package: each change came to exactly one outcome.
    bool isAccounted() const { return counts.total() == changes; }
    bool isDuplicate() const { return cameBefore; }
};

// A package worked out, but not saved: one save with all it changes and records. Empty for a duplicate.
struct MergePlan
{
    Save save;
    MergeReport report;
};

// Works an office's returns into the centre's register, change by change, each against what its editor saw:
// applied, the same already, different, blocked, parked behind an undecided one, or a duplicate. The package
// is refused whole where saves before it are missing or its chain is not that of the office. Versions that
// cannot stand here, because the register says something else, are held.
Result<MergePlan> planReturns(const Database &database, const Enrolment &sender,
                              const PackageContent &content, const RecordSet &heldVersions);

} // namespace mandate
