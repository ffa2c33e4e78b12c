// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/packagecontent.h"
#include "core/store/database.h"

#include <set>

namespace mandate {

// What an office changed that its centre has not worked in, by record and fields: saves behind the last that
// the centre received, and what waits there for a decision.
class OwnEdits
{
public:
    static Result<OwnEdits> read(const Database &database, const Uuid &site, const PackageContent &content);

    bool has(const Uuid &record, const QString &group) const;
    bool any(const Uuid &record) const;
    // Whether an agreement was signed here that the centre does not hold as signed: what it says stays.
    bool hasSigned() const { return m_hasSigned; }

private:
    std::set<std::pair<Uuid, QString>> m_edits;
    bool m_hasSigned = false;
};

} // namespace mandate
