// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differingentry.h"
#include "core/cycle/receipt.h"
#include "core/exchange/packagecontent.h"

#include <QLocale>

#include <functional>
#include <optional>

namespace mandate {

// One change of a package, and what became of it. A state that the centre sends has no saves: its records are
// told as they came.
struct ReceivedChange
{
    std::optional<SaveEntry> save; // of the sender
    QString noun;                  // "success indicator"
    QString place;                 // which one: "MOA-1/1.2.3"
    QString what;                  // the field, or what was done with the whole record
    QString before;
    QString after;
    ChangeOutcome outcome = ChangeOutcome::Applied;
    std::optional<DifferenceCause> cause; // why it waits for a decision
};

// What became of a package that was received: for paper, and for a table.
struct ReceivingReport
{
    Receipt receipt;
    QString sender; // its name
    SaveEntry save; // of this register, by which it was worked in: who and when
    QString head;   // of the sender's audit trail
    QString ownHead;
    std::vector<ReceivedChange> changes;
    int hidden = 0; // changes more, which whoever asks may not see
};

// How a record is called where it stands; core/reports knows.
using Placing = std::function<Result<QString>(const Database &, QStringView table, const Uuid &record)>;

// From the receipt and what was kept of the package, at any time later. Misuse where no such package was
// received here. A window shows it by asking with Session::report(), and prints it with printReceiving().
Result<ReceivingReport> receivingReport(const Database &database, const PackageId &package,
                                        const Placing &placing, const QLocale &reader);
// The package that was received last.
Result<PackageId> lastReceived(const Database &database);

QString outcomeText(ChangeOutcome outcome);
QString causeText(DifferenceCause cause);
// A line for each change, under stable column names.
QByteArray receivingCsv(const ReceivingReport &report);

} // namespace mandate
