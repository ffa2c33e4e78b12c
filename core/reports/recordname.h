// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

namespace mandate {

class Database;

// A record as a chooser lists it.
struct RecordName
{
    Uuid id;
    QString code;
    QString name;

    // "MOA Ministry of Agriculture"; nothing of what is not there.
    QString text() const;
    bool operator==(const RecordName &) const = default;
};

// What a field may refer to: records of one kind, or, where the description is null, any party.
struct RecordSearch
{
    const Description *target = nullptr;
    QString words; // in the code or the name; all where empty
    int limit = 30;
};

// Those whose code or name begins with the words come first.
Result<std::vector<RecordName>> recordsNamed(const Database &database, const RecordSearch &search);
// Without an identity or name where the register holds no such record.
Result<RecordName> recordName(const Database &database, const Description *target, const Uuid &id);

} // namespace mandate
