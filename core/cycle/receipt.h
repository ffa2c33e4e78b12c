// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/sentpackage.h"

namespace mandate {

using ReceiptId = Id<struct Receipt>;

// By this act a package was received. It travels back, so that the sender knows what became of each change.
struct Receipt
{
    ReceiptId id;
    PackageId package;
    Uuid site; // that sent it
    Uuid by;   // the site that received it
    PackageKind kind = PackageKind::Returns;
    int from = 0; // the sender's saves it carried
    int upTo = 0;
    QString head;      // the hash of the last of them, hexadecimal
    QString signature; // of the sender over its head
    QString outcomes;  // of each change in its order, as "120a1d4a": so many times the letter of an outcome
    QString content;   // the SHA-256 of what was in it, which is kept beside the attachments

    bool operator==(const Receipt &) const = default;
};

// What became of one change in a package.
enum class ChangeOutcome {
    Applied,   // a
    Same,      // s: it was so already
    Different, // d: both values are kept, a person decides
    Blocked,   // b: what is signed, closed or another office's; kept as a proposal
    Parked,    // p: it follows one that is undecided
    Duplicate, // u: it came in an earlier package
    Held,      // h: the receiver's own unsent change stands
};

QChar letterOf(ChangeOutcome outcome);

// How many changes came to each outcome; together they are all changes of the package.
struct OutcomeCounts
{
    int applied = 0;
    int same = 0;
    int different = 0;
    int blocked = 0;
    int parked = 0;
    int duplicate = 0;
    int held = 0;

    int total() const { return applied + same + different + blocked + parked + duplicate + held; }
    void add(ChangeOutcome outcome, int times = 1);
    bool operator==(const OutcomeCounts &) const = default;
};

QString outcomesText(const std::vector<ChangeOutcome> &outcomes);
OutcomeCounts outcomeCounts(const QString &outcomes);

} // namespace mandate
