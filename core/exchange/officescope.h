// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/slice.h"
#include "core/exchange/workingcopy.h"

namespace mandate {

// What an office may change: it and the offices below it, their posts and people, the agreements that any of
// them is a party to, and all that belongs to these. Found out by going up from a record, so that a package
// of a few changes does not read a whole agreement.
class OfficeScope
{
public:
    static Result<OfficeScope> read(const Database &database, const OfficeId &office);

    // Whether a record that is there belongs to it, by what it refers to now.
    Result<bool> holds(WorkingCopy &copy, const Description &description, const Row &row);
    // Whether a new one would: also a person or a file that nothing else refers to yet.
    Result<bool> mayHold(WorkingCopy &copy, const Description &description, const Row &row);
    // A new office, post or person of it can be a party from now on.
    void add(const Description &description, const Uuid &record);

private:
    Result<bool> belongs(WorkingCopy &copy, const Description &description, const Row &row);

    RecordSet m_parties;
    std::unordered_map<Uuid, bool, UuidHash> m_known;
};

} // namespace mandate
