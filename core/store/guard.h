// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/save.h"
#include "core/store/statement.h"

#include <map>

namespace mandate {

Error refusalOfAct(const RecordChange &change);

// Stands between a save and the rows: acts are never edited, and what is signed changes by amendment only.
class Guard
{
public:
    // What another register froze and signed is taken over from it: a copy may follow what is signed there.
    explicit Guard(const Database &database, bool isCopy = false);

    // Refused, or nothing to say. Asked within the open transaction, with the change's record in the
    // register.
    Result<void> allow(const RecordChange &change);

private:
    Result<void> refuseSigned(const RecordChange &change);
    Result<void> refuseAct(const RecordChange &change);

    const Database &m_database;
    bool m_isCopy;
    Result<bool> m_anythingSigned;
    Statement m_acts;
    Uuid m_noAct; // asked about last: a save asks before and after each of its changes
    std::map<QString, Statement> m_signedQuestions;
};

} // namespace mandate
