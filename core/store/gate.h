// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/moves.h"
#include "core/store/authority.h"
#include "core/store/save.h"
#include "core/store/statement.h"

#include <map>
#include <set>
#include <unordered_map>

namespace mandate {

// Lets through what the roles of the person at the keyboard allow, record by record, within one open
// transaction. The table stands in core/checks/permissions; this finds whose a record is.
class Gate
{
public:
    // Without an authority everything is allowed: a personal register. What is received comes from another
    // register, by a package that this save records.
    Gate(const Database &database, const Authority *authority, bool isReceived = false);

    // Refused, or nothing to say. Asked with the change's record in the register: before it changes or goes,
    // and after it came or changed.
    Result<void> allow(const RecordChange &change);
    // Records that belonged to nobody when they came must belong to somebody by now.
    Result<void> finish();

private:
    // Whose a record is: the party of its agreement, or the office, post or person it is about.
    struct Whose
    {
        RecordArea area = RecordArea::Keeping;
        Uuid party;
        QString code;                      // of the agreement, where there is one
        std::optional<MoveKind> step = {}; // which is for those alone who may take it

        Reach reach(UserRole role, Deed deed) const
        {
            const Reach ofArea = permission(role, area, deed);
            return step ? std::min(ofArea, permission(role, *step)) : ofArea;
        }
    };

    Result<void> judgeReceived(const RecordChange &change, Deed deed);
    Result<RecordArea> areaFor(const RecordChange &change) const;
    Result<void> judge(const RecordChange &change, Deed deed);
    Result<Whose> whose(const RecordChange &change, RecordArea area);
    Result<bool> reaches(const Whose &whose, Deed deed);
    Result<bool> isWithinRole(const Uuid &party, const OfficeId &office);
    Result<std::vector<OfficeId>> officesOf(const Uuid &party);
    Result<bool> isOwn(const Uuid &party);
    Result<void> refuseSelf(const RecordChange &change, RecordArea area, Deed deed) const;
    bool isKnown(const RecordChange &change, Deed deed);
    Error refusal(const RecordChange &change, const Whose &whose, Deed deed) const;

    const Database &m_database;
    const Authority *m_authority;
    bool m_isReceived;
    std::map<QString, Statement> m_questions;
    std::unordered_map<Uuid, std::vector<OfficeId>, UuidHash> m_offices;
    std::map<std::pair<OfficeId, OfficeId>, bool> m_within;
    Uuid m_edited;
    std::map<QString, Uuid> m_known; // by table, what new records of it may hang on
    std::vector<std::pair<RecordChange, Deed>> m_homeless;
};

} // namespace mandate
