// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <unordered_map>

namespace mandate {

class Database;

// What a workbook calls the records of a register: codes, places in agreements, and what children serve.
class AddressBook
{
public:
    // An objective, action or indicator in its agreement.
    struct Place
    {
        Uuid agreement;
        QString number;
    };

    static Result<AddressBook> read(const Database &database);

    // "" for what has none.
    QString code(const Uuid &id) const;
    Place place(const Uuid &id) const;
    // "AGR/1.2.3"
    QString address(const Uuid &item) const;
    // "NKRA1=60;NKRA2=40": what a KRA or objective serves.
    QString alignments(const Uuid &child) const;

private:
    Result<void> readCodes(const Database &database);
    Result<void> readPlaces(const Database &database);
    Result<void> readAlignments(const Database &database);

    std::unordered_map<Uuid, QString, UuidHash> m_codes;
    std::unordered_map<Uuid, Place, UuidHash> m_places;
    std::unordered_map<Uuid, QStringList, UuidHash> m_alignments;
};

} // namespace mandate
