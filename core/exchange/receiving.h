// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/merging.h"
#include "core/security/keys.h"
#include "core/store/store.h"

namespace mandate {

// A package opened and read: who sent it, what is in it, and the deflated bytes that are kept as evidence.
struct ReceivedPackage
{
    Enrolment sender;
    PackageContent content;
    QByteArray evidence;
};

// Opens a package for this register. The order of checks: size, magic, known and trusted sender, signature,
// recipient, decryption to the last mark, inflating within limits, strict reading.
Result<ReceivedPackage> openFor(const Database &database, const QByteArray &package, const KeyPair &keys);

// What receiving it would come to, changing nothing.
Result<MergePlan> planReceiving(const Database &database, const ReceivedPackage &package,
                                const RecordSet &held = {});

// Whether somebody saved between the looking and the writing, so that it is worth looking again; it is what a
// refusal for good never tells.
bool mayLookAgain(const Error &error);
constexpr int MostTries = 20;

// Works it in, whole or not at all. A package that came before changes nothing and is reported as such.
Result<MergeReport> receive(Store &store, const ReceivedPackage &package, const QString &user,
                            const QString &reason);

} // namespace mandate
